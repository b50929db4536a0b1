import { describe, expect, test } from 'vitest';
import { isCompareIntent, isCompareState, isKeptComparePanel } from '../../../webviews/messages/compare.ts';
import { firstSettings } from '../../../webviews/messages/charts.ts';
import { isKeptLineagePanel, isLineageIntent, isLineageState } from '../../../webviews/messages/lineage.ts';

const subjects = [{ source: 's', run: 'a', version: { model: 'm', version: '1' } }];

describe('messages of the compare panel', () => {
  test('states and what is kept are let through, others are not', () => {
    const state = {
      subjects,
      onlyDifferent: true,
      sources: 'mlflow.db',
      charts: firstSettings,
      content: { kind: 'loading', since: 1 },
    };
    expect(isCompareState(state)).toBe(true);
    expect(isCompareState({ ...state, content: { kind: 'comparison' } })).toBe(false);
    expect(isKeptComparePanel({ subjects, onlyDifferent: false })).toBe(true);
    expect(isKeptComparePanel({ subjects: [{ source: 1 }], onlyDifferent: false })).toBe(false);
    expect(isKeptComparePanel(null)).toBe(false);
  });

  test.each([
    { kind: 'ready' },
    { kind: 'openDiff', column: 1, path: 'a' },
    { kind: 'copy', format: 'csv' },
    { kind: 'setCharts', settings: firstSettings },
  ])('%j is something that a person can ask for', (intent) => {
    expect(isCompareIntent(intent)).toBe(true);
  });

  test.each([
    { kind: 'openDiff', column: 1 },
    { kind: 'copy', format: 'exe' },
    { kind: 'run' },
    'ready',
    undefined,
  ])('%j is nothing that a person can ask for', (intent) => {
    expect(isCompareIntent(intent)).toBe(false);
  });
});

test('messages of the lineage panel', () => {
  const subject = { source: 's', model: 'm', version: '1' };
  expect(isLineageState({ subject, sourceLabel: '', content: { kind: 'loading', since: 1 } })).toBe(true);
  expect(isLineageState({ subject, sourceLabel: '', content: { kind: 'lineage' } })).toBe(false);
  expect(isKeptLineagePanel(subject)).toBe(true);
  expect(isKeptLineagePanel({ source: 's' })).toBe(false);
  expect(isLineageIntent({ kind: 'open', node: 'run' })).toBe(true);
  expect(isLineageIntent({ kind: 'open' })).toBe(false);
});
