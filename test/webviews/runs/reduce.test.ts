import { describe, expect, test } from 'vitest';
import { firstChartsPane, type RunsState } from '../../../webviews/messages/runs.ts';
import { initialState, reduce } from '../../../webviews/runs/reduce.ts';
import { tableOf } from '../../../webviews/runs/tableOf.ts';

const runs: RunsState = {
  title: 'churn',
  sourceLabel: 'mlflow.db',
  scopes: [],
  epoch: 0,
  head: undefined,
  since: 0,
  query: { filter: '', sort: [], nested: false, lifecycle: 'active' },
  columns: [{ id: 'info.name', width: 200, isPinned: true }],
  views: [],
  view: undefined,
  brokenViews: [],
  history: ['second', 'first'],
  baseline: undefined,
  problem: undefined,
  charts: firstChartsPane,
};
const shown = reduce(initialState(0), { kind: 'state', state: runs });

describe('the Runs panel', () => {
  test('keeps what is being typed while rows come in, until the filter is another', () => {
    const typing = reduce(shown, { kind: 'filter', text: 'metrics.a' });
    expect(reduce(typing, { kind: 'state', state: { ...runs, since: 5 } }).filter).toBe('metrics.a');
    const query = { ...runs.query, filter: 'auc' };
    expect(reduce(typing, { kind: 'state', state: { ...runs, query } }).filter).toBe('auc');
  });

  test('walks through the filters that were', () => {
    const once = reduce(shown, { kind: 'past', by: 1 });
    const twice = reduce(once, { kind: 'past', by: 1 });
    expect([once.filter, twice.filter]).toEqual(['second', 'first']);
    expect(reduce(twice, { kind: 'past', by: 1 })).toBe(twice);
    expect(reduce(twice, { kind: 'past', by: -1 }).filter).toBe('second');
    expect(reduce(shown, { kind: 'past', by: -1 })).toBe(shown);
  });

  test('forgets what differs when others are selected', () => {
    const found = reduce(shown, { kind: 'differing', columns: ['params.lr'] });
    expect(found.differing).toEqual(['params.lr']);
    expect(reduce(found, { kind: 'selected', runs: [] }).differing).toBeUndefined();
  });

  test('gives the grid the same columns where nothing changed, so that the head is not drawn anew', () => {
    const first = tableOf(shown, tableOf(initialState(0), emptyTable));
    const again = tableOf(reduce(shown, { kind: 'tick', now: 9 }), first);
    expect(again.columns).toBe(first.columns);
    expect(again.now).toBe(9);
    const columns = [{ id: 'info.name', width: 210, isPinned: true }] as const;
    expect(tableOf(reduce(shown, { kind: 'columns', columns }), first).columns).not.toBe(first.columns);
  });
});

const emptyTable = { epoch: 0, version: -1, count: 0, columns: [], sort: [], baseline: undefined, now: 0 };
