import type { Document } from '../../document/document.ts';
import type { IgnoreFile, IgnorePattern, NamePattern } from '../../model/ignore.ts';
import { tokensOf } from './glob.ts';

/** The most patterns that are read, and the longest: a file may have millions of lines. */
const mostPatterns = 300;
const longest = 1_000;

/**
 * Lowers an ignore file: one pattern a line, without empty lines and comments. Source: DvcIgnorePatterns.from_file,
 * dvc/ignore.py.
 */
export function lowerIgnore({ text }: Document): IgnoreFile {
  const patterns: IgnorePattern[] = [];
  let start = 0;
  while (start < text.length && patterns.length < mostPatterns) {
    const end = lineEnd(text, start);
    const pattern = patternOf(text.slice(start, end), start);
    if (pattern !== undefined) patterns.push(pattern);
    start = end + 1;
  }
  return { patterns };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function patternOf(line: string, start: number): IgnorePattern | undefined {
  const text = line.trim();
  if (text === '' || text.startsWith('#') || text.length > longest) return undefined;
  const from = start + line.indexOf(text);
  const isNegated = text.startsWith('!');
  const segments = (isNegated ? text.slice(1) : text).split('/');
  const isFolderOnly = segments.length > 1 && /^(\*\*)?$/.test(segments.at(-1) ?? '');
  const parts = partsOf(isFolderOnly ? segments.slice(0, -1) : segments);
  if (parts === undefined) return undefined;
  return { text, at: { start: from, end: from + text.length }, isNegated, isFolderOnly, parts };
}

/** One part alone may lie at any depth; a slash before or between the parts ties them to the folder of the file. */
function partsOf([first = '', ...rest]: readonly string[]): readonly NamePattern[] | undefined {
  const anchored = first === '' ? rest : [first, ...rest];
  if (anchored.length === 0 || anchored.includes('')) return undefined;
  const isAnywhere = first !== '' && rest.length === 0;
  return [...(isAnywhere ? ['**'] : []), ...anchored].map((part) => (part === '**' ? part : tokensOf(part)));
}
