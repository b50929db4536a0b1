// tested by: test/sources/mlflow/readOrigins.test.ts
import type { Row } from '../../ports/database.ts';
import { columnOrNull, inWorkspace, type Store } from './client.ts';

/** The newest active runs of all active experiments, each with the name of its experiment. */
export function queryOrigins(store: Store, limit: number): readonly Row[] {
  return store.all(
    `SELECT runs.run_uuid AS run, runs.start_time AS start_time, experiments.name AS experiment,
       ${columnOrNull(store.schema, 'runs', 'name')}, ${columnOrNull(store.schema, 'runs', 'source_name')}
     FROM runs JOIN experiments ON experiments.experiment_id = runs.experiment_id
     WHERE runs.lifecycle_stage = 'active' AND experiments.lifecycle_stage = 'active'
       ${inWorkspace(store.schema, 'experiments')}
     ORDER BY runs.start_time DESC, runs.run_uuid LIMIT ?`,
    [limit],
  );
}
