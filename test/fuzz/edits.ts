import type { Choose } from '../support/seeded.ts';

/** A text in an editor, with the place where typing goes on. */
export interface Typed {
  readonly text: string;
  readonly cursor: number;
}

/** What is typed or pasted: characters and pieces that mean something to one of the readers. */
const pieces = [
  ...'abcdefxyz0123456789 _.-/\\:,;#&*!|>%@`~?=+\'"[]{}()<>\n\t$'.split(''),
  ...['\r', '\r\n', '\0', '\uFEFF', '\uD800', '\u2028', '\u0085', '😀', 'é', '中'],
  ...['- ', ': ', ' #', '  ', '\n  ', '\n    ', '\n\n', '---\n', '...\n', '%YAML 1.2\n', '"""', '```\n'],
  ...['&a ', '*a', '<<: *a', '<<: [*a, *b]', '? ', '!!str ', '|-\n', '>+2\n', '{a: 1}', '[1, 2]', "''", '""'],
  ...['${', '${item}', '${item.lr}', '$\\{x}', '\\${x}', '${a[0].b}', '${${a}}', '${params.yaml:lr}'],
  ...['yes', 'null', '~', '1e3', '1_000', '0o7', '1:30', '.inf', '0x1f', '2026-01-01', '-', '=', '<<'],
  ...['stages:', 'cmd: ', 'deps:\n', 'outs: []', 'params:\n', 'foreach: ', 'do:\n', 'matrix:\n', 'vars:\n'],
  ...[
    'license: mit\n',
    'model-index:\n',
    'language: no\n',
    'metrics:\n',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    '# A\n',
  ],
  ...[
    '<!-- ',
    ' -->',
    '<script>',
    '[x](y)',
    '![i](',
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> other\n',
    '**',
    '±',
    '~0.9%',
  ],
];

type Move = (typed: Typed, choose: Choose) => Typed;

/** Each is one edit as a person or a tool makes it; those that stand here twice are made more often. */
const moves: readonly Move[] = [
  typePiece,
  typePiece,
  typePiece,
  removeSome,
  removeSome,
  pasteLines,
  removeLines,
  swapLines,
  shiftLine,
  moveAway,
  conflict,
  cutOff,
];

/** The next edit, near the last one most of the time. */
export function nextEdit(typed: Typed, choose: Choose): Typed {
  const at = choose(4) === 0 ? { ...typed, cursor: choose(typed.text.length + 1) } : typed;
  const move = moves[choose(moves.length)] ?? typePiece;
  return move(at, choose);
}

function typePiece({ text, cursor }: Typed, choose: Choose): Typed {
  return replaced(text, cursor, cursor, pieces[choose(pieces.length)] ?? '');
}

function removeSome({ text, cursor }: Typed, choose: Choose): Typed {
  const start = Math.max(0, cursor - 1 - (choose(4) === 0 ? choose(30) : 0));
  return replaced(text, start, cursor, '');
}

function pasteLines({ text, cursor }: Typed, choose: Choose): Typed {
  const from = lineStart(text, choose(text.length + 1));
  const copied = text.slice(from, lineEnd(text, Math.min(text.length, from + choose(200))) + 1);
  const at = choose(3) === 0 ? cursor : lineStart(text, cursor);
  return replaced(text, at, at, copied);
}

function removeLines({ text, cursor }: Typed, choose: Choose): Typed {
  const end = Math.min(text.length, cursor + (choose(3) === 0 ? choose(200) : 0));
  return replaced(text, lineStart(text, cursor), lineEnd(text, end) + 1, '');
}

function swapLines({ text, cursor }: Typed): Typed {
  const start = lineStart(text, cursor);
  const middle = lineEnd(text, cursor) + 1;
  const end = lineEnd(text, middle) + 1;
  return replaced(text, start, end, text.slice(middle, end) + text.slice(start, middle));
}

function shiftLine({ text, cursor }: Typed, choose: Choose): Typed {
  const start = lineStart(text, cursor);
  const indents = ['', ' ', '  ', '    ', '\t'];
  const blank = /^[ \t]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
  return replaced(text, start, start + blank, indents[choose(indents.length)] ?? '');
}

function moveAway({ text }: Typed, choose: Choose): Typed {
  return typePiece({ text, cursor: choose(text.length + 1) }, choose);
}

function conflict({ text, cursor }: Typed): Typed {
  const start = lineStart(text, cursor);
  const end = Math.min(text.length, lineEnd(text, cursor) + 1);
  const line = text.slice(start, end);
  return replaced(text, start, end, `<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> other\n`);
}

function cutOff(typed: Typed, choose: Choose): Typed {
  if (choose(10) > 0) return typePiece(typed, choose);
  return replaced(typed.text, typed.cursor, typed.text.length, '');
}

function replaced(text: string, start: number, end: number, by: string): Typed {
  return { text: text.slice(0, start) + by + text.slice(end), cursor: start + by.length };
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}
