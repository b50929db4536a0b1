import { expect, test } from 'vitest';
import { isRepeat, repeatsOf } from '../../../server/src/engine/compare/repeats.ts';
import { runOf } from '../../support/runs.ts';

const lr = { key: 'lr', value: '0.1' };

test('a repeat differs in nothing but the seed', () => {
  const run = runOf('a', { commit: 'c', parameters: [lr, { key: 'seed', value: '1' }] });
  const repeat = { ...run, id: 'b', parameters: [{ key: 'random_state', value: '2' }, lr] };
  expect(isRepeat(run, repeat)).toBe(true);
  expect(isRepeat(run, run)).toBe(false);
  expect(isRepeat(run, { ...repeat, commit: undefined })).toBe(false);
  expect(isRepeat(run, { ...repeat, experimentId: '2' })).toBe(false);
  expect(isRepeat(run, { ...repeat, lifecycle: 'deleted' })).toBe(false);
  expect(isRepeat(run, { ...repeat, parameters: [{ ...lr, value: '0.2' }] })).toBe(false);
});

test('where both commits are not known, the parameters decide', () => {
  expect(isRepeat(runOf('a', { parameters: [lr] }), runOf('b', { parameters: [lr] }))).toBe(true);
});

test('means and the interval to the first; what is no number is left out', () => {
  const group = (name: string, values: readonly (number | 'NaN')[]) =>
    values.map((auc, at) => runOf(`${name}${at}`, {}, { auc }));
  const groups = [group('a', [1, 2, 'NaN']), group('b', [3, 5]), group('c', [4])];
  const [first, second, third] = repeatsOf('auc', groups);
  expect(first).toEqual({ mean: 1.5, count: 2, interval: null });
  expect(second?.interval?.[0]).toBeLessThan(0);
  expect(third).toEqual({ mean: 4, count: 1, interval: null });
});

test('without repeats on any side there is nothing to say', () => {
  expect(repeatsOf('auc', [[runOf('a', {}, { auc: 1 })], [runOf('b', {}, { auc: 2 })]])).toEqual([
    null,
    null,
  ]);
  expect(repeatsOf('no', [[runOf('a')], [runOf('b')]])).toEqual([null, null]);
});
