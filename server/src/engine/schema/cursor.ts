import { inBrackets, type Word } from './brackets.ts';
import type { Path } from './schema.ts';

/** Where in a YAML text somebody types: the way there, and what is typed already. */
export interface Cursor extends Word {
  /** The keys and indexes that lead to the value or entry, or to the mapping that the key belongs to. */
  readonly path: Path;
  /** Whether a mapping or a list in brackets is typed in. */
  readonly bracketed: boolean;
}

/** What begins on a line of block YAML: a key, or the hyphen of an entry (which has none), with its column. */
interface Mark {
  readonly column: number;
  readonly key: string | undefined;
}

interface Line {
  readonly marks: readonly Mark[];
  /** What stands behind the last mark. */
  readonly rest: string;
}

const keyAtStart = /^(?:"([^"]*)"|'([^']*)'|([^\s#[\]{},&*!|>'"%@`][^#:]*)):(?=\s|$)/;

/**
 * Where the cursor is, told by the text before it and not by a tree, so that it is known while the text cannot be
 * parsed. Undefined in a comment, and behind a key's colon or a bracket that is closed.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const start = lineStart(text, offset);
  const last = text.slice(start, offset);
  if (/^\s*#|\s#/.test(last)) return undefined;
  const { marks, rest } = lineOf(last);
  const way = (line: readonly Mark[]): Path => pathTo(line, text, start);
  if (/^\s*[[{]/.test(rest)) return bracketCursor(rest, marks.length === 0 ? [] : way(marks));
  const typed = wordOf(rest);
  const key = marks.at(-1)?.key;
  if (marks.length === 0) {
    const column = last.length - last.trimStart().length;
    const path = way([{ column, key: '' }]).slice(0, -1);
    return { path, ...typed, expects: 'key', bracketed: false };
  }
  if (key === undefined) return { path: way(marks), ...typed, expects: 'entry', bracketed: false };
  return /^\s/.test(rest) ? { path: way(marks), ...typed, expects: 'value', bracketed: false } : undefined;
}

/** Where the line of an offset begins. */
function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function bracketCursor(rest: string, base: Path): Cursor | undefined {
  const inside = inBrackets(rest);
  return inside && { ...inside, path: [...base, ...inside.path], bracketed: true };
}

/** A word that is being typed, with the quote that it begins with. */
function wordOf(rest: string): Pick<Word, 'typed' | 'quoted'> {
  const word = rest.trimStart();
  const quoted = /^["']/.test(word);
  return { typed: quoted ? word.slice(1) : word, quoted };
}

function lineOf(line: string): Line {
  const marks: Mark[] = [];
  let column = line.length - line.trimStart().length;
  for (let hyphen = hyphenAt(line, column); hyphen > 0; hyphen = hyphenAt(line, column)) {
    marks.push({ column, key: undefined });
    column += hyphen;
  }
  const found = keyAtStart.exec(line.slice(column));
  if (found === null) return { marks, rest: line.slice(column) };
  const [whole, double, single, plain] = found;
  marks.push({ column, key: double ?? single ?? plain?.trimEnd() ?? '' });
  return { marks, rest: line.slice(column + whole.length) };
}

/** How many characters the hyphen at a column takes with the blanks behind it; 0 where there is none. */
function hyphenAt(line: string, column: number): number {
  return /^-(?:\s+|$)/.exec(line.slice(column))?.[0].length ?? 0;
}

/** The way to the value of the last mark of a line: the marks before it that are less indented lead there. */
function pathTo(marks: readonly Mark[], text: string, start: number): Path {
  const way = new Way(marks.at(-1));
  for (const mark of marks.slice(0, -1).reverse()) way.add(mark);
  for (let end = start - 1; end >= 0 && !way.isWhole;) {
    const begin = lineStart(text, end);
    if (way.mayHave(text, begin, end))
      for (const mark of lineOf(text.slice(begin, end)).marks.toReversed()) way.add(mark);
    end = begin - 1;
  }
  return way.path();
}

/** A way that is found from its end: each mark comes before those that were added. */
class Way {
  readonly #path: string[] = [];
  #current: Mark | undefined;
  #index = 0;

  constructor(last: Mark | undefined) {
    this.#current = last;
  }

  /** Whether no mark before can lead to it. */
  get isWhole(): boolean {
    return this.#current === undefined || (this.#current.column === 0 && this.#current.key !== undefined);
  }

  /** Whether a line can hold a mark of the way, by how far it is indented. */
  mayHave(text: string, begin: number, end: number): boolean {
    const furthest = begin + (this.#current?.column ?? 0);
    let at = begin;
    while (at <= furthest && at < end && /[ \t]/.test(text[at] ?? '')) at += 1;
    return at <= furthest && at < end;
  }

  add(mark: Mark): void {
    if (this.#current === undefined) return;
    if (isSibling(mark, this.#current)) this.#index += 1;
    if (!isParent(mark, this.#current)) return;
    this.#path.push(this.#current.key ?? String(this.#index));
    this.#current = mark;
    this.#index = 0;
  }

  path(): Path {
    if (this.#current === undefined) return [];
    return [...this.#path, this.#current.key ?? String(this.#index)].reverse();
  }
}

function isSibling(mark: Mark, entry: Mark): boolean {
  return mark.key === undefined && entry.key === undefined && mark.column === entry.column;
}

/** Whether a mark holds another: it is less indented, or it is the key of a list whose hyphens stand below it. */
function isParent(mark: Mark, child: Mark): boolean {
  if (mark.column < child.column) return true;
  return mark.column === child.column && mark.key !== undefined && child.key === undefined;
}
