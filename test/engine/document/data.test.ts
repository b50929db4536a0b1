import { expect, test } from 'vitest';
import { parseData } from '../../../server/src/engine/document/data.ts';
import { toValue } from '../../../server/src/engine/document/value.ts';

test.each([
  ['params.json', '{"a": NaN}', { a: Number.NaN }],
  ['PARAMS.JSON', '{"a": 1}', { a: 1 }],
  ['conf/a.toml', 'a = 1_0', { a: 10 }],
  ['a.py', 'a = (1, 2)', { a: [1, 2] }],
  ['a.yml', 'a: yes', { a: 'yes' }],
  ['a.ini', 'a: 1', { a: 1 }],
  ['a', '{a: 1}', { a: 1 }],
])('%s is read by its ending', (path, text, value) => {
  const { root, problems } = parseData(text, path);
  expect(problems).toEqual([]);
  expect(toValue(root)).toEqual(value);
});

test('a key that stands twice is a problem in YAML and none in JSON', () => {
  expect(parseData('a: 1\na: 2\n', 'a.yaml').problems).toMatchObject([{ code: 'duplicate-key' }]);
  expect(parseData('{"a": 1, "a": 2}', 'a.json').problems).toEqual([]);
});
