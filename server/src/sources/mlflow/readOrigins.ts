import { dvcStageTags, stageTags, type RunOrigin } from '../../engine/evidence/origin.ts';
import type { Row } from '../../ports/database.ts';
import { groupBy, optionalNumber, optionalText, text } from './cells.ts';
import type { Store } from './client.ts';
import { queryOrigins } from './originQueries.ts';
import { queryTagsOf } from './runQueries.ts';

/** The most runs that are looked at. */
const mostRuns = 10_000;

const commitTag = 'mlflow.source.git.commit';
const otherTags = ['mlflow.runName', 'mlflow.source.name', commitTag];

/** Where the newest active runs came from, newest first. Throws `DatabaseError` and `ReadProblem`. */
export function readOrigins(store: Store): readonly RunOrigin[] {
  const rows = queryOrigins(store, mostRuns);
  const ids = rows.map((row) => text(row['run']));
  const tags = groupBy(queryTagsOf(store, ids, [...dvcStageTags, ...stageTags, ...otherTags]), 'run');
  return rows.map((row) => originOf(row, tags.get(text(row['run'])) ?? []));
}

/** Where a run came from, by its row and its tags. */
export function originOf(row: Row, tags: readonly Row[]): RunOrigin {
  const id = text(row['run']);
  return {
    id,
    name: optionalText(row['name']) ?? firstOf(tags, ['mlflow.runName']) ?? id,
    experiment: text(row['experiment']),
    startedAt: optionalNumber(row['start_time']),
    script: firstOf(tags, ['mlflow.source.name']) ?? optionalText(row['source_name']),
    dvcStage: firstOf(tags, dvcStageTags),
    stage: firstOf(tags, stageTags),
    commit: firstOf(tags, [commitTag]),
  };
}

/** The value of the first of these tags that a run has. */
function firstOf(tags: readonly Row[], keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = optionalText(tags.find((tag) => tag['key'] === key)?.['value']);
    if (value !== undefined) return value;
  }
  return undefined;
}
