import { expect, test } from 'vitest';
import { compare, isSame, type ComparisonInput } from '../../../server/src/engine/compare/compare.ts';
import type { Comparison } from '../../../server/src/engine/evidence/comparison.ts';
import type { Run } from '../../../server/src/engine/evidence/tracking.ts';
import { runOf } from '../../support/runs.ts';

function input(run: Run, given: Partial<ComparisonInput> = {}): ComparisonInput {
  return {
    source: 's',
    run,
    version: undefined,
    locked: undefined,
    packages: undefined,
    repeats: [],
    ...given,
  };
}

function compareRuns(runs: readonly Run[]): Comparison {
  return compare(
    runs.map((run) => input(run)),
    { code: [], missing: [] },
  );
}

test('parameters stand side by side, and what a run lacks is nothing', () => {
  const a = runOf('a', { parameters: [{ key: 'lr', value: '0.1' }] });
  const b = runOf('b', {
    parameters: [
      { key: 'depth', value: '4' },
      { key: 'lr', value: '0.1' },
    ],
  });
  expect(compareRuns([a, b]).parameters).toEqual([
    { key: 'depth', values: [null, '4'], isSame: false },
    { key: 'lr', values: ['0.1', '0.1'], isSame: true },
  ]);
});

test('metrics differ from those of the first run, and only numbers are subtracted', () => {
  const { metrics } = compareRuns([
    runOf('a', {}, { auc: 0.5, loss: 1 }),
    runOf('b', {}, { auc: 0.75, loss: 'NaN' }),
    runOf('c', {}, { auc: 0.25 }),
  ]);
  const repeats = [null, null, null];
  expect(metrics).toEqual([
    { key: 'auc', values: [0.5, 0.75, 0.25], differences: [0, 0.25, -0.25], isSame: false, repeats },
    { key: 'loss', values: [1, 'NaN', null], differences: [0, null, null], isSame: false, repeats },
  ]);
});

test('data sets are compared by their digests, one that is read twice is one', () => {
  const set = { name: 'train', digest: 'd1', sourceType: 'local', source: '', context: 'training' };
  const a = runOf('a', { datasets: [set, { ...set, context: 'validation' }] });
  const b = runOf('b', { datasets: [{ ...set, digest: 'd2' }] });
  expect(compareRuns([a, b]).data).toEqual([{ key: 'train', values: ['d1', 'd2'], isSame: false }]);
});

test('code is compared by commit and source, and tags of MLflow are left out', () => {
  const tags = [
    { key: 'mlflow.user', value: 'x' },
    { key: 'team', value: 'risk' },
  ];
  const { origins, tags: compared } = compareRuns([
    runOf('a', { commit: 'c1', tags }),
    runOf('b', { commit: 'c2' }),
  ]);
  expect(origins).toEqual([{ key: 'commit', values: ['c1', 'c2'], isSame: false }]);
  expect(compared).toEqual([{ key: 'team', values: ['risk', null], isSame: false }]);
});

test('two NaN are the same, and so is a run with itself', () => {
  const a = runOf('a', { commit: 'c' }, { loss: 'NaN' });
  expect(isSame(compareRuns([a, a]))).toBe(true);
  expect(isSame(compareRuns([a, runOf('b', { commit: 'd' }, { loss: 'NaN' })]))).toBe(false);
});

test('versions are compared as their runs, with alias, stage, description and tags', () => {
  const version = {
    model: 'churn',
    version: '1',
    stage: 'None',
    status: 'READY',
    statusMessage: undefined,
    description: '',
    user: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    runId: 'a',
    source: undefined,
    aliases: ['b', 'a'],
    tags: [{ key: 'k', value: 'v' }],
  };
  const other = { ...version, version: '2', stage: 'Production', aliases: [], description: 'better' };
  const { runs, registry } = compare(
    [input(runOf('a'), { version }), input(runOf('b'), { version: other })],
    { code: [], missing: [] },
  );
  expect(runs.map((run) => run.version)).toEqual([
    { model: 'churn', version: '1' },
    { model: 'churn', version: '2' },
  ]);
  expect(registry).toEqual([
    { key: 'aliases', values: ['a, b', null], isSame: false },
    { key: 'description', values: [null, 'better'], isSame: false },
    { key: 'stage', values: [null, 'Production'], isSame: false },
    { key: 'status', values: ['READY', 'READY'], isSame: true },
    { key: 'tag k', values: ['v', 'v'], isSame: true },
  ]);
});

test('code that differs is a difference, code that is not known is none', () => {
  const inputs = [input(runOf('a')), input(runOf('b'))];
  const code = { kind: 'different', from: 'a', to: 'b', files: [], commits: 1, note: null } as const;
  expect(isSame(compare(inputs, { code: [code], missing: [] }))).toBe(false);
  expect(isSame(compare(inputs, { code: [{ kind: 'unknown', why: 'no Git' }], missing: [] }))).toBe(true);
});

test('repeats bring a mean and the interval of the difference', () => {
  const repeats = [runOf('c', {}, { auc: 0.7 })];
  const { metrics } = compare(
    [input(runOf('a', {}, { auc: 0.5 }), { repeats }), input(runOf('b', {}, { auc: 0.9 }))],
    { code: [], missing: [] },
  );
  expect(metrics[0]?.repeats).toEqual([
    { mean: 0.6, count: 2, interval: null },
    { mean: 0.9, count: 1, interval: null },
  ]);
});

test('ten runs of 150 values are compared in less than 50 ms', () => {
  const names = Array.from({ length: 150 }, (_, index) => `key-${index}`);
  const runs = Array.from({ length: 10 }, (_, run) =>
    runOf(
      `r${run}`,
      { parameters: names.slice(100).map((key) => ({ key, value: `${run}` })) },
      Object.fromEntries(names.slice(0, 100).map((key) => [key, run])),
    ),
  );
  compareRuns(runs);
  const since = performance.now();
  compareRuns(runs);
  expect(performance.now() - since).toBeLessThan(50);
});

test('what is not known of a run is no difference, and what is known of one alone is left out', () => {
  const locked = [{ key: 'data.csv', value: 'aa' }];
  const known = input(runOf('a', { commit: 'c' }), { locked, packages: locked });
  const beside = { code: [], missing: [] };
  expect(compare([known, input(runOf('b'))], beside)).toMatchObject({
    data: [],
    environment: [],
    origins: [],
  });
  const { data, origins } = compare([known, input(runOf('b')), known], beside);
  expect(data).toEqual([{ key: 'data.csv', values: ['aa', null, 'aa'], isSame: true }]);
  expect(origins).toEqual([{ key: 'commit', values: ['c', null, 'c'], isSame: true }]);
});

test('a run that names a source but no commit does not differ in its commit', () => {
  const a = runOf('a', { commit: 'c', sourceName: 'train.py' });
  const b = runOf('b', { sourceName: 'train.py' });
  const comparison = compareRuns([a, b]);
  expect(comparison.origins).toEqual([{ key: 'source', values: ['train.py', 'train.py'], isSame: true }]);
  expect(isSame(comparison)).toBe(true);
});

test('two runs that are repeats of each other are no two groups of repeats', () => {
  const runs = ['a', 'b', 'c'].map((id, at) => runOf(id, {}, { auc: at }));
  const inputs = runs.map((run) => input(run, { repeats: runs.filter((other) => other !== run) }));
  const other = input(runOf('d', {}, { auc: 9 }), { repeats: [runOf('e', {}, { auc: 10 })] });
  const { metrics } = compare([...inputs.slice(0, 2), other], { code: [], missing: [] });
  expect(metrics[0]?.repeats).toMatchObject([{ mean: 1, count: 3 }, null, { mean: 9.5, count: 2 }]);
});
