import { expect, test } from 'vitest';
import { nextIndex } from '../../../webviews/charts/cursorKeys.ts';

test.each([
  ['ArrowRight', undefined, 0],
  ['ArrowRight', 3, 4],
  ['ArrowRight', 9, 9],
  ['ArrowLeft', undefined, 9],
  ['ArrowLeft', 0, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['a', 5, undefined],
])('%s at point %s goes to %s', (key, index, next) => {
  expect(nextIndex(key, index, 10)).toBe(next);
});

test('there is nowhere to go without points', () => {
  expect(nextIndex('End', undefined, 0)).toBeUndefined();
});
