import { expect, test } from 'vitest';
import { compareRuns, isSame } from '../../../server/src/engine/compare/compare.ts';
import type { MetricValue, Run } from '../../../server/src/engine/evidence/tracking.ts';

function run(id: string, given: Partial<Run> = {}, metrics: Readonly<Record<string, MetricValue>> = {}): Run {
  return {
    id,
    name: `run ${id}`,
    experimentId: '1',
    experimentName: 'churn',
    status: 'FINISHED',
    lifecycle: 'active',
    user: undefined,
    startedAt: 0,
    endedAt: 1,
    parentId: undefined,
    artifactUri: undefined,
    sourceName: undefined,
    commit: undefined,
    parameters: [],
    tags: [],
    datasets: [],
    metrics: Object.entries(metrics).map(([key, value]) => ({ key, value, step: 0, timestamp: 0 })),
    ...given,
  };
}

test('parameters stand side by side, and what a run lacks is nothing', () => {
  const a = run('a', { parameters: [{ key: 'lr', value: '0.1' }] });
  const b = run('b', {
    parameters: [
      { key: 'depth', value: '4' },
      { key: 'lr', value: '0.1' },
    ],
  });
  expect(compareRuns([a, b]).parameters).toEqual([
    { key: 'depth', values: [undefined, '4'], isSame: false },
    { key: 'lr', values: ['0.1', '0.1'], isSame: true },
  ]);
});

test('metrics differ from those of the first run, and only numbers are subtracted', () => {
  const { metrics } = compareRuns([
    run('a', {}, { auc: 0.5, loss: 1 }),
    run('b', {}, { auc: 0.75, loss: 'NaN' }),
    run('c', {}, { auc: 0.25 }),
  ]);
  expect(metrics).toEqual([
    { key: 'auc', values: [0.5, 0.75, 0.25], differences: [0, 0.25, -0.25], isSame: false },
    { key: 'loss', values: [1, 'NaN', undefined], differences: [0, undefined, undefined], isSame: false },
  ]);
});

test('data sets are compared by their digests, one that is read twice is one', () => {
  const set = { name: 'train', digest: 'd1', sourceType: 'local', source: '', context: 'training' };
  const a = run('a', { datasets: [set, { ...set, context: 'validation' }] });
  const b = run('b', { datasets: [{ ...set, digest: 'd2' }] });
  expect(compareRuns([a, b]).data).toEqual([{ key: 'train', values: ['d1', 'd2'], isSame: false }]);
});

test('code is compared by commit and source, and tags of MLflow are left out', () => {
  const tags = [
    { key: 'mlflow.user', value: 'x' },
    { key: 'team', value: 'risk' },
  ];
  const { code, tags: compared } = compareRuns([
    run('a', { commit: 'c1', tags }),
    run('b', { commit: 'c2' }),
  ]);
  expect(code).toEqual([{ key: 'commit', values: ['c1', 'c2'], isSame: false }]);
  expect(compared).toEqual([{ key: 'team', values: ['risk', undefined], isSame: false }]);
});

test('two NaN are the same, and so is a run with itself', () => {
  const a = run('a', { commit: 'c' }, { loss: 'NaN' });
  expect(isSame(compareRuns([a, a]))).toBe(true);
  expect(isSame(compareRuns([a, run('b', {}, { loss: 'NaN' })]))).toBe(false);
});
