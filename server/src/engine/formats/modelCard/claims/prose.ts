// tested by: test/engine/formats/modelCard/claims/body.test.ts
import type { Span } from '../../../document/span.ts';
import type { MeasureName, WrittenNumber } from '../../../model/claim.ts';
import { measureNameOf } from './measureName.ts';
import { numbersIn } from './number.ts';
import type { Reading } from './table.ts';

/** A number in running words or in a list, with what it is called there. */
export interface LineNumber {
  readonly label: string;
  readonly name: MeasureName;
  readonly number: WrittenNumber;
  readonly form: 'list' | 'prose';
}

/** How far before and behind a number its name is looked for. */
const before = 90;
const behind = 40;

/** The longest paragraph that is read. */
const longest = 20_000;

/** The numbers of a paragraph that stand beside the name of just one measure: `recall of 0.73`, `91 % accuracy`. */
export function numbersOfProse(span: Span, reading: Reading): readonly LineNumber[] {
  const within = { start: span.start, end: Math.min(span.end, span.start + longest) };
  const numbers = numbersIn(reading.text, within, reading.isComma);
  const found: LineNumber[] = [];
  let from = within.start;
  for (const [index, number] of numbers.entries()) {
    const { start, end } = number.whole;
    const to = Math.min(numbers[index + 1]?.whole.start ?? within.end, end + behind);
    const clause = firstClause(reading.text.slice(end, to));
    const ahead = measureIn(lastSentence(reading.text.slice(Math.max(from, start - before), start)));
    const label = ahead ?? measureIn(clause);
    from = ahead === undefined && label !== undefined ? end + clause.length : end;
    if (label !== undefined) found.push({ label, name: measureNameOf(label), number, form: 'prose' });
  }
  return found;
}

function measureIn(words: string): string | undefined {
  return measureNameOf(words).measures.length === 1 ? words.trim() : undefined;
}

function lastSentence(text: string): string {
  return text.split(/[.!?;。；](?:\s|$)|\n\s*\n/).at(-1) ?? '';
}

function firstClause(text: string): string {
  return text.split(/[.,;!?。，；(]|\band\b|\by\b|\bund\b|\bet\b/)[0] ?? '';
}

/** A label, a mark, and a value: `**AUC:** 0.91 (test)`, `- PR-AUC – 0.83`. */
const labelled =
  /^(?<label>[^\n:：=]{1,100}?)(?:[*_`]{0,3}\s{0,3}(?::|：|=|\s[–—-]\s)\s{0,3}[*_`]{0,3})(?=[\s*_`~≈<>≤≥&+−-]{0,8}[\d.])/;

/** The value of an item of a list that has a label, or the numbers in its words. */
export function numbersOfItem(span: Span, reading: Reading): readonly LineNumber[] {
  const text = reading.text.slice(span.start, Math.min(span.end, span.start + longest));
  const match = labelled.exec(text);
  const label = match?.groups?.['label'];
  if (match === null || label === undefined) return numbersOfProse(span, reading);
  const from = span.start + match[0].length;
  const [number] = numbersIn(reading.text, { start: from, end: span.end }, reading.isComma);
  if (number === undefined || measureNameOf(label).measures.length > 1) return [];
  const more = /^[\s*_`]{0,8}\(([^()\n]{1,60})\)/.exec(reading.text.slice(number.whole.end, span.end))?.[1];
  const all = more === undefined ? label : `${label} ${more}`;
  return [{ label, name: measureNameOf(all), number, form: 'list' }];
}
