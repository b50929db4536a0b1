import { expect, test } from 'vitest';
import { fit } from '../../server/src/engine/fuzzy.ts';

test('the same words fit best, then beginnings, then parts, then letters in their order', () => {
  const scores = ['train', 'training', 'pre_TRAIN', 're-train', 'tzrzazizn'].map((name) =>
    fit('train', name),
  );
  expect(scores).toEqual([5, 4, 2, 3, 1]);
  expect(fit('train', 'niart')).toBeUndefined();
  expect(fit('', 'anything')).toBe(0);
});
