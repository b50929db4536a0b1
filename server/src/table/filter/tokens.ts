import { FilterFault } from './fault.ts';

/** A piece of a filter, at characters of it. */
export interface Token {
  readonly kind: 'word' | 'text' | 'name' | 'number' | 'operator' | 'open' | 'close' | 'comma' | 'end';
  /** What it says: of quoted ones what is between the quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const blank = /\s+/y;
const operator = /<=|>=|!=|<>|==|=|<|>/y;
const quoted = /'((?:[^']|'')*)'|"((?:[^"]|"")*)"|`([^`]*)`/y;
/** A number, perhaps with a unit of time, and no part of a longer word: `0.1`, `1e-3`, `-7d`. */
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:ms|[smhdw])?(?=[\s<>=!(),]|$)/iy;
/** Letters of a name, and quoted parts behind a point: metrics.loss, metrics."val loss", tags.`a b`. */
const word = /(?:\.(?:"[^"]*"|`[^`]*`)|[^\s'"`<>=!(),])+/y;

const signs: Readonly<Record<string, Token['kind']>> = { '(': 'open', ')': 'close', ',': 'comma' };

/** The pieces of a filter, the last of them its end. Throws `FilterFault`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += matchAt(blank, text, at)?.[0].length ?? 0;
    if (at >= text.length) return [...tokens, { kind: 'end', text: '', start: at, end: at }];
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
}

function tokenAt(text: string, start: number): Token {
  const sign = signs[text.charAt(start)];
  if (sign !== undefined) return { kind: sign, text: text.charAt(start), start, end: start + 1 };
  for (const [kind, pattern] of [
    ['operator', operator],
    ['number', number],
    ['word', word],
  ] as const) {
    const found = matchAt(pattern, text, start)?.[0];
    if (found !== undefined) return { kind, text: found, start, end: start + found.length };
  }
  return quotedAt(text, start);
}

function quotedAt(text: string, start: number): Token {
  const found = matchAt(quoted, text, start);
  if (found === undefined) {
    const isQuote = /['"`]/.test(text.charAt(start));
    throw new FilterFault(isQuote ? 'This quote is not closed.' : 'This sign means nothing here.', {
      start,
      end: isQuote ? text.length : start + 1,
    });
  }
  const [whole, single, double, back] = found;
  const end = start + whole.length;
  if (single !== undefined) return { kind: 'text', text: single.replaceAll("''", "'"), start, end };
  return { kind: 'name', text: back ?? (double ?? '').replaceAll('""', '"'), start, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
