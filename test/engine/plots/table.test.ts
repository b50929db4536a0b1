import { describe, expect, test } from 'vitest';
import { numbersOf, parseDelimited, tableOf, textsOf } from '../../../server/src/engine/plots/table.ts';

describe('separated text', () => {
  test('has quotes with separators, quotes and line ends in them, and any line ends', () => {
    expect(parseDelimited('\uFEFFa,b\r\n"x, ""y""\nz",2\n3,\n', ',')).toEqual({
      columns: ['a', 'b'],
      rows: [
        ['x, "y"\nz', '2'],
        ['3', ''],
      ],
    });
  });

  test('may be empty, or a head alone', () => {
    expect(parseDelimited('', '\t')).toEqual({ columns: [], rows: [] });
    expect(parseDelimited('a\tb', '\t')).toEqual({ columns: ['a', 'b'], rows: [] });
  });

  test('that is broken is read as far as it goes', () => {
    expect(parseDelimited('a,b\n"open,1', ',').columns).toEqual(['a', 'b']);
  });
});

describe('a table in JSON', () => {
  const expected = {
    columns: ['fpr', 'tpr'],
    rows: [
      ['0', '0.5'],
      ['1', '1'],
    ],
  };

  test.each([
    [
      'a list of objects',
      [
        { fpr: 0, tpr: 0.5 },
        { fpr: 1, tpr: 1 },
      ],
    ],
    [
      'one within an object',
      {
        roc: [
          { fpr: 0, tpr: 0.5 },
          { fpr: 1, tpr: 1 },
        ],
      },
    ],
    ['lists by name', { fpr: [0, 1], tpr: [0.5, 1] }],
    [
      "MLflow's table",
      {
        columns: ['fpr', 'tpr'],
        data: [
          [0, 0.5],
          [1, 1],
        ],
      },
    ],
  ])('is found as %s', (_, value) => {
    expect(tableOf(value)).toEqual(expected);
  });

  test('of lists of different lengths, those that most share are the columns', () => {
    const curve = { thresholds: [0.1, 0.2], precision: [0.5, 0.6, 1], recall: [1, 0.5, 0] };
    expect(tableOf(curve)?.columns).toEqual(['precision', 'recall']);
    expect(tableOf({ a: [1, 2], b: [1] })?.columns).toEqual(['a']);
  });

  test.each([[3], ['text'], [null], [[]], [[1, 2]], [{}], [{ a: 1 }]])('is not %j', (value) => {
    expect(tableOf(value)).toBeUndefined();
  });
});

test.each([
  ['a quote that is never closed', `"${'x'.repeat(9_900_000)}`],
  ['quotes without end', `"${'""'.repeat(4_900_000)}`],
])('%s is a text like others, however long', (_, long) => {
  expect(parseDelimited(`a\n${long}\n`, ',').rows).toEqual([[long]]);
});

test('columns are numbers where every cell is one', () => {
  const table = parseDelimited('a,b\n1,x\n,y\nInf,z\n', ',');
  expect(numbersOf(table, 'a')).toEqual([1, NaN, Infinity]);
  expect(numbersOf(table, 'b')).toBeUndefined();
  expect(numbersOf(table, 'c')).toBeUndefined();
  expect(textsOf(table, 'b')).toEqual(['x', 'y', 'z']);
});
