import { expect, test } from 'vitest';
import { findKey, keysMatching } from '../../../../server/src/engine/formats/dvc/findKey.ts';
import { namesIn } from '../../../../server/src/engine/formats/dvc/names.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

function documentOf(text: string) {
  const loaded = projectOf({ 'params.yaml': text }).get(uriOf('params.yaml'));
  if (loaded === undefined) throw new Error('params.yaml is not governed');
  return loaded.document;
}

const text = `base: &base {lr: 0.1, depth: 3}
train:
  <<: *base
  depth: 4
  sizes: [16, {wide: 1}]
"a.b": 1
1: one
`;

/** How many places the real dpath answers for these keys: 2 stands for more than it takes. */
test.each([
  ['train', 1],
  ['train.depth', 1],
  ['train.lr', 1],
  ['train.sizes.0', 1],
  ['train.sizes.-1', 1],
  ['train.sizes.2', 0],
  ['train.sizes.wide', 0],
  ['train.sizes.1.wide', 1],
  ['.train.depth', 1],
  ['train..depth', 0],
  ['train.depth.x', 0],
  ['a.b', 0],
  ['1', 1],
  ['', 1],
  ['tr*.depth', 1],
  ['*.depth', 2],
  ['train.sizes.[01]', 2],
  ['train.sizes.[!0]', 1],
  ['**.wide', 1],
  ['**', 2],
  ['b?se.lr', 1],
  ['nothing.*', 0],
])('the key %s stands for %s places', (key, count) => {
  expect(keysMatching(documentOf(text), key)).toHaveLength(count);
});

test('the place is that of the key, or of the item', () => {
  const document = documentOf(text);
  const shown = (key: string) => {
    const found = findKey(document, key);
    if (found === undefined || found === 'unknown') return found;
    return document.text.slice(found.at.start, found.at.end);
  };
  expect([shown('train.lr'), shown('train.sizes.0'), shown('*.depth'), shown('no')]).toEqual([
    'lr',
    '16',
    'unknown',
    undefined,
  ]);
});

test('of a key that stands twice in JSON the last counts', () => {
  const project = projectOf({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    params: [{p.json: [x]}]\n',
    'p.json': '{"x": 1, "x": 2}',
  });
  const loaded = project.get(uriOf('p.json'));
  expect(loaded && findKey(loaded.document, 'x')).toMatchObject({ value: { value: 2 } });
});

test('many places are unknown', () => {
  const wide = documentOf(`a: [${'1, '.repeat(10_000)}]\n`);
  expect(findKey(wide, 'a.*x')).toBe('unknown');
});

test('truth values are named as Python writes them', () => {
  const document = documentOf('true: yes\n');
  expect(['True', '1', 'true'].map((key) => findKey(document, key) !== undefined)).toEqual([
    true,
    true,
    false,
  ]);
});

test('names are listed the outer before the inner, merged ones too', () => {
  const { root } = documentOf('base: &b {lr: 1}\ntrain:\n  <<: *b\n  epochs: 3\nrate: 0.1\n');
  expect(namesIn(root)).toEqual(['base', 'train', 'rate', 'base.lr', 'train.epochs', 'train.lr']);
});
