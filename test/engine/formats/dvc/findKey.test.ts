import { expect, test } from 'vitest';
import { parseYaml } from '../../../../server/src/engine/document/yaml.ts';
import { findKey } from '../../../../server/src/engine/formats/dvc/findKey.ts';
import { namesIn } from '../../../../server/src/engine/formats/dvc/names.ts';

const text = 'base: &b {lr: 1}\ntrain:\n  <<: *b\n  epochs: 3\nlayers:\n  - units: 4\nrate: 0.1\n';
const { root } = parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' });

test.each([
  ['rate', true],
  ['train.epochs', true],
  ['train.lr', true],
  ['layers.0.units', true],
  ['layers.3.units', false],
  ['rate.x', false],
  ['nope', false],
])('the key %s is found: %s', (key, isThere) => {
  expect(findKey(root, key) !== undefined).toBe(isThere);
});

test('a key with wildcards may stand for any', () => {
  expect(findKey(root, 'train.*')).toBe('unknown');
});

test('names are listed the outer before the inner, merged ones too', () => {
  expect(namesIn(root)).toEqual(['base', 'train', 'layers', 'rate', 'base.lr', 'train.epochs', 'train.lr']);
});
