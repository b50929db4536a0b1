/** Characters that mean something to a reader of documents. */
const tricky = [
  '\n',
  '\t',
  ' ',
  ':',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a',
  '*a',
  '<<: ',
  '#',
  '|',
  '---\n',
  '\0',
  '\uFEFF',
  '\uD800',
  '${',
  '\r',
];

/** Broken forms of a text: cut off, with characters put in, and with pieces taken out or doubled; the same each time. */
export function randomEdits(text: string, count: number): string[] {
  const next = sequence(text.length + 1);
  return Array.from({ length: count }, () => edited(text, next));
}

function edited(text: string, next: (below: number) => number): string {
  const at = next(text.length + 1);
  const to = Math.min(text.length, at + next(20));
  const forms = [
    text.slice(0, at),
    text.slice(0, at) + (tricky[next(tricky.length)] ?? '') + text.slice(at),
    text.slice(0, at) + text.slice(to),
    text.slice(0, to) + text.slice(at),
  ];
  return forms[next(forms.length)] ?? text;
}

/** Numbers that look random and are the same in each run (mulberry32). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
