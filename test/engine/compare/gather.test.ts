import { expect, test } from 'vitest';
import { gatherComparison } from '../../../server/src/engine/compare/gather.ts';
import type { ComparedSource } from '../../../server/src/engine/compare/parts.ts';
import type { Answer } from '../../../server/src/engine/evidence/source.ts';
import type { Run } from '../../../server/src/engine/evidence/tracking.ts';
import { fakeHistory } from '../../support/fakeHistory.ts';
import { runOf } from '../../support/runs.ts';

const never = { isCancellationRequested: false };
const decode = (base64: string): string => Buffer.from(base64, 'base64').toString();
const seed = (value: string) => ({ parameters: [{ key: 'seed', value }] });

function answer<T>(value: T): Answer<T> {
  return { ok: true, value, readAt: 7 };
}

const notFound = { reason: 'not-found', message: 'There is no such thing.', action: 'Refresh.' } as const;

function sourceOf(runs: readonly Run[], given: Partial<ComparedSource> = {}): ComparedSource {
  return {
    info: { id: 's', system: 'mlflow', label: 'mlflow.db', location: 'file:///work/mlflow.db' },
    async run(id) {
      const run = runs.find((one) => one.id === id);
      return run === undefined ? { ok: false, problem: notFound } : answer(run);
    },
    runs: async () => answer({ items: runs, total: runs.length, next: undefined }),
    ...given,
  };
}

const nothing = { histories: [], whyNone: 'There is no Git.', withRepeats: false, decode };
const refs = (...ids: readonly string[]) => ids.map((run) => ({ source: 's', run }));

test('runs are read and compared; one that is gone is named and left out', async () => {
  const sources = [sourceOf([runOf('a', {}, { auc: 1 }), runOf('b', {}, { auc: 2 })])];
  const found = await gatherComparison(refs('a', 'gone', 'b'), { ...nothing, sources }, never);
  if (!found.ok) throw new Error(found.problem.message);
  expect(found.readAt).toBe(7);
  expect(found.value.runs.map(({ run }) => run)).toEqual(['a', 'b']);
  expect(found.value.missing).toEqual([
    { run: { source: 's', run: 'gone' }, message: 'There is no such thing.', action: 'Refresh.' },
  ]);
  expect(found.value.metrics[0]?.differences).toEqual([0, 1]);
});

test('without any run there is a problem and no comparison', async () => {
  const sources = [sourceOf([])];
  expect(await gatherComparison(refs('a', 'b'), { ...nothing, sources }, never)).toEqual({
    ok: false,
    problem: notFound,
  });
  expect(await gatherComparison([{ source: 'x', run: 'a' }], { ...nothing, sources }, never)).toMatchObject({
    problem: { message: 'The source of this run is not part of the project any more.' },
  });
});

test('repeats are found in the experiment when they are asked for', async () => {
  const runs = ['a', 'b', 'c'].map((id, index) => runOf(id, seed(id), { auc: index }));
  const sources = [sourceOf([...runs, runOf('d', { parameters: [{ key: 'lr', value: '1' }] }, { auc: 9 })])];
  const asked = { ...nothing, sources, withRepeats: true };
  const found = await gatherComparison(refs('a', 'd'), asked, never);
  if (!found.ok) throw new Error(found.problem.message);
  expect(found.value.metrics[0]?.repeats).toEqual([
    { mean: 1, count: 3, interval: null },
    { mean: 9, count: 1, interval: null },
  ]);
});

test('each run is read once, however many runs it may be a repeat of', async () => {
  const runs = ['a', 'b', 'c'].map((id) => runOf(id, seed(id)));
  const source = sourceOf(runs);
  const asked: string[] = [];
  const counting: ComparedSource = {
    ...source,
    run(id, cancel) {
      asked.push(id);
      return source.run(id, cancel);
    },
  };
  await gatherComparison(refs('a', 'b'), { ...nothing, sources: [counting], withRepeats: true }, never);
  expect(asked.sort()).toEqual(['a', 'b', 'c']);
});

test('more runs than are looked at for repeats are told', async () => {
  const source = sourceOf([runOf('a')], {
    runs: async () => answer({ items: [], total: undefined, next: 'more' }),
  });
  const found = await gatherComparison(
    refs('a'),
    { ...nothing, sources: [source], withRepeats: true },
    never,
  );
  expect(found).toMatchObject({
    value: { missing: [{ message: expect.stringContaining('newest 200 runs') }] },
  });
});

test('the data of dvc.lock at the commit of each run', async () => {
  const lock = (md5: string): string => `stages: {a: {deps: [{path: data.csv, md5: ${md5}}]}}`;
  const histories = [
    fakeHistory([
      { id: 'c100000', files: { 'dvc.lock': lock('aa') } },
      { id: 'c200000', files: { 'dvc.lock': lock('bb') } },
    ]),
  ];
  const sources = [sourceOf([runOf('a', { commit: 'c100000' }), runOf('b', { commit: 'c200000' })])];
  const found = await gatherComparison(refs('a', 'b'), { ...nothing, histories, sources }, never);
  expect(found).toMatchObject({
    value: { data: [{ key: 'data.csv', values: ['aa', 'bb'], isSame: false }] },
  });
});

test('versions and the packages beside their models', async () => {
  const version = (name: string, runId: string) => ({
    model: 'm',
    version: name,
    stage: 'None',
    status: 'READY',
    statusMessage: undefined,
    description: undefined,
    user: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    runId,
    source: undefined,
    aliases: [],
    tags: [],
  });
  const text = (run: string): string => `scikit-learn==1.${run === 'a' ? 6 : 7}`;
  const source = sourceOf([runOf('a'), runOf('b')], {
    registry: {
      models: async () => answer({ items: [], total: 0, next: undefined }),
      versions: async ({ from }) =>
        answer(
          from === undefined
            ? { items: [version('1', 'a')], total: 2, next: 'n' }
            : { items: [version('2', 'b')], total: 2, next: undefined },
        ),
    },
    artifacts: {
      list: async ({ owner, path }) =>
        owner.kind === 'version'
          ? { ok: false, problem: notFound }
          : answer({
              items: [
                path === ''
                  ? { path: 'model', isFolder: true, size: undefined }
                  : { path: 'model/requirements.txt', isFolder: false, size: 1 },
              ],
              total: 1,
              next: undefined,
            }),
      async read(owner, path) {
        const base64 = Buffer.from(text(owner.kind === 'run' ? owner.run : '')).toString('base64');
        return answer({ path, base64, size: 1, uri: undefined });
      },
    },
  });
  const subjects = refs('a', 'b', 'a').map((ref, index) => ({
    ...ref,
    version: { model: 'm', version: `${index + 1}` },
  }));
  const found = await gatherComparison(subjects, { ...nothing, sources: [source] }, never);
  if (!found.ok) throw new Error(found.problem.message);
  expect(found.value.environment).toEqual([
    { key: 'scikit-learn', values: ['1.6', '1.7', '1.6'], isSame: false },
  ]);
  expect(found.value.runs[1]?.version).toEqual({ model: 'm', version: '2' });
  expect(found.value.missing).toMatchObject([{ message: 'mlflow.db holds no version 3 of m.' }]);
});
