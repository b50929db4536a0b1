import { code, isBreak } from './characters.ts';

/** Where the line of a place begins, behind the mark that a text may begin with. */
export function lineStartOf(text: string, at: number, least = 0): number {
  let start = at;
  while (start > least && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  return start === 0 && at > 0 && text.charCodeAt(0) === code.byteOrderMark ? 1 : start;
}
