const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a text is, or NaN. */
export function numberIn(word: string): number {
  return number.test(word) ? Number(word) : Number.NaN;
}

const known = new WeakMap<readonly string[], Uint32Array>();

/** The place of each word in the order of words: those that are numbers first, by number, then the others by text. */
export function ranksOf(words: readonly string[]): Uint32Array {
  const before = known.get(words);
  if (before !== undefined) return before;
  const ranks = rank(words);
  known.set(words, ranks);
  return ranks;
}

function rank(words: readonly string[]): Uint32Array {
  const sorted = words
    .map((word, place) => ({ word, place, number: numberIn(word) }))
    .sort((a, b) => compareNumbers(a.number, b.number) || compareTexts(a.word, b.word));
  const ranks = new Uint32Array(words.length);
  sorted.forEach(({ place }, index) => (ranks[place] = index));
  return ranks;
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

/** Compares by code points, as the bytes of UTF-8 compare. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = weight(a.charCodeAt(index)) - weight(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Puts surrogates, of which code points beyond 0xffff are made, behind all other units. */
function weight(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
