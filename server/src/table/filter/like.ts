/**
 * Whether a text is like a pattern of SQL: `%` stands for any characters, `_` for one. Without going back further than
 * to the last `%`, so that no pattern makes it slow.
 */
export function isLike(text: string, pattern: string): boolean {
  let [at, place] = [0, 0];
  let [lastAny, after] = [-1, 0];
  while (at < text.length) {
    const sign = pattern[place];
    if (sign === '%') {
      lastAny = place;
      after = at;
      place += 1;
    } else if (sign === '_' || sign === text[at]) {
      at += sign === '_' ? widthAt(text, at) : 1;
      place += 1;
    } else if (lastAny >= 0) {
      after += 1;
      at = after;
      place = lastAny + 1;
    } else return false;
  }
  return /^%*$/.test(pattern.slice(place));
}

/** How many units a character takes: two where it is beyond 0xffff. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
