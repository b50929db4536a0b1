import { expect, test } from 'vitest';
import { firstSettings } from '../../../webviews/messages/charts.ts';
import type { RunState } from '../../../webviews/messages/run.ts';
import { initialState, reduce } from '../../../webviews/run/reduce.ts';

function stateOf(run: string): RunState {
  return {
    reference: { source: 's', run },
    sourceLabel: '',
    charts: firstSettings,
    content: { kind: 'loading', since: 0 },
  };
}

test('a state of the host takes the place of the one before', () => {
  const state = reduce(initialState(5), { kind: 'state', state: stateOf('a') });
  expect(state).toEqual({ run: stateOf('a'), now: 5, filter: '' });
});

test('a filter stays while the run does, and goes with it', () => {
  const filtered = reduce(reduce(initialState(0), { kind: 'state', state: stateOf('a') }), {
    kind: 'filter',
    text: 'lr',
  });
  expect(reduce(filtered, { kind: 'state', state: stateOf('a') }).filter).toBe('lr');
  expect(reduce(filtered, { kind: 'state', state: stateOf('b') }).filter).toBe('');
});

test('time goes on', () => {
  expect(reduce(initialState(0), { kind: 'tick', now: 9 }).now).toBe(9);
});
