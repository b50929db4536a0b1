import { expect, test } from 'vitest';
import type { Line } from '../../../webviews/charts/chartInput.ts';
import { Course } from '../../../webviews/charts/course.ts';
import { placeText, pointAt, pointText, spanText, valueAtIndex } from '../../../webviews/charts/hover.ts';
import { lookAt } from '../../../webviews/charts/looks.ts';

function line(name: string, ys: number[]): Line {
  const course = new Course(Float64Array.from(ys.keys()), Float64Array.from(ys));
  return { name, look: lookAt(0), course };
}

const lines = [line('low', [1, 1, 1]), line('high', [9, 9, Number.NaN])];
const frame = { x: { min: 0, max: 2, isLog: false }, y: { min: 0, max: 10, isLog: false } };

test('the line that is closest is found, and on it the point closest along the axis', () => {
  const at = (x: number, top: number) => pointAt(lines, { x, top }, { frame, height: 100 });
  expect(at(1.2, 5)).toEqual({ line: 1, index: 1 });
  expect(at(1.2, 95)).toEqual({ line: 0, index: 1 });
  expect(at(2, 5)).toEqual({ line: 0, index: 2 });
  expect(pointAt([], { x: 0, top: 0 }, { frame, height: 100 })).toBeUndefined();
});

test('a point is told with its line, its value and its place', () => {
  const [, high] = lines;
  if (high === undefined) throw new Error('no line');
  high.course.mark(Float64Array.of(2), Float64Array.of(Number.NEGATIVE_INFINITY));
  expect(pointText(high, 1, 'step')).toBe('high: 9 at step 1');
  expect(pointText(high, 2, 'step')).toBe('high: -Infinity at step 2');
  expect(pointText(high, 9, 'step')).toBe('');
  expect([0, 2].map((index) => valueAtIndex(high.course, index))).toEqual([9, '-Infinity']);
  expect(pointText({ ...high, name: '' }, 1, 'number', ['adam', 'sgd'])).toBe('9 at sgd');
});

test('places are told as what they are', () => {
  expect(placeText(1200, 'step')).toBe('step 1,200');
  expect(placeText(3, 'epoch')).toBe('epoch 3');
  expect(placeText(0.25, 'number')).toBe('0.25');
  expect([2.5, 61, 3725].map(spanText)).toEqual(['2.5 s', '1 min 01 s', '1 h 02 min']);
});
