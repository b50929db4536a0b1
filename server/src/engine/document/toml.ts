import { ParseError, parseTOML, type AST } from 'toml-eslint-parser';
import type { Parsed, Problem } from './document.ts';
import type { Span } from './span.ts';
import { treeOf } from './tomlTree.ts';

/** The longest text that is read, in UTF-16 units: a parser of TOML needs more time for each of them than others. */
const longest = 512 * 1024;

/** How often a text is read in all, and how many UTF-16 units in all these times. */
const mostReadings = 12;
const mostRead = 2 * longest;

/** How deep lists, tables and dotted keys may be nested. */
const deepest = 200;
const tooDeep = 'a value in it is too long, or nested too deep.';

/** The longest stretch of text that is marked. */
const longestWord = 200;

/**
 * Reads TOML into a tree with positions, as tomlkit does. Never throws: a line that cannot be read is a problem, and
 * the others are read without it.
 */
export function parseToml(text: string): Parsed {
  if (text.length > longest) return notRead('it holds more than 512 kB of TOML.');
  if (isDeep(text)) return notRead(tooDeep);
  try {
    return read(text);
  } catch (cause) {
    if (cause instanceof RangeError) return notRead(tooDeep);
    throw cause;
  }
}

/** Whether brackets or the dots of a name go too deep, those inside of texts counted too. */
function isDeep(text: string): boolean {
  let depth = 0;
  let dots = 0;
  for (const mark of text.matchAll(/[[{]|[\]}]|\.|[\n=,"']/g)) {
    if (mark[0] === '.') dots += 1;
    else if (mark[0] === '[' || mark[0] === '{') depth += 1;
    else if (mark[0] === ']' || mark[0] === '}') depth -= 1;
    else dots = 0;
    if (depth > deepest || dots > deepest) return true;
  }
  return false;
}

function notRead(message: string): Parsed {
  return { root: undefined, problems: [{ code: 'too-large', message, span: { start: 0, end: 0 } }] };
}

function read(text: string): Parsed {
  const problems: Problem[] = [];
  const readings = Math.max(2, Math.min(mostReadings, Math.floor(mostRead / (text.length + 1))));
  let rest = text;
  for (let left = readings; left > 0; left -= 1) {
    const outcome = programOf(rest);
    if (!(outcome instanceof ParseError)) return { root: treeOf(outcome, text), problems };
    const problem = problemOf(rest, outcome);
    problems.push(problem);
    const line = lineAt(rest, problem.span.start);
    if (rest.slice(line.start, line.end).trim() === '') break;
    rest = rest.slice(0, line.start) + ' '.repeat(line.end - line.start) + rest.slice(line.end);
  }
  return { root: undefined, problems };
}

function programOf(text: string): AST.TOMLProgram | ParseError {
  try {
    return parseTOML(text);
  } catch (cause) {
    if (cause instanceof ParseError) return cause;
    throw cause;
  }
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}

/** What the parser says, at the word that could not be read. What is missing is missing behind the last word before. */
function problemOf(text: string, { index, message }: ParseError): Problem {
  const equals = emptyValueBefore(text, index);
  if (equals !== undefined)
    return { code: 'syntax', message: 'A value is missing here.', span: { start: equals, end: equals + 1 } };
  const isBehind = /^Unspecified|^Unterminated/.test(message) || index >= text.length;
  let start = Math.min(index, text.length);
  if (isBehind) start = text.slice(0, start).trimEnd().length - 1;
  while (isWord(text[start]) && isWord(text[start - 1])) start -= 1;
  start = Math.max(0, start);
  const word = /^[^\s=,[\]{}#]+|^\S/.exec(text.slice(start, start + longestWord))?.[0] ?? '';
  return { code: 'syntax', message: sentence(message), span: { start, end: start + word.length } };
}

/** The equals sign at the end of an earlier line, where a line was read as its value. */
function emptyValueBefore(text: string, index: number): number | undefined {
  const from = Math.max(0, index - longestWord);
  const found = /=(?=[ \t]*(?:#.*)?\s*\n\s*$)/.exec(text.slice(from, index));
  return found === null ? undefined : from + found.index;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[^\s=,[\]{}#"']/.test(character);
}

/** What the parser says, in our words. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^Unterminated string/, 'This text is not closed: a quote is missing.'],
  [/^Unterminated table-key/, 'The name of this table is not closed: a bracket is missing.'],
  [/^Unterminated array/, 'This list is not closed: a ] is missing.'],
  [/^Unterminated inline table/, 'This table is not closed: a } is missing.'],
  [/^Empty bare keys/, 'A key is missing here.'],
  [/^Must be a newline/, 'A line holds one key with one value: this is too much.'],
  [/^Expected equal|must be on the same line/, 'A key, an equals sign and a value stand in one line.'],
  [/^Unspecified values/, 'A value is missing here.'],
  [/^Expected comma/, 'A comma is missing before this.'],
  [/^Defining a key/, 'This key or table is defined twice.'],
  [/date$|time$/, 'There is no such date or time.'],
  [/^Leading zeros/, 'A number has no zeros before it.'],
  [/^Underscores/, 'Underscores stand only between digits.'],
  [/^Control characters|^Invalid code point/, 'A character stands here that TOML does not take.'],
  [/escape sequence/, 'This escape is unknown to TOML.'],
  [/dots? /, 'A key has one dot between each two of its parts.'],
];

function sentence(message: string): string {
  return (
    sentences.find(([pattern]) => pattern.test(message))?.[1] ??
    'This is no key or value of TOML; texts stand in quotes.'
  );
}
