import { expect, test } from 'vitest';
import { historyOf, pointsIn } from '../../../server/src/sources/dvc/series.ts';

test('columns are found by their names, whatever their order', () => {
  expect(pointsIn('loss\tstep\n1e-3\t4\ninf\t5\n')).toEqual({
    steps: [4, 5],
    timestamps: [0, 0],
    values: [0.001, Number.POSITIVE_INFINITY],
  });
  expect(pointsIn('acc\r\n1\r\n2\r\n')).toEqual({ steps: [0, 1], timestamps: [0, 0], values: [1, 2] });
});

test('what is no table has no points', () => {
  for (const text of ['', 'step', 'step\n1\n', '\n'])
    expect(pointsIn(text).values.filter((value) => !Number.isNaN(value))).toEqual([]);
});

test('a long history keeps its extremes and what is no number', () => {
  const values = Array.from({ length: 1000 }, (_, place) => Math.sin(place / 50));
  values[333] = 99;
  values[444] = Number.NaN;
  values[555] = -99;
  const steps = values.map((_, place) => place);
  const history = historyOf('a', { steps, timestamps: steps, values }, 100);
  expect(history.total).toBe(1000);
  expect(history.values.length).toBeLessThanOrEqual(100);
  expect(history.values).toContain(99);
  expect(history.values).toContain(-99);
  expect(history.values).toContain('NaN');
  expect([history.steps[0], history.steps.at(-1)]).toEqual([0, 999]);
});
