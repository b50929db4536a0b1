import { age, duration } from '../../messages/age.ts';
import type { Cell, ColumnInfo } from '../../messages/runs.ts';
import { numberText } from './numberText.ts';

/** What stands where a run has no value; a screen reader is told in words. */
export const noValue = '–';

/** Control characters, those that hide, and those that turn the direction of the text around. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const everyUnseen = new RegExp(unseen.source, 'gu');

/** A text from outside as one line in which nothing hides: what cannot be seen stands there as a symbol. */
export function seenText(text: string): string {
  return unseen.test(text) ? text.replace(everyUnseen, symbol) : text;
}

/** Unicode has pictures of the first 32 characters and of 127; the others are told by number. */
function symbol(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}

const statusWords: ReadonlyMap<string, string> = new Map([
  ['RUNNING', 'Running'],
  ['SCHEDULED', 'Scheduled'],
  ['FINISHED', 'Finished'],
  ['FAILED', 'Failed'],
  ['KILLED', 'Killed'],
]);

/** A value of a column as its cell shows it; undefined where the run has none. */
export function cellText(cell: Cell | undefined, kind: ColumnInfo['kind'], now: number): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === 'string')
    return kind === 'status' ? (statusWords.get(cell) ?? 'Not known') : seenText(cell);
  if (kind === 'time') return age(cell, now);
  return kind === 'duration' ? duration(cell) : numberText(cell);
}
