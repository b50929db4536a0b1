import { expect, test } from 'vitest';
import { sparkline, withoutSparkline } from '../../../client/src/text/sparkline.ts';

test('numbers are blocks from the lowest to the highest, the newest last', () => {
  expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe('▁▂▃▄▅▆▇█');
  expect(sparkline([1, 0.5, 0.25, 0])).toBe('█▅▃▁');
  expect(sparkline(Array.from({ length: 1000 }, (_, step) => step))).toBe('▁▂▃▄▅▆▇█');
  expect(sparkline([3, 3, 3])).toBe('▄▄▄');
});

test('what is no finite number is left out, and one number has no course', () => {
  expect(sparkline([0, Number.NaN, Number.POSITIVE_INFINITY, 1])).toBe('▁█');
  expect([sparkline([]), sparkline([5]), sparkline([Number.NaN, 1])]).toEqual(['', '', '']);
});

test('nothing of it is read aloud', () => {
  expect(withoutSparkline('▁▂█ · running · loss 0.4 · auc 0.9')).toBe('running · loss 0.4 · auc 0.9');
});
