// tested by: test/sources/mlflow/folder/index.test.ts
import type { ColumnRequest } from '../../../engine/evidence/contract.ts';
import type { BaseColumns, ColumnId, ColumnInfo, ColumnValues } from '../../../engine/evidence/table.ts';
import type { Lifecycle } from '../../../engine/evidence/tracking.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { Tuple } from '../../../ports/database.ts';
import { optionalNumber, optionalText, statusOf, text } from '../cells.ts';
import { ReadProblem } from '../client.ts';
import { numbersAt, textsAt } from '../columns.ts';
import { notFound } from '../problems.ts';
import { isShownTag } from '../readTable.ts';
import { below, runRow } from './layout.ts';
import type { Described } from './layout.ts';
import { datasetsOf, latestPoint, sortedRuns } from './runs.ts';
import type { Store } from './runs.ts';

/** What every run of an experiment has, newest first. */
export async function readBase(
  store: Store,
  experiment: string,
  lifecycle: Lifecycle,
  cancel: Cancel,
): Promise<BaseColumns> {
  const runs = await sortedRuns(store, experiment, lifecycle, cancel);
  const rows = runs.map(runRow);
  const tag = (run: Described, key: string): string | undefined =>
    optionalText(store.layout.text(below(run.path, 'tags'), key));
  const tags = await store.layout.each(runs, cancel, (run) => ({
    name: optionalText(runRow(run)['name']) ?? tag(run, 'mlflow.runName'),
    user: optionalText(run.meta['user_id']) ?? tag(run, 'mlflow.user'),
    parent: tag(run, 'mlflow.parentRunId'),
  }));
  return {
    ids: runs.map(({ id }) => id),
    names: runs.map(({ id }, at) => tags[at]?.name ?? id),
    statuses: rows.map((row) => statusOf(row['status'])),
    users: tags.map(({ user }) => user),
    parents: tags.map(({ parent }) => parent),
    startedAt: Float64Array.from(rows, (row) => optionalNumber(row['start_time']) ?? Number.NaN),
    endedAt: Float64Array.from(rows, (row) => optionalNumber(row['end_time']) ?? Number.NaN),
  };
}

/** The columns that the runs of an experiment have beside those of `readBase`. */
export async function readColumns(
  store: Store,
  experiment: string,
  cancel: Cancel,
): Promise<readonly ColumnInfo[]> {
  const runs = await allRuns(store, experiment, cancel);
  const { layout } = store;
  const keysOf = async (folder: string): Promise<readonly string[]> => {
    const keys = await layout.each(runs, cancel, (run) => layout.keys(below(run.path, folder)));
    return [...new Set(keys.flat())].sort();
  };
  const path = layout.experiment(experiment)?.path ?? '';
  const datasets = layout.described(below(path, 'datasets')).map(({ meta }) => text(meta['name']));
  return [
    ...columnsOf('metrics', await keysOf('metrics')),
    ...columnsOf('params', await keysOf('params')),
    ...columnsOf('tags', (await keysOf('tags')).filter(isShownTag)),
    ...columnsOf('data', [...new Set(datasets)].sort()),
  ];
}

/** The values of one column. */
export async function readColumn(
  store: Store,
  request: ColumnRequest,
  cancel: Cancel,
): Promise<ColumnValues> {
  const { experiment, column, rows } = request;
  const dot = column.indexOf('.');
  const [group, key] = [column.slice(0, dot), column.slice(dot + 1)];
  const runs = (await allRuns(store, experiment, cancel)).filter(({ id }) => rows.has(id));
  const { layout } = store;
  const each = (read: (run: Described) => string | number | undefined): Promise<readonly Tuple[]> =>
    layout.each(runs, cancel, (run) => {
      const value = read(run);
      return value === undefined ? undefined : [run.id, value];
    });
  switch (group) {
    case 'metrics':
      return numbersAt(rows, await each((run) => latestPoint(layout, run, key)?.value), ([, value]) =>
        typeof value === 'number' ? value : Number.NaN,
      );
    case 'params':
    case 'tags':
      return textsAt(rows, await each((run) => layout.text(below(run.path, group), key)));
    case 'data':
      return textsAt(rows, await each((run) => digestsOf(store, experiment, run, key)));
    default:
      throw new ReadProblem(notFound('column', column, store.name));
  }
}

function digestsOf({ layout }: Store, id: string, run: Described, name: string): string | undefined {
  const experiment = layout.experiment(id);
  const sets = experiment === undefined ? [] : datasetsOf(layout, experiment, run);
  const digests = sets.filter((row) => row['name'] === name).map((row) => text(row['digest']));
  return digests.length === 0 ? undefined : digests.join(', ');
}

async function allRuns(store: Store, experiment: string, cancel: Cancel): Promise<readonly Described[]> {
  const active = await sortedRuns(store, experiment, 'active', cancel);
  return [...active, ...(await sortedRuns(store, experiment, 'deleted', cancel))];
}

function columnsOf(
  group: 'metrics' | 'params' | 'tags' | 'data',
  keys: readonly string[],
): readonly ColumnInfo[] {
  const kind = group === 'metrics' ? 'number' : 'text';
  return keys.map((key) => {
    const id: ColumnId = `${group}.${key}`;
    return { id, kind, filled: undefined };
  });
}
