// tested by: test/sources/mlflow/writes/apply.test.ts
import { refuse } from './rules.ts';
import { requireRun } from './target.ts';
import type { ChangingStore } from './target.ts';

/** Puts a run among the deleted ones, from where it can be restored. */
export function deleteRun(store: ChangingStore, id: string): string {
  const run = requireRun(store, id, false);
  if (hasAssessments(store, id))
    refuse(
      'This run made assessments of traces, which MLflow deletes with it.',
      'Delete it in MLflow itself.',
    );
  if (run['lifecycle_stage'] !== 'deleted')
    store.run("UPDATE runs SET lifecycle_stage = 'deleted', deleted_time = ? WHERE run_uuid = ?", [
      store.now,
      id,
    ]);
  return 'deleted';
}

export function restoreRun(store: ChangingStore, id: string): string {
  requireRun(store, id, false);
  store.run("UPDATE runs SET lifecycle_stage = 'active', deleted_time = NULL WHERE run_uuid = ?", [id]);
  return 'active';
}

/** Newer versions of MLflow delete the assessments that name the run: a change of its own, which is left to MLflow. */
function hasAssessments(store: ChangingStore, id: string): boolean {
  if (!store.schema.has('assessments', 'assessment_metadata')) return false;
  const named = `"mlflow.assessment.sourceRunId": "${id}"`;
  const query = 'SELECT 1 AS found FROM assessments WHERE instr(assessment_metadata, ?) > 0 LIMIT 1';
  return store.all(query, [named]).length > 0;
}
