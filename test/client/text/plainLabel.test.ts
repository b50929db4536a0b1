import { expect, test } from 'vitest';
import { plainLabel } from '../../../client/src/text/plainLabel.ts';

test('a name in a list draws no picture, hides nothing, and stays in its line', () => {
  expect(plainLabel('$(check) approved')).toBe('$\u200b(check) approved');
  expect(plainLabel('$\u200b(check)\n$(x)')).toBe('$ (check) $\u200b(x)');
  expect(plainLabel('costs 5 $ (net)')).toBe('costs 5 $ (net)');
});
