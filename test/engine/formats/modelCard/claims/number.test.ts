import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../../../server/src/engine/formats/modelCard/claims/number.ts';

const read = (text: string, isComma = false) => {
  return numbersIn(text, { start: 0, end: text.length }, isComma);
};

describe('one number', () => {
  test.each([
    ['0.8846', { value: 0.8846, decimals: 4 }],
    ['**0.8846**', { value: 0.8846, decimals: 4 }],
    ['`0.8846`', { value: 0.8846 }],
    ['.91', { value: 0.91, decimals: 2 }],
    ['0.845 ± 0.034', { value: 0.845, spread: 0.034, decimals: 3 }],
    ['**0.845** +/- 0.034', { value: 0.845, spread: 0.034 }],
    ['~98.0%', { value: 98, decimals: 1, isPercent: true, comparator: '~' }],
    ['>95.0%', { value: 95, comparator: '>', isPercent: true }],
    ['≥ 0.75', { value: 0.75, comparator: '>=' }],
    ['&lt; 40', { value: 40, comparator: '<' }],
    ['≈ 0.87-0.89', { value: 0.87, upper: 0.89, comparator: '~' }],
    ['0.8248 to 0.8697', { value: 0.8248, upper: 0.8697 }],
    ['99.83%', { value: 99.83, isPercent: true }],
    ['56,746', { value: 56746, alternative: 56.746, decimals: 0 }],
    ['1,234,567', { value: 1234567, alternative: undefined }],
    ['1,234.5', { value: 1234.5, decimals: 1 }],
    ['0.1727%', { value: 0.1727, decimals: 4, isPercent: true }],
    ['0,845', { value: 0.845, hasDecimalComma: true }],
    ['12 ms', { value: 12 }],
    ['-0.31', { value: -0.31 }],
    ['1.2e-4', { value: 0.00012, decimals: 5 }],
    ['recall of 0.73.', { value: 0.73, decimals: 2 }],
    ['召回率为0.73。', { value: 0.73 }],
    ['AUC=0.91', { value: 0.91 }],
    ['约 98.0%', { value: 98, comparator: '~' }],
    ['approx. 0.9', { value: 0.9, comparator: '~' }],
  ])('%s', (text, expected) => {
    const found = read(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  test.each([
    ['84,5 %', { value: 84.5, isPercent: true, hasDecimalComma: true }],
    ['56.746', { value: 56.746, alternative: 56746 }],
    ['1.234.567', { value: 1234567 }],
    ['1.234,5', { value: 1234.5 }],
    ['56 746', { value: 56746 }],
    ['0,87 bis 0,89', { value: 0.87, upper: 0.89 }],
  ])('%s in a language with decimal commas', (text, expected) => {
    expect(read(text, true)).toMatchObject([expected]);
  });
});

test.each(['F1', 'v1.2', 'top-5', '@10', '5-fold', '2026-10-01', '1.2.3', 'ab12cd', '12:30', 'T4', 'ROC'])(
  '%s holds none',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test('places are those of the digits, and of all that belongs to them', () => {
  const text = 'AUC: **~98.0%** here';
  const [number] = read(text);
  expect(text.slice(number?.at.start, number?.at.end)).toBe('98.0');
  expect(text.slice(number?.whole.start, number?.whole.end)).toBe('~98.0%');
});

test('several stand in one line', () => {
  expect(read('caught 69 and missed 26, 0.73 in all').map(({ value }) => value)).toEqual([69, 26, 0.73]);
});

test.each([
  '1'.repeat(200_000),
  '1,'.repeat(100_000),
  '1 '.repeat(100_000),
  '-'.repeat(200_000),
  '±1'.repeat(100_000),
  '~'.repeat(200_000),
  '*_'.repeat(100_000),
  '1-'.repeat(100_000),
  ' '.repeat(200_000) + '1',
])('hostile digits are read in time', (text) => {
  const start = performance.now();
  read(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
