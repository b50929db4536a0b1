import { describe, expect, test } from 'vitest';
import { runView } from '../../../../client/src/panels/run/runView.ts';
import { firstSettings } from '../../../../webviews/messages/charts.ts';
import { isRunState } from '../../../../webviews/messages/run.ts';
import { metric, now, run } from '../../../support/trackingServer.ts';

describe('a run as its panel shows it', () => {
  test('has its own tags apart from those that MLflow set', () => {
    const tags = [
      { key: 'team', value: 'retention' },
      { key: 'mlflow.user', value: 'sam' },
    ];
    const view = runView(run('gbm', { tags }));
    expect([view.tags.map(({ key }) => key), view.systemTags.map(({ key }) => key)]).toEqual([
      ['team'],
      ['mlflow.user'],
    ]);
  });

  test('has long values cut, with their length', () => {
    const view = runView(run('gbm', { parameters: [{ key: 'text', value: 'x'.repeat(6000) }] }));
    expect(view.parameters[0]?.value).toHaveLength(2000);
    expect(view.parameters[0]?.clipped).toBe(6000);
  });

  test('passes the guard of the panel, also after the way through JSON', () => {
    const metrics = [metric('auc', 0.9), { ...metric('loss', 1), value: 'NaN' as const }];
    const state = {
      reference: { source: 's', run: 'r' },
      sourceLabel: 'mlflow.db',
      charts: firstSettings,
      content: { kind: 'run', run: runView(run('gbm', { metrics })), readAt: now, stale: undefined },
    };
    expect(isRunState(state)).toBe(true);
    expect(isRunState(JSON.parse(JSON.stringify(state)))).toBe(true);
  });
});
