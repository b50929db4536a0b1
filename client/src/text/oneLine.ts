const longest = 200;

/** Characters that end a line, steer a terminal, hide, or turn the direction of the text around. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A name that came from outside as one line of what can be seen, not longer than a label may be. */
export function oneLine(text: string): string {
  const line = text.replace(unseen, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** The beginning of an id, as enough to tell it from its neighbours. */
export function shortId(id: string): string {
  return oneLine(id).slice(0, 8);
}
