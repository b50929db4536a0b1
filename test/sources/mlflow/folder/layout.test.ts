import { expect, test } from 'vitest';
import type { FolderTree } from '../../../../server/src/ports/folderTree.ts';
import {
  byStart,
  Cancelled,
  holdsExperiments,
  Layout,
  runRow,
} from '../../../../server/src/sources/mlflow/folder/layout.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('a file that describes is read again only when it was written again', () => {
  let stamp = '1';
  let reads = 0;
  const tree: FolderTree = {
    entries: (path) => (path === '' ? [{ name: '1', isFolder: true }] : []),
    text: () => {
      reads += 1;
      return `experiment_id: '1'\nname: n${stamp}\n`;
    },
    stamp: () => stamp,
    pause: () => Promise.resolve(),
  };
  const layout = new Layout(tree, log);
  const names = (): unknown => layout.experiments().map(({ meta }) => meta['name']);
  expect([names(), names(), reads]).toEqual([['n1'], ['n1'], 1]);
  stamp = '2';
  expect([names(), reads]).toEqual([['n2'], 2]);
});

test('others may work while much is read, and stop it', async () => {
  let pauses = 0;
  const pause = (): Promise<void> => Promise.resolve(void (pauses += 1));
  const tree = { entries: () => [], text: () => undefined, stamp: () => undefined, pause };
  const layout = new Layout(tree, log);
  const items = Array.from({ length: 1000 }, (_, at) => at);
  expect(await layout.each(items, { isCancellationRequested: false }, (item) => item)).toEqual(items);
  expect(pauses).toBeGreaterThan(10);
  const cancel = { isCancellationRequested: false };
  const stopped = layout.each(items, cancel, (item) => {
    cancel.isCancellationRequested = item === 10;
    return item;
  });
  await expect(stopped).rejects.toThrow(Cancelled);
});

test('states are words or numbers, and runs are sorted by their start', () => {
  const run = (id: string, start: number | null, status: number | string) => ({
    path: id,
    id,
    meta: { start_time: start, status },
  });
  const runs = [run('c', null, 9), run('b', 5, 1), run('a', 5, 'KILLED')];
  expect(runs.sort(byStart).map((one) => [one.id, runRow(one)['status']])).toEqual([
    ['a', 'KILLED'],
    ['b', 'RUNNING'],
    ['c', ''],
  ]);
});

test('a folder with files of runs alone holds no experiments', () => {
  const files = new Map([['', ['0', 'models']]]);
  const tree = (described: readonly string[]): FolderTree => ({
    entries: (path) => (files.get(path) ?? []).map((name) => ({ name, isFolder: true })),
    text: () => undefined,
    stamp: (path) => (described.includes(path) ? 'there' : undefined),
    pause: () => Promise.resolve(),
  });
  expect(holdsExperiments(tree(['models/meta.yaml']))).toBe(false);
  expect(holdsExperiments(tree(['0/meta.yaml']))).toBe(true);
});
