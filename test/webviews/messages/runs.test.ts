import { describe, expect, test } from 'vitest';
import {
  firstChartsPane,
  isKeptRunsPanel,
  isRunsAction,
  isRunsMessage,
  isTableIntent,
} from '../../../webviews/messages/runs.ts';

const query = {
  filter: '',
  sort: [{ column: 'metrics.auc', direction: 'ascending' }],
  nested: false,
  lifecycle: 'active',
};
const kept = {
  title: 'churn',
  scopes: [{ source: 's', experiment: '1' }],
  query,
  columns: [{ id: 'info.name', width: 200, isPinned: true }],
  view: undefined,
  charts: firstChartsPane,
};

describe('messages of the Runs panel', () => {
  test('what a person asks for passes', () => {
    expect(isTableIntent({ kind: 'ready' })).toBe(true);
    expect(isTableIntent({ kind: 'query', query })).toBe(true);
    expect(isTableIntent({ kind: 'wanted', version: 1, from: 0, count: 200, columns: ['metrics.a.b'] })).toBe(
      true,
    );
    expect(isTableIntent({ kind: 'useView', name: 'x' })).toBe(true);
    expect(isRunsAction({ kind: 'copy', rows: undefined, format: 'csv' })).toBe(true);
    expect(isRunsAction({ kind: 'open', run: { source: 's', run: 'r' } })).toBe(true);
  });

  test.each([
    undefined,
    null,
    'ready',
    [],
    { kind: 'eval' },
    { kind: 'query' },
    { kind: 'query', query: { ...query, sort: [{ column: 'constructor', direction: 'ascending' }] } },
    { kind: 'query', query: { ...query, lifecycle: 'all' } },
    { kind: 'wanted', version: 1, from: '0', count: 200, columns: [] },
    { kind: 'wanted', version: 1, from: 0, count: 200, columns: ['metrics.'] },
    { kind: 'copy', rows: undefined, format: 'html' },
    { kind: 'open', run: 'r' },
    { kind: 'copyCell', row: 1, column: '__proto__' },
    { kind: 'useView', name: { toString: () => 'x' } },
  ])('%j does not', (value) => {
    expect(isTableIntent(value) || isRunsAction(value)).toBe(false);
  });

  test('what the host tells is checked to the last cell', () => {
    const row = { source: 's', run: 'r', name: '<b>', status: 'FINISHED', depth: 0 };
    const window = { version: 1, from: 0, rows: [row], columns: [{ id: 'params.lr', cells: ['0.1'] }] };
    expect(isRunsMessage({ kind: 'window', window })).toBe(true);
    const cells = [{ id: 'params.lr', cells: [{ html: '<b>' }] }];
    expect(isRunsMessage({ kind: 'window', window: { ...window, columns: cells } })).toBe(false);
    const rows = [{ ...row, status: 'DONE' }];
    expect(isRunsMessage({ kind: 'window', window: { ...window, rows } })).toBe(false);
  });

  test('what the editor kept is a place and a look, and nothing else opens a panel', () => {
    expect(isKeptRunsPanel(kept)).toBe(true);
    expect(isKeptRunsPanel({ ...kept, scopes: [{ source: 's' }] })).toBe(false);
    expect(isKeptRunsPanel({ ...kept, columns: [{ id: 'name', width: 1, isPinned: false }] })).toBe(false);
    expect(isKeptRunsPanel({ source: 's', run: 'r' })).toBe(false);
  });
});
