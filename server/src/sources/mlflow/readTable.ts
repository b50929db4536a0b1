import type { ColumnRequest } from '../../engine/evidence/contract.ts';
import type { BaseColumns, ColumnId, ColumnInfo, ColumnValues } from '../../engine/evidence/table.ts';
import type { Lifecycle } from '../../engine/evidence/tracking.ts';
import type { Tuple } from '../../ports/database.ts';
import { doubleOf, optionalText, statusOf, text } from './cells.ts';
import { ReadProblem } from './client.ts';
import type { Store } from './client.ts';
import { numbersAt, textsAt } from './columns.ts';
import { queryExperiment } from './experimentQueries.ts';
import { notFound } from './problems.ts';
import {
  isFew,
  queryBase,
  queryDatasetNames,
  queryDigests,
  queryFewRuns,
  queryKeys,
  queryKeysOf,
  queryNumbers,
  queryTexts,
  type KeyedTable,
} from './tableQueries.ts';

/** Those of MLflow's own tags that a person looks at in a table. */
const shownTags: ReadonlySet<string> = new Set(['mlflow.note.content', 'mlflow.runName', 'mlflow.user']);

/** Whether a tag is one that a person wrote, or looks at. */
export function isShownTag(key: string): boolean {
  return !key.startsWith('mlflow.') || shownTags.has(key);
}

/** What every run of an experiment has. Each read here is of one moment; it throws `DatabaseError` and `ReadProblem`. */
export function readBase(store: Store, experiment: string, lifecycle: Lifecycle): BaseColumns {
  requireExperiment(store, experiment);
  const rows = queryBase(store, experiment, lifecycle);
  const ids = rows.map(([id]) => text(id));
  const names = filled(store, ids, texts(rows, 1), 'mlflow.runName');
  return {
    ids,
    names: names.map((name, row) => name ?? ids[row] ?? ''),
    statuses: rows.map(([, , status]) => statusOf(status)),
    users: filled(store, ids, texts(rows, 3), 'mlflow.user'),
    parents: filled(
      store,
      ids,
      ids.map(() => undefined),
      'mlflow.parentRunId',
    ),
    startedAt: times(rows, 4),
    endedAt: times(rows, 5),
  };
}

/** The columns that the runs of an experiment have beside those of `readBase`, by name. */
export function readColumns(store: Store, experiment: string): readonly ColumnInfo[] {
  requireExperiment(store, experiment);
  const runs = queryFewRuns(store, experiment).map(([id]) => text(id));
  const keys = (table: KeyedTable): readonly string[] => {
    const rows = isFew(runs) ? queryKeysOf(store, table, runs) : queryKeys(store, table, experiment);
    return rows.map(([key]) => text(key)).sort();
  };
  const tags = keys('tags').filter(isShownTag);
  const datasets = queryDatasetNames(store, experiment).map(([name]) => text(name));
  return [
    ...keys('latest_metrics').map((key) => columnOf(`metrics.${key}`, 'number')),
    ...keys('params').map((key) => columnOf(`params.${key}`, 'text')),
    ...tags.map((key) => columnOf(`tags.${key}`, 'text')),
    ...datasets.map((name) => columnOf(`data.${name}`, 'text')),
  ];
}

/** The values of one column; runs that are not in `rows` are left out. */
export function readColumn(store: Store, { experiment, column, rows }: ColumnRequest): ColumnValues {
  const dot = column.indexOf('.');
  const [group, key] = [column.slice(0, dot), column.slice(dot + 1)];
  const runs = [...rows.keys()];
  switch (group) {
    case 'metrics':
      return numbersAt(rows, queryNumbers(store, key, runs), ([, value, isNan]) => doubleOf(value, isNan));
    case 'params':
      return textsAt(rows, queryTexts(store, 'params', key, runs));
    case 'tags':
      return textsAt(rows, queryTexts(store, 'tags', key, runs));
    case 'data':
      return textsAt(rows, joined(queryDigests(store, experiment, key)));
    default:
      throw new ReadProblem(notFound('column', column, store.name));
  }
}

function requireExperiment(store: Store, experiment: string): void {
  if (queryExperiment(store, experiment) === undefined)
    throw new ReadProblem(notFound('experiment', experiment, store.name));
}

/** The texts, and for the runs without one that of a tag. */
function filled(
  store: Store,
  ids: readonly string[],
  known: readonly (string | undefined)[],
  key: string,
): readonly (string | undefined)[] {
  const missing = ids.filter((_, row) => known[row] === undefined);
  if (missing.length === 0) return known;
  const tags = new Map<string, string | undefined>();
  for (const [run, value] of queryTexts(store, 'tags', key, missing))
    tags.set(text(run), optionalText(value));
  if (tags.size === 0) return known;
  return known.map((value, row) => value ?? tags.get(ids[row] ?? ''));
}

function texts(rows: readonly Tuple[], place: number): readonly (string | undefined)[] {
  return rows.map((row) => optionalText(row[place]));
}

function times(rows: readonly Tuple[], place: number): Float64Array {
  return Float64Array.from(rows, (row) => {
    const time = row[place];
    return typeof time === 'number' ? time : Number.NaN;
  });
}

/** A run that was given several data sets of one name has all their digests. */
function joined(rows: readonly Tuple[]): readonly Tuple[] {
  const digests = new Map<string, string[]>();
  for (const [run, digest] of rows) {
    const known = digests.get(text(run));
    if (known === undefined) digests.set(text(run), [text(digest)]);
    else known.push(text(digest));
  }
  return [...digests].map(([run, all]) => [run, all.join(', ')]);
}

function columnOf(id: ColumnId, kind: ColumnInfo['kind']): ColumnInfo {
  return { id, kind, filled: undefined };
}
