import { describe, expect, test } from 'vitest';
import { keyMetrics } from '../../../../client/src/views/experiments/keyMetrics.ts';
import { metric, summary } from '../../../support/trackingServer.ts';

function runs(...keys: readonly (readonly string[])[]): ReturnType<typeof summary>[] {
  return keys.map((of, index) => summary(String(index), { metrics: of.map((key) => metric(key, 1)) }));
}

describe('key metrics', () => {
  test('are first those that most runs have', () => {
    expect(keyMetrics(runs(['loss', 'auc'], ['auc', 'f1'], ['auc', 'f1']))).toEqual(['auc', 'f1', 'loss']);
  });

  test('are in the order of their names where as many runs have them', () => {
    expect(keyMetrics(runs(['loss', 'f1', 'auc']))).toEqual(['auc', 'f1', 'loss']);
  });

  test('are plain ones before those whose names have parts', () => {
    expect(keyMetrics(runs(['system/cpu', 'auc'], ['system/cpu']))).toEqual(['auc', 'system/cpu']);
  });

  test('are those of finished runs before what failed and nested ones have', () => {
    const more = { metrics: [metric('a_loss', 1)] };
    const others = [summary('x', { ...more, status: 'FAILED' }), summary('y', { ...more, parentId: 'r-0' })];
    expect(keyMetrics([...others, ...runs(['auc'])])).toEqual(['auc', 'a_loss']);
  });

  test('are none where there are none', () => {
    expect(keyMetrics(runs([]))).toEqual([]);
  });
});
