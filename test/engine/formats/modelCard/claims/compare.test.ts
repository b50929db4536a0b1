import { describe, expect, test } from 'vitest';
import { agrees, printedLike } from '../../../../../server/src/engine/formats/modelCard/claims/compare.ts';
import { numbersIn } from '../../../../../server/src/engine/formats/modelCard/claims/number.ts';

const read = (text: string, isComma = false) => {
  const [number] = numbersIn(text, { start: 0, end: text.length }, isComma);
  if (number === undefined) throw new Error(`no number in ${text}`);
  return number;
};

describe('a number agrees with its evidence at the precision that it is written in', () => {
  test.each([
    ['0.8846', 0.88464],
    ['0.8846', 0.88455],
    ['0.88', 0.8846],
    ['0.741', 0.741],
    ['88.5%', 0.8846],
    ['88.46', 0.8846],
    ['0.8846', 88.464],
    ['0.1727%', 0.001727],
    ['0.1727%', 0.1727],
    ['98.0%', 98.03],
    ['56,746', 56746],
    ['56,746', 56.746],
    ['0.845 ± 0.034', 0.861],
    ['~98.0%', 0.9712],
    ['>95.0%', 0.9501],
    ['>95.0%', 0.999],
    ['<0.5%', 0.0031],
    ['≈ 0.87-0.89', 0.88],
    ['0.87-0.89', 0.894],
    ['-0.31', -0.3099],
    ['1e-4', 0.0001],
    ['0', 0.4],
  ])('%s and %d', (text, evidence) => {
    expect(agrees(read(text), evidence)).toBe(true);
  });

  test.each([
    ['0.8846', 0.8847],
    ['0.8846', 0.88466],
    ['0.88', 0.8746],
    ['88.5%', 0.8836],
    ['96%', 0.0096],
    ['0.845 ± 0.034', 0.801],
    ['~98.0%', 0.961],
    ['>95.0%', 0.94],
    ['<0.5%', 0.0061],
    ['0.87-0.89', 0.91],
    ['56,746', 56747],
    ['0.31', -0.31],
  ])('%s and not %d', (text, evidence) => {
    expect(agrees(read(text), evidence)).toBe(false);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no evidence', (evidence) => {
    expect(agrees(read('0.5'), evidence)).toBe(true);
  });
});

test.each([
  ['0.91', 0.8846, '0.88'],
  ['91.0%', 0.8846, '88.5'],
  ['0,912', 0.8846, '0,885'],
  ['56,746', 61234.4, '61,234'],
  ['12', 14.6, '15'],
  ['0.5', 88.46, '0.9'],
])('%s is written as %d is', (text, evidence, printed) => {
  expect(printedLike(read(text, text.includes(',') && text.startsWith('0')), evidence)).toBe(printed);
});
