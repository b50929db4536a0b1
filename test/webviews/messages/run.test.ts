import { describe, expect, test } from 'vitest';
import { firstSettings } from '../../../webviews/messages/charts.ts';
import { isKeptRunPanel, isRunIntent, isRunState } from '../../../webviews/messages/run.ts';

describe('an intent', () => {
  test.each([
    { kind: 'ready' },
    { kind: 'refresh' },
    { kind: 'setCharts', settings: firstSettings },
    { kind: 'charts', intent: { kind: 'forget', figure: 'loss' } },
    { kind: 'copy', what: 'id' },
    { kind: 'copy', what: 'parameter', key: 'lr' },
  ])('%j is one', (message) => {
    expect(isRunIntent(message)).toBe(true);
  });

  test.each([
    undefined,
    null,
    'refresh',
    [],
    {},
    { kind: 'run' },
    { kind: 'setCharts', settings: { ...firstSettings, axis: 'value' } },
    { kind: 'charts', intent: { kind: 'run' } },
    { kind: 'copy', what: 'password' },
    { kind: 'copy', what: 'tag', key: 3 },
  ])('%j is none', (message) => {
    expect(isRunIntent(message)).toBe(false);
  });
});

describe('a state', () => {
  const loading = {
    reference: { source: 's', run: 'r' },
    sourceLabel: '',
    charts: firstSettings,
    content: { kind: 'loading', since: 1 },
  };

  test('is one with everything that it must have', () => {
    expect(isRunState(loading)).toBe(true);
  });

  test.each(['reference', 'sourceLabel', 'charts', 'content'])('is none without %s', (field) => {
    expect(isRunState({ ...loading, [field]: undefined })).toBe(false);
  });

  test('is none with a content of an unknown kind', () => {
    expect(isRunState({ ...loading, content: { kind: 'other' } })).toBe(false);
  });
});

test('what is kept of a panel holds ids and what was set for the charts', () => {
  expect(isKeptRunPanel({ source: 's', run: 'r', charts: firstSettings })).toBe(true);
  expect(isKeptRunPanel({ source: 's', run: 3 })).toBe(false);
});
