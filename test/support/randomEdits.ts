import { sequence, type Choose } from './seeded.ts';

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

function edited(text: string, next: Choose): string {
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
