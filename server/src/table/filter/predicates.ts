import type { NumberColumn, TextColumn } from '../dense.ts';
import { compareTexts, numberIn } from '../ranks.ts';
import type { Span } from './time.ts';
import type { Operator } from './filter.ts';
import { isLike } from './like.ts';

/** Whether a row is wanted. */
export type RowTest = (row: number) => boolean;

/** Whether rows have a number that fits. Runs without one never do. */
export function numberTest({ values, has }: NumberColumn, fits: (value: number) => boolean): RowTest {
  return (row) => has[row] === 1 && fits(values[row] ?? Number.NaN);
}

/** Whether rows have a text that fits: each text is looked at once. */
export function textTest({ places, words }: TextColumn, fits: (word: string) => boolean): RowTest {
  const fitting = Uint8Array.from(words, (word) => (fits(word) ? 1 : 0));
  return (row) => fitting[places[row] ?? -1] === 1;
}

/** Whether numbers compare with one. */
export function comparesNumber(operator: Operator, wanted: number): ((value: number) => boolean) | undefined {
  switch (operator) {
    case '=':
      return (value) => value === wanted;
    case '!=':
      return (value) => value !== wanted;
    case '<':
      return (value) => value < wanted;
    case '<=':
      return (value) => value <= wanted;
    case '>':
      return (value) => value > wanted;
    case '>=':
      return (value) => value >= wanted;
    case 'like':
    case 'ilike':
    case 'in':
      return undefined;
  }
}

/** Whether times compare with a span: behind it, before it, or in it. */
export function comparesTime(
  operator: Operator,
  { from, to }: Span,
): ((value: number) => boolean) | undefined {
  switch (operator) {
    case '=':
      return (value) => value >= from && value < to;
    case '!=':
      return (value) => value < from || value >= to;
    case '<':
      return (value) => value < from;
    case '<=':
      return (value) => value < to;
    case '>':
      return (value) => value >= to;
    case '>=':
      return (value) => value >= from;
    case 'like':
    case 'ilike':
    case 'in':
      return undefined;
  }
}

/** Whether texts compare with one. */
export function comparesText(operator: Operator, wanted: string): (word: string) => boolean {
  if (operator === '=' || operator === 'in') return (word) => word === wanted;
  if (operator === '!=') return (word) => word !== wanted;
  if (operator === 'like') return (word) => isLike(word, wanted);
  if (operator === 'ilike') {
    const lower = wanted.toLowerCase();
    return (word) => isLike(word.toLowerCase(), lower);
  }
  const fits = comparesNumber(operator, 0);
  return (word) => fits?.(compareTexts(word, wanted)) === true;
}

/** Whether texts that are numbers compare with one; of all others, only `!=` holds. */
export function comparesNumeric(operator: Operator, wanted: number): ((word: string) => boolean) | undefined {
  const fits = comparesNumber(operator, wanted);
  return fits && ((word) => fits(numberIn(word)));
}
