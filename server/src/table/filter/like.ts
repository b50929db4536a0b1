/**
 * Whether a text is like a pattern of SQL: `%` stands for any characters, `_` for one. Without going back further than
 * to the last `%`, so that no pattern makes it slow.
 */
export function isLike(text: string, pattern: string): boolean {
  let [at, place] = [0, 0];
  let [lastAny, after] = [-1, 0];
  while (at < text.length) {
    const sign = pattern[place];
    const width = widthOf(sign, text, at);
    if (sign === '%') {
      lastAny = place;
      after = at;
      place += 1;
    } else if (width > 0) {
      at += width;
      place += 1;
    } else if (lastAny >= 0) {
      after += 1;
      at = after;
      place = lastAny + 1;
    } else return false;
  }
  return /^%*$/.test(pattern.slice(place));
}

/** How many units of the text a sign stands for: two where `_` meets a character beyond 0xffff, none where it does not fit. */
function widthOf(sign: string | undefined, text: string, at: number): number {
  if (sign === '_') return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return sign === text[at] ? 1 : 0;
}
