import { expect, test } from 'vitest';
import { expressionPath, placeholders } from '../../../../server/src/engine/formats/dvc/template.ts';

test.each([
  ['x ${a.b} y ${c}', ['${a.b}', '${c}']],
  ['${ a }', ['${ a }']],
  ['\\${a} ${b}', ['${b}']],
  ['\\${a ${b}', ['${b}']],
  ['${a', []],
  ['$a {b} $ {c}', []],
])('the placeholders of %j', (text, expected) => {
  const found = placeholders(text, { start: 0, end: text.length });
  expect(found.map(({ at }) => text.slice(at.start, at.end))).toEqual(expected);
});

test('only the asked stretch is looked at', () => {
  expect(placeholders('${a} ${b} ${c}', { start: 5, end: 9 })).toEqual([
    { expression: 'b', at: { start: 5, end: 9 } },
  ]);
  expect(placeholders('${a ${b} }', { start: 0, end: 5 })).toEqual([]);
});

test.each([
  ['a', ['a']],
  ['a.b-c.d', ['a', 'b-c', 'd']],
  ['a[0].b', ['a', '0', 'b']],
  ['a b', undefined],
  ['a +1', undefined],
  ['', undefined],
  ['a..b', undefined],
])('the steps of %j', (expression, path) => {
  expect(expressionPath(expression)).toEqual(path);
});
