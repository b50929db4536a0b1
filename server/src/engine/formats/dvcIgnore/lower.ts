import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import type { IgnoreFile, IgnorePattern, NamePattern, RefusedPattern } from '../../model/ignore.ts';
import { faultOf, tokensOf } from './glob.ts';

/** The most patterns that are read, and the longest: a file may have millions of lines. */
const mostPatterns = 300;
const longest = 1_000;

/** A byte-order mark, which is blank to `trim` and a letter to DVC. */
const mark = '\ufeff';

/**
 * Lowers an ignore file: one pattern a line, without empty lines and comments. Source: DvcIgnorePatterns.from_file,
 * dvc/ignore.py.
 */
export function lowerIgnore({ text }: Document): IgnoreFile {
  const patterns: IgnorePattern[] = [];
  const refused: RefusedPattern[] = [];
  let start = 0;
  while (start < text.length && patterns.length < mostPatterns) {
    const end = lineEnd(text, start);
    const line = lineOf(text.slice(start, end), start);
    const pattern = line && patternOf(line);
    if (pattern !== undefined && 'why' in pattern) refused.push(pattern);
    else if (pattern !== undefined) patterns.push(pattern);
    start = end + 1;
  }
  return { patterns, refused };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** The words of a line that may be a pattern. */
interface Line {
  readonly text: string;
  readonly at: Span;
}

function lineOf(line: string, start: number): Line | undefined {
  const words = line.trim();
  const text = line.startsWith(mark) ? mark + words : words;
  if (text === '' || text.startsWith('#') || text.length > longest) return undefined;
  const from = start + line.indexOf(words);
  return { text, at: { start: from, end: from + words.length } };
}

function patternOf({ text, at }: Line): IgnorePattern | RefusedPattern | undefined {
  const isNegated = text.startsWith('!');
  const segments = (isNegated ? text.slice(1) : text).split('/');
  const fault = text === '!' ? { why: 'empty' as const, part: text } : firstFault(segments);
  if (fault !== undefined) return fault.why === 'open' ? undefined : { why: fault.why, part: fault.part, at };
  const isFolderOnly = segments.length > 1 && /^(\*\*)?$/.test(segments.at(-1) ?? '');
  const parts = partsOf(isFolderOnly ? segments.slice(0, -1) : segments);
  if (parts === undefined) return undefined;
  return { text, at, isNegated, isFolderOnly, parts };
}

/** What is wrong with a pattern. A class that is not closed leaves out the pattern; ranges are looked at last. */
function firstFault(segments: readonly string[]) {
  const faults = segments.flatMap((part) => {
    const why = faultOf(part);
    return why === undefined ? [] : [{ why, part }];
  });
  return faults.find(({ why }) => why !== 'range') ?? faults[0];
}

/** One part alone may lie at any depth; a slash before or between the parts ties them to the folder of the file. */
function partsOf([first = '', ...rest]: readonly string[]): readonly NamePattern[] | undefined {
  const anchored = first === '' ? rest : [first, ...rest];
  if (anchored.length === 0 || anchored.includes('')) return undefined;
  const isAnywhere = first !== '' && rest.length === 0;
  return [...(isAnywhere ? ['**'] : []), ...anchored].map((part) => (part === '**' ? part : tokensOf(part)));
}
