import { expect, test } from 'vitest';
import { matches } from '../../../webviews/run/filter.ts';

test.each([
  ['', true],
  ['LEARN', true],
  ['0.0', true],
  [' rate ', true],
  ['depth', false],
])('a row is looked for by name or value: "%s"', (filter, found) => {
  expect(matches({ key: 'learning_rate', value: '0.01' }, filter)).toBe(found);
});
