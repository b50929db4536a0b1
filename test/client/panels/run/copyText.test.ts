import { describe, expect, test } from 'vitest';
import { copyText } from '../../../../client/src/panels/run/copyText.ts';
import { metric, run } from '../../../support/trackingServer.ts';

const gbm = run('gbm | <b>', {
  commit: 'abc123',
  metrics: [metric('auc', 0.9127340912, 49)],
  parameters: [{ key: 'lr|x', value: '0.1\n0.2' }],
  tags: [{ key: 'team', value: 'retention' }],
});

describe('copying from a run', () => {
  test.each([
    ['id', undefined, 'r-gbm | <b>'],
    ['commit', undefined, 'abc123'],
    ['metric', 'auc', '0.9127340912'],
    ['parameter', 'lr|x', '0.1\n0.2'],
    ['tag', 'team', 'retention'],
    ['tag', 'other', undefined],
  ] as const)('gives the %s %s', (what, key, text) => {
    expect(copyText(gbm, { kind: 'copy', what, key })).toBe(text);
  });

  test('gives tables as Markdown that no value can break', () => {
    const text = copyText(
      { ...gbm, id: 'r1', startedAt: undefined },
      { kind: 'copy', what: 'markdown', key: undefined },
    );
    expect(text).toBe(
      [
        '### gbm \\| \\<b>',
        'run `r1` · experiment churn · finished · commit `abc123`',
        '| Metric | Latest value | Step |\n| --- | --- | --- |\n| auc | 0.9127340912 | 49 |',
        '| Parameter | Value |\n| --- | --- |\n| lr\\|x | 0.1 0.2 |',
        '',
      ].join('\n\n'),
    );
  });

  test('gives the whole run as JSON', () => {
    const text = copyText(gbm, { kind: 'copy', what: 'json', key: undefined }) ?? '';
    expect(JSON.parse(text)).toMatchObject({ id: gbm.id, commit: 'abc123' });
  });
});
