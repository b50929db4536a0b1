import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../webviews/messages/run.ts';
import { axisFor, hasCourse, pointsAlong } from '../../../webviews/run/points.ts';

const chart: Chart = {
  key: 'loss',
  steps: [0, 2, 1, 2],
  timestamps: [1000, 3000, 4000, 5000],
  values: [0.5, 0.3, 0.4, null],
  total: 4,
};

describe('the points of a chart', () => {
  test('run along the steps, and stay as recorded where a step has several', () => {
    expect(pointsAlong(chart, 'step')).toEqual({ xs: [0, 1, 2, 2], ys: [0.5, 0.4, 0.3, null] });
  });

  test('run along the time in seconds', () => {
    expect(pointsAlong(chart, 'time')).toEqual({ xs: [1, 3, 4, 5], ys: [0.5, 0.3, 0.4, null] });
  });
});

test('a metric that was logged without steps runs along time', () => {
  const flat = { ...chart, steps: [0, 0, 0, 0] };
  expect([axisFor(flat, 'step'), axisFor(chart, 'step'), axisFor(chart, 'time')]).toEqual([
    'time',
    'step',
    'time',
  ]);
});

test('a single value has no course', () => {
  expect([hasCourse(chart), hasCourse({ ...chart, values: [1] })]).toEqual([true, false]);
});
