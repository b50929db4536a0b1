import { expect, test } from 'vitest';
import { nearest } from '../../server/src/engine/nearest.ts';

test.each([
  ['lerning_rate', ['epochs', 'learning_rate'], 'learning_rate'],
  ['tarin', ['test', 'train'], 'train'],
  ['apache-20', ['mit', 'apache-2.0'], 'apache-2.0'],
  ['Train', ['train'], 'train'],
])('%s is taken for the near candidate', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test('nothing is suggested for a word that is far from all', () => {
  expect(nearest('lr', ['epochs', 'batch_size'])).toBeUndefined();
  expect(nearest('train', [])).toBeUndefined();
});
