import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import type { ColumnId } from '../../../server/src/engine/evidence/table.ts';
import type { MetricValue } from '../../../server/src/engine/evidence/tracking.ts';
import { nodeStoreFiles } from '../../../server/src/platform/artifactFiles.ts';
import { nodeFolderTrees } from '../../../server/src/platform/folderTree.ts';
import { createMlflowFolderSource } from '../../../server/src/sources/mlflow/folder/index.ts';
import type { WholeStore } from './client.ts';
import { environments, valueOf } from './mlflow.ts';
import { sharedStore } from './stores.ts';
import { asServerTells, readWholeServer } from './wholeServer.ts';

const never = { isCancellationRequested: false };

function sourceAt(path: string): Source {
  return createMlflowFolderSource({
    info: { id: 's', system: 'mlflow', label: 'mlruns', location: pathToFileURL(path).href },
    trees: nodeFolderTrees,
    files: nodeStoreFiles,
    clock: Date,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    path,
    workspace: dirname(path),
  });
}

describe.each(environments)('a folder of runs that %s wrote', (name) => {
  let source: Source;
  let expected: WholeStore;

  beforeAll(async () => {
    const shared = await sharedStore(name, 'folder');
    expected = shared.whole;
    source = sourceAt(shared.path);
  }, 300_000);

  test('is read as MLflow’s own client reads it, field by field', async () => {
    expect(Object.keys(expected.details).length).toBeGreaterThan(35);
    const ours = await readWholeServer(source, expected);
    expect(asServerTells(ours)).toEqual(asServerTells(expected));
    const counts = (store: WholeStore): unknown => [
      store.experiments.map(({ runCount }) => runCount),
      store.models.map(({ versionCount }) => versionCount),
      Object.values(store.details).map(({ models }) => models),
    ];
    expect(counts(ours)).toEqual(counts(expected));
  });

  test('has columns with what the client shows of each run', async () => {
    const { table } = source;
    if (table === undefined) throw new Error('there is no table');
    for (const [experiment, { active }] of Object.entries(expected.runs)) {
      const { ids } = valueOf(await table.base(experiment, 'active', never));
      expect(ids).toEqual(active);
      const rows = new Map(ids.map((id, row) => [id, row]));
      for (const { id } of valueOf(await table.columns(experiment, never))) {
        const column = valueOf(await table.column({ experiment, column: id, rows }, never));
        const shown = Object.fromEntries(
          [...column.rows].map((row, at) => [
            ids[row] ?? '',
            column.kind === 'number' ? column.values[at] : column.words[column.values[at] ?? -1],
          ]),
        );
        expect([id, shown]).toEqual([id, shownByClient(expected, active, id)]);
      }
    }
  });
});

/** The values of a column by run, as the client's runs hold them. */
function shownByClient(
  expected: WholeStore,
  runs: readonly string[],
  column: ColumnId,
): Readonly<Record<string, number | string>> {
  const [group, key] = [column.slice(0, column.indexOf('.')), column.slice(column.indexOf('.') + 1)];
  const values = runs.flatMap((id) => {
    const run = expected.details[id];
    if (group === 'metrics')
      return run?.metrics.filter((one) => one.key === key).map(({ value }) => [id, numberOf(value)]) ?? [];
    if (group === 'data')
      return run?.datasets.filter((one) => one.name === key).map(({ digest }) => [id, digest]) ?? [];
    const texts = group === 'params' ? run?.parameters : run?.tags;
    return texts?.filter((one) => one.key === key).map(({ value }) => [id, value]) ?? [];
  });
  return Object.fromEntries(values) as Readonly<Record<string, number | string>>;
}

function numberOf(value: MetricValue): number {
  return Number(value);
}
