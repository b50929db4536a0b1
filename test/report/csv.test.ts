import { expect, test } from 'vitest';
import { csvText } from '../../server/src/report/csv.ts';

test('cells are quoted where they must be, and nothing is an empty cell', () => {
  expect(
    csvText(
      ['a', 'b'],
      [
        ['x, "y"', 0.5],
        [undefined, ' z'],
      ],
    ),
  ).toBe('a,b\n"x, ""y""",0.5\n," z"\n');
});

test('no text is a formula, and no control character is written', () => {
  expect(csvText(['a'], [['=1+1'], ['@x'], ['-a'], [-1], ['a\u001b[2J\nb']])).toBe(
    "a\n'=1+1\n'@x\n'-a\n-1\na\\u001b[2J\\u000ab\n",
  );
});

test('texts are kept as they are where nobody asks for a spreadsheet', () => {
  expect(csvText(['a'], [['=1+1'], ['-5'], ['a\u001b']], 'kept')).toBe('a\n=1+1\n-5\na\\u001b\n');
});
