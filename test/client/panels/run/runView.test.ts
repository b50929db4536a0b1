import { describe, expect, test } from 'vitest';
import { runView } from '../../../../client/src/panels/run/runView.ts';
import { isRunState } from '../../../../webviews/messages/run.ts';
import { metric, now, run } from '../../../support/trackingServer.ts';

describe('a run as its panel shows it', () => {
  test('has its own tags apart from those that MLflow set', () => {
    const tags = [
      { key: 'team', value: 'retention' },
      { key: 'mlflow.user', value: 'sam' },
    ];
    const view = runView(run('gbm', { tags }), []);
    expect([view.tags.map(({ key }) => key), view.systemTags.map(({ key }) => key)]).toEqual([
      ['team'],
      ['mlflow.user'],
    ]);
  });

  test('has long values cut, with their length', () => {
    const view = runView(run('gbm', { parameters: [{ key: 'text', value: 'x'.repeat(6000) }] }), []);
    expect(view.parameters[0]?.value).toHaveLength(2000);
    expect(view.parameters[0]?.clipped).toBe(6000);
  });

  test('has gaps in a course where a point is no number', () => {
    const history = {
      key: 'loss',
      steps: [0, 1, 2],
      timestamps: [1, 2, 3],
      values: [1, 'NaN', 'Infinity'] as const,
      total: 3,
    };
    expect(runView(run('gbm'), [history]).charts[0]?.values).toEqual([1, null, null]);
  });

  test('counts the metrics whose points were not asked for yet', () => {
    const metrics = ['a', 'b', 'c'].map((key) => metric(key, 1));
    const history = { key: 'a', steps: [0], timestamps: [1], values: [1], total: 1 };
    expect(runView(run('gbm', { metrics }), [history]).moreCharts).toBe(2);
  });

  test('passes the guard of the panel, also after the way through JSON', () => {
    const metrics = [metric('auc', 0.9), { ...metric('loss', 1), value: 'NaN' as const }];
    const state = {
      reference: { source: 's', run: 'r' },
      sourceLabel: 'mlflow.db',
      axis: 'step',
      content: { kind: 'run', run: runView(run('gbm', { metrics }), []), readAt: now, stale: undefined },
    };
    expect(isRunState(state)).toBe(true);
    expect(isRunState(JSON.parse(JSON.stringify(state)))).toBe(true);
  });
});
