import { expect, test } from 'vitest';
import { tickText } from '../../../webviews/charts/tickText.ts';

test.each([
  [0.8375, '0.8375'],
  [0.1 + 0.2, '0.3'],
  [0, '0'],
  [-12.5, '-12.5'],
  [99_999, '99999'],
  [1_250_000, '1.25M'],
  [0.00002, '2e-5'],
])('%d stands beside an axis as %s', (value, text) => {
  expect(tickText(value)).toBe(text);
});
