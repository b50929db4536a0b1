/** Whether a part of a key is more than a name: it may stand for several. */
export function isWildcard(part: string): boolean {
  return /[*?[]/.test(part);
}

/** The longest names and patterns that are compared: beyond, the time that it takes counts. */
const longest = 200;

/**
 * Whether a name is one that a pattern stands for: `*` for any letters, `?` for one, `[a-c]` for one of these, `[!a]`
 * for one other. Undefined where either is too long to tell. Source: fnmatch of Python.
 */
export function matchesWildcard(name: string, pattern: string): boolean | undefined {
  if (name.length > longest || pattern.length > longest) return undefined;
  let rest = Array.from(name);
  const [first = [], ...others] = betweenStars(pattern);
  const last = others.pop();
  if (!startsWith(rest, first, 0)) return false;
  if (last === undefined) return rest.length === first.length;
  rest = rest.slice(first.length);
  for (const parts of others) {
    const at = rest.findIndex((_, index) => startsWith(rest, parts, index));
    if (at < 0 && parts.length > 0) return false;
    rest = rest.slice(Math.max(at, 0) + parts.length);
  }
  return rest.length >= last.length && startsWith(rest, last, rest.length - last.length);
}

function startsWith(letters: readonly string[], parts: readonly Part[], from: number): boolean {
  return parts.every((part, index) => {
    const letter = letters[from + index];
    return letter !== undefined && (part === '?' || part.letters.has(letter) !== part.isOther);
  });
}

/** The stretches of a pattern that its stars part. */
function betweenStars(pattern: string): readonly (readonly Part[])[] {
  const stretches: Part[][] = [[]];
  for (const [written] of pattern.matchAll(/\[!?\]?[^\]]*\]|[\s\S]/gu)) {
    if (written === '*') stretches.push([]);
    else stretches.at(-1)?.push(partOf(written));
  }
  return stretches;
}

type Part = '?' | { readonly letters: ReadonlySet<string>; readonly isOther: boolean };

function partOf(written: string): Part {
  if (written === '?') return written;
  if (written.length < 3) return { letters: new Set([written]), isOther: false };
  const isOther = written[1] === '!';
  return { letters: lettersIn(written.slice(isOther ? 2 : 1, -1)), isOther };
}

function lettersIn(listed: string): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const [, from = '', to = from] of listed.matchAll(/([\s\S])(?:-([\s\S]))?/gu)) {
    const end = to.codePointAt(0) ?? 0;
    const start = from.codePointAt(0) ?? 0;
    for (let code = start; code <= Math.min(end, start + longest); code += 1)
      letters.add(String.fromCodePoint(code));
  }
  return letters;
}
