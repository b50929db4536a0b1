// tested by: test/engine/schema/cursor.test.ts
import type { Path } from './schema.ts';

/** A word that is being typed. */
export interface Word {
  /** What of it stands before the cursor, without a quote. */
  readonly typed: string;
  /** Whether it begins with a quote. */
  readonly quoted: boolean;
  /** Whether it becomes a key, a value, or an entry of a list, which may begin a mapping. */
  readonly expects: 'key' | 'value' | 'entry';
}

/** One bracket that is open: a list with the number of the entry, or a mapping with the key that was typed last. */
interface Open {
  readonly list: boolean;
  index: number;
  key: string | undefined;
}

interface Token {
  readonly text: string;
  readonly at: number;
}

/** A quoted text, closed or not, or one of the signs that make up lists and mappings in brackets. */
const tokens = /"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|[[\]{},]|:(?=\s|$)/g;

/**
 * Where the cursor is in a text that begins with a bracket and ends at the cursor; undefined where all brackets
 * are closed.
 */
export function inBrackets(text: string): (Word & { readonly path: Path }) | undefined {
  const open: Open[] = [];
  let from = 0;
  for (const match of text.matchAll(tokens)) {
    const token = { text: match[0], at: match.index };
    if (/^["']/.test(token.text)) continue;
    take(open, token, text.slice(from, token.at));
    from = token.at + 1;
  }
  const inner = open.at(-1);
  if (inner === undefined) return undefined;
  const word = text.slice(from).trimStart();
  const quoted = /^["']/.test(word);
  return {
    path: open.flatMap((one) => (one.list ? String(one.index) : (one.key ?? []))),
    typed: quoted ? word.slice(1) : word,
    quoted,
    expects: expectedIn(inner),
  };
}

function take(open: Open[], token: Token, before: string): void {
  const inner = open.at(-1);
  if (token.text === '[' || token.text === '{') {
    open.push({ list: token.text === '[', index: 0, key: undefined });
  } else if (token.text === ']' || token.text === '}') {
    open.pop();
  } else if (inner !== undefined && token.text === ',') {
    inner.index += 1;
    inner.key = undefined;
  } else if (inner !== undefined && !inner.list) {
    inner.key ??= unquoted(before.trim());
  }
}

function expectedIn(open: Open): Word['expects'] {
  if (open.list) return 'entry';
  return open.key === undefined ? 'key' : 'value';
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
