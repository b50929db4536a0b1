/** What an edit replaced: the texts are the same before `start`, and from `oldEnd` and `newEnd` on. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What changed between two texts, as one stretch. */
export function editOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = piecesBefore(before, after, shorter);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = piecesBehind(before, after, shorter - start);
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** How many characters are compared at once: comparing pieces is much quicker than comparing characters. */
const piece = 4096;

/** How many characters the beginnings share, in whole pieces. */
function piecesBefore(before: string, after: string, most: number): number {
  let at = 0;
  while (at + piece <= most && before.slice(at, at + piece) === after.slice(at, at + piece)) at += piece;
  return at;
}

/** How many characters the ends share, in whole pieces. */
function piecesBehind(before: string, after: string, most: number): number {
  let same = 0;
  while (same + piece <= most && endPiece(before, same) === endPiece(after, same)) same += piece;
  return same;
}

function endPiece(text: string, behind: number): string {
  return text.slice(text.length - behind - piece, text.length - behind);
}
