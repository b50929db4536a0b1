/** What tells which parts of a pattern stand for any number of items, and which item a part takes. */
interface Kinds<P, T> {
  isAny(part: P | undefined): boolean;
  takes(part: P | undefined, item: T): boolean;
}

/**
 * Whether the parts of a pattern take all of a list, in order; goes back to the last part that stands for any number
 * only, so that it takes at most as many steps as the product of both lengths.
 */
export function takesAll<P, T>(parts: readonly P[], items: readonly T[], kinds: Kinds<P, T>): boolean {
  let at = 0;
  let any = -1;
  let index = 0;
  let from = 0;
  for (let item = items[0]; item !== undefined; item = items[index]) {
    const part = parts[at];
    if (kinds.isAny(part)) {
      any = at;
      from = index;
      at += 1;
    } else if (kinds.takes(part, item)) {
      at += 1;
      index += 1;
    } else {
      if (any < 0) return false;
      at = any + 1;
      from += 1;
      index = from;
    }
  }
  return parts.slice(at).every((part) => kinds.isAny(part));
}

/**
 * Cuts a pattern for a name into tokens: `*`, `?`, `[` with the members of a class, `=` with a character that stands
 * for itself. Source: gitignore(5).
 */
export function tokensOf(pattern: string): readonly string[] {
  return tokensIn(pattern).map(({ text }) => text);
}

function tokensIn(pattern: string): readonly { readonly text: string; readonly written: string }[] {
  const tokens = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const { text, end } = tokenAt(pattern, at);
    tokens.push({ text, written: pattern.slice(at, end + 1) });
    at = end;
  }
  return tokens;
}

/**
 * What is wrong with a pattern for a name: a class that nothing closes, a `\\` with nothing behind it, a range that
 * ends before it begins. Source: _translate_segment_glob, pathspec/patterns/gitignore/base.py.
 */
export function faultOf(pattern: string): 'open' | 'escape' | 'range' | undefined {
  const tokens = tokensIn(pattern);
  if (tokens.some(({ written }) => written === '[')) return 'open';
  if (tokens.at(-1)?.written === '\\') return 'escape';
  return tokens.some(({ text }) => text.startsWith('[') && hasWrongRange(text.slice(1)))
    ? 'range'
    : undefined;
}

function hasWrongRange(written: string): boolean {
  const members = written.replace(/^[!^]/, '');
  return [...members.matchAll(/([^])-([^])|[^]/g)].some(([, first = '', last = '~']) => first > last);
}

/** The token that begins at a place, and where its last character stands. */
function tokenAt(pattern: string, at: number): { readonly text: string; readonly end: number } {
  const one = pattern.charAt(at);
  if (one === '*' || one === '?') return { text: one, end: at };
  if (one === '\\' && at + 1 < pattern.length) return { text: `=${pattern.charAt(at + 1)}`, end: at + 1 };
  const end = one === '[' ? classEnd(pattern, at) : -1;
  return end < 0 ? { text: `=${one}`, end: at } : { text: pattern.slice(at, end), end };
}

/** Where the `]` of a class stands; one right behind its beginning is a member. */
function classEnd(pattern: string, at: number): number {
  const first = /[!^]/.test(pattern.charAt(at + 1)) ? at + 2 : at + 1;
  return pattern.indexOf(']', first + 1);
}

/** Whether a token takes a character. */
export function tokenTakes(token: string | undefined, character: string): boolean {
  if (token === undefined) return false;
  if (token.startsWith('=')) return token.endsWith(character) && token.length === character.length + 1;
  return token === '?' || (token.startsWith('[') && inClass(token.slice(1), character));
}

function inClass(written: string, character: string): boolean {
  const isNegated = /^[!^]/.test(written);
  return isNegated !== hasMember(isNegated ? written.slice(1) : written, character);
}

function hasMember(members: string, character: string): boolean {
  if (members === '') return false;
  const isRange = members[1] === '-' && members.length > 2;
  const last = isRange ? members.charAt(2) : members.charAt(0);
  if (members.charAt(0) <= character && character <= last) return true;
  return hasMember(members.slice(isRange ? 3 : 1), character);
}
