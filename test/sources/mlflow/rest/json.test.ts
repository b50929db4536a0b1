import { describe, expect, test } from 'vitest';
import {
  dataAt,
  listAt,
  numberAt,
  optionalTextAt,
  readJson,
  textAt,
} from '../../../../server/src/sources/mlflow/rest/json.ts';

function read(text: string): ReturnType<typeof readJson> {
  return readJson(new TextEncoder().encode(text));
}

describe('an answer', () => {
  test('is an object', () => {
    expect(read('{"a": [1, "ü"]}')).toEqual({ a: [1, 'ü'] });
    for (const text of ['', '[]', '1', 'null', '"a"', '{', '<html>']) expect(read(text)).toBe('not-json');
  });

  test('may be nested 64 deep and no deeper; brackets in texts do not count', () => {
    const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(typeof read(nested(64))).toBe('object');
    expect(read(nested(65))).toBe('too-deep');
    expect(read('['.repeat(1_000_000))).toBe('too-deep');
    expect(read(JSON.stringify({ a: '[{'.repeat(100), b: '\\"[['.repeat(100), c: '\\' }))).toMatchObject({
      c: '\\',
    });
    expect(read(`{"a": "${'['.repeat(100)}`)).toBe('not-json');
  });
});

test('what is not of the form that is wanted is as good as not there', () => {
  const data = { object: { a: 1 }, list: [1, null, { a: 1 }, []], text: 't', number: 7, empty: '' };
  expect(dataAt(data, 'object')).toEqual({ a: 1 });
  expect([dataAt(data, 'list'), dataAt(data, 'text'), dataAt(data, 'gone')]).toEqual([{}, {}, {}]);
  expect(listAt(data, 'list')).toEqual([{ a: 1 }]);
  expect([listAt(data, 'object'), listAt(data, 'gone')]).toEqual([[], []]);
  expect([textAt(data, 'text'), textAt(data, 'number'), textAt(data, 'object')]).toEqual(['t', '7', '']);
  expect([optionalTextAt(data, 'empty'), optionalTextAt(data, 'text')]).toEqual([undefined, 't']);
  expect(textAt({ long: 'x'.repeat(300_000) }, 'long')).toHaveLength(200_000);
});

test.each([
  [7, 7],
  ['1700000000000', 1700000000000],
  ['-3', -3],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
  [{}, undefined],
  [true, undefined],
])('the number %j is %s', (value, number) => {
  expect(numberAt({ a: value }, 'a')).toBe(number);
});
