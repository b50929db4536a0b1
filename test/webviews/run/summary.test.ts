import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../webviews/messages/run.ts';
import { pointsAlong } from '../../../webviews/run/points.ts';
import { chartSummary, pointText } from '../../../webviews/run/summary.ts';

const chart: Chart = {
  key: 'auc',
  steps: [0, 1, 2],
  timestamps: [0, 1, 2],
  values: [0.65, null, 0.9127340912],
  total: 3,
};
const points = pointsAlong(chart, 'step');

describe('a chart in words', () => {
  test('says from where to where it goes, and its bounds', () => {
    expect(chartSummary(chart, points, 'step')).toBe(
      'auc by step, 3 points: from 0.65 to 0.9127, lowest 0.65, highest 0.9127.',
    );
  });

  test('says that no point is a number', () => {
    expect(chartSummary(chart, { xs: [0], ys: [null] }, 'step')).toBe('auc: no point is a number.');
  });

  test('tells a point, a gap, and nothing outside', () => {
    expect([0, 1, 9].map((index) => pointText(points, index, 'step'))).toEqual([
      '0.65 at step 0',
      'not a number at step 1',
      '',
    ]);
  });
});
