import { expect, test } from 'vitest';
import { placeAt } from '../../../server/src/engine/document/at.ts';
import { parseYaml } from '../../../server/src/engine/document/yaml.ts';

/** The way to the cursor `|` in a YAML text, and what is there. */
function at(marked: string): readonly [path: string, onKey: boolean, word: string | undefined] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { root } = parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' });
  const { crumbs, onKey, span } = placeAt(root, offset);
  return [crumbs.map(({ key }) => key).join('/'), onKey, span && text.slice(span.start, span.end)];
}

test.each([
  ['a|b: 1', ['ab', true, 'ab']],
  ['ab|: 1', ['ab', true, 'ab']],
  ['ab: 12|', ['ab', false, '12']],
  ['a:\n  b|: [x]', ['a/b', true, 'b']],
  ['a:\n  b: [x, y|]', ['a/b/1', false, 'y']],
  ['a:\n  - c: "z|"', ['a/0/c', false, '"z"']],
  ['a: &x {k: 1}\nb: *|x', ['b', false, '*x']],
  ['|', ['', false, undefined]],
] as const)('%j', (marked, place) => {
  expect(at(marked)).toEqual(place);
});
