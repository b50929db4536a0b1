import { sequence, type Choose } from './seeded.ts';

/** Texts that the readers of YAML tell apart, made from a seed: the same in each run. */
export function yamlTexts(
  seed: number,
  count: number,
): readonly { readonly kind: string; readonly text: string }[] {
  const next = sequence(seed);
  const kinds = Object.entries(makers);
  return Array.from({ length: count }, (_, index) => {
    const [kind, make] = kinds[index % kinds.length] ?? ['', () => ''];
    return { kind, text: make({ next, pick: (list) => list[next(list.length)] ?? list[0] ?? '' }) };
  });
}

interface Source {
  readonly next: Choose;
  pick(list: readonly string[]): string;
}

const words = [
  'a',
  'run',
  'x y',
  'python train.py',
  'data/raw',
  'é',
  'a#b',
  'a:b',
  'http://h:80/p',
  '-x',
  '?y',
  ':z',
  'a-b',
];

const scalars = [
  'yes',
  'No',
  'on',
  'OFF',
  'y',
  'N',
  'true',
  'False',
  'TRUE',
  'null',
  '~',
  'Null',
  'nul',
  '0',
  '-0',
  '+1',
  '010',
  '0o17',
  '08',
  '09.5',
  '0x1F',
  '0b101',
  '0b12',
  '1_000',
  '_1',
  '1_',
  '1e3',
  '1.5e3',
  '1.5e+3',
  '1E-2',
  '.5',
  '.5e1',
  '-.5',
  '5.',
  '.',
  '..',
  '.inf',
  '-.INF',
  '.NaN',
  '+.inf',
  'inf',
  'nan',
  '1:30',
  '1:30.5',
  '190:20:30',
  '12:60',
  '2024-01-01',
  '2024-13-01',
  '2024-1-1',
  '2024-01-01T10:00:00Z',
  '2024-01-01 10:00:00',
  '2024-01-01T25:00:00',
  '12345678901234567890',
  '1.0.0',
  '1,000',
  '0.1',
  '1e',
  'e5',
  '--1',
  '+',
  '-',
  '=',
  '<<',
  '0_',
  '0x',
  '-_',
  '+_',
  '0b_',
  '1__0',
  '@a',
  '`a',
  '%a',
  '!',
  '|',
  '>',
  '&',
  '*',
  '#',
  ',a',
  ']',
  '}',
  '? a',
  '- a',
  ': a',
  '"',
  "'",
  '"a" b',
  "'a'b",
  'a "b"',
  'a: b',
  'a :b',
] as const;

const keys = [
  'a',
  'b',
  'a',
  '"a"',
  "'b'",
  '1',
  '1.0',
  'true',
  'True',
  '"1"',
  '~',
  'null',
  '? a',
  '[a]',
  '{a: b}',
  '[a, [b]]',
  '2024-01-01',
  '<<',
  '=',
  'a b',
  '&k c',
  '*x',
  '',
];

const makers: Readonly<Record<string, (source: Source) => string>> = {
  'quoted scalars over lines': ({ next, pick }) => {
    const quote = pick(['"', "'"]);
    const lines = Array.from(
      { length: 1 + next(3) },
      () => ' '.repeat(next(5)) + pick(['', 'more', '\tmore', '- x', 'k: v', '# no', '---x', '...']),
    );
    return `${pick(['a: ', '- ', '- k: ', 'a:\n  b: ', ''])}${quote}first${pick(['', ' ', '\\', '\\n', '\t'])}\n${lines.join('\n')}${pick([quote, quote, quote, ''])}${pick(['', '\n', '\nb: 1\n', ' # c\n', ' x\n', '\n  c: 2\n'])}`;
  },
  'plain scalars over lines': ({ next, pick }) => {
    const lines = Array.from(
      { length: 1 + next(3) },
      () =>
        ' '.repeat(next(5)) +
        pick(['', ...words, '# c', 'k: v', '- i', '---', '...', 'x #y', 'x # y', '\tx']),
    );
    return `${pick(['a: ', '- ', '- k: ', 'a:\n  b: ', '', 'a: [', 'a: {k: '])}${pick(words)}\n${lines.join('\n')}\n${pick(['', ']\n', '}\n', 'b: 1\n', '  c: 2\n'])}`;
  },
  tabs: ({ next, pick }) => {
    const text = pick([
      'a: 1\nb:\n  - c\n  - d: e\n',
      'a: [1, 2]\nb: {c: d}\n',
      'a: "x y"\n# c\nb: x y\n',
      'a: |\n  x\n  y\nb: z\n',
      '- a\n-  b\n',
    ]);
    const at = next(text.length + 1);
    return text.slice(0, at) + '\t' + text.slice(at + next(2));
  },
  'plain words': ({ pick }) => `a: ${pick(scalars)}\nb: [${pick(scalars)}]\n`,
  'single words': ({ pick }) =>
    pick(['', '- ', 'a: ', '? ', '[', '{', '{a: ', '!!str ']) +
    pick(scalars) +
    pick(['\n', '', ']', '}', ' # c\n']),
  keys: ({ pick }) => `x: &x 1\n${pick(keys)}: 1\n${pick(keys)}: 2\n${pick(keys)}: 3\n`,
  'keys in brackets': ({ pick }) =>
    `{${pick(keys)}${pick([': 1', ':1', ':', ''])}, ${pick(keys)}${pick([': 2', ':2', ''])}, ${pick(keys)}: 3}\n`,
  'anchors and merges': ({ pick }) => {
    const base = pick([
      'x: &x {a: 1, b: 2}',
      'x: &x [1, 2]',
      'x: &x text',
      'x: &x\n  a: 1\n  c: ~',
      'x: &x',
      'x: &x {}',
      '&x x: 1',
    ]);
    const other = pick([
      'y: &y {a: 3, d: 4}',
      'y: &x {a: 5}',
      'y: &y [*x]',
      'y: &y {<<: *x, e: 6}',
      'y: *x',
      'y: &y *x',
      '*x : 7',
    ]);
    const use = pick([
      '<<: *x',
      '<<: [*x, *y]',
      '<<: *z',
      '"<<": *x',
      '<<: {a: 8}',
      '<<: *x\n  <<: *y',
      '<<: [*y, *x]\n  <<: {b: 8, a: 9}',
      'a: 1\n  <<: *y\n  "<<": *x',
      '<<: 1',
      '<<: [1]',
      '<<: []',
      'a: *x',
      '<<: *y\n  a: 9\n  a: 10',
    ]);
    // A list as a key that an alias stands for is empty to ruamel: a fault of its own.
    const second = other.startsWith('*x') && base.includes('[') ? 'y: *x' : other;
    return `${base}\n${second}\nz:\n  ${use}\n  f: *x\n`;
  },
  'names of anchors': ({ pick }) => {
    const name = pick(['x', 'x-y', 'x_1', 'x.y', 'é', 'x:', 'x/y', 'x,', 'x]', '', 'x!', 'x*']);
    return `a: &${name}${pick([' ', ' ', ''])}1\nb: *${name}${pick(['', ' ', ' # c'])}\n`;
  },
  documents: ({ next, pick }) =>
    Array.from({ length: 1 + next(4) }, () =>
      pick([
        '---',
        '--- a',
        '--- # c',
        '---\ta',
        '...',
        '... # c',
        '... a',
        'a: 1',
        '- b',
        '# c',
        '',
        '--- |\n  x',
        '--- >\nx',
        '---x',
        '....',
        ' ---',
      ]),
    ).join('\n') + pick(['\n', '']),
  directives: ({ next, pick }) =>
    Array.from({ length: 1 + next(3) }, () =>
      pick([
        '%YAML 1.1',
        '%YAML 1.2',
        '%YAML 1.3',
        '%YAML 2.0',
        '%YAML 1',
        '%YAML 1.1 # c',
        '%TAG ! tag:x,2000:',
        '%TAG !e! tag:yaml.org,2002:',
        '%TAG',
        '%FOO bar',
        '%',
        '# c',
        '',
      ]),
    ).join('\n') +
    pick(['\n---\n', '\n', '\n--- ']) +
    pick(['a: yes\n', '- 010\n', '!e!str 1\n', 'a: !!int "3"\n', '%a\n', 'x: 1:30\n']),
  comments: ({ next, pick }) => {
    const text = pick([
      'a:\n  - b\n  - c: d\ne: "f"\n',
      'a: [1,\n  2]\nb: {c: 1,\n d: 2}\n',
      'a: |\n  x\n\n  y\nb: >\n z\n',
      '- "a"\n- b c\n- - d\n',
    ]);
    const at = next(text.length + 1);
    return `${text.slice(0, at)}${pick(['# c', ' # c', ' #c\n', '\n# c\n', '\n   # c\n', '#', ' #'])}${text.slice(at)}`;
  },
  blocks: ({ next, pick }) => {
    const lines = Array.from(
      { length: 1 + next(4) },
      () => ' '.repeat(next(5)) + pick(['x', 'y z', '', '# c', '- i', 'k: v', '\tq', '---', '...', "'"]),
    );
    return `${pick(['a: ', '- ', '', 'a:\n  b: ', '- k: ', '--- '])}${pick(['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '|-2', '|0', '|10', '| # c', '|#c', '| x', '|\t'])}\n${lines.join('\n')}${pick(['\n', '', '\n\n', '\nb: 1\n', '\n# c\n'])}`;
  },
  indentation: ({ next, pick }) =>
    Array.from(
      { length: 2 + next(5) },
      () =>
        ' '.repeat(next(5)) +
        pick([
          'a:',
          'b: 1',
          '- c',
          '- d: 2',
          '- - e',
          '-',
          'f',
          '? g',
          ': h',
          '[i]',
          '- [j,',
          '{k: 3}',
          '# c',
          '',
          '-l',
          '- - m: 4',
          '  n: 5',
        ]),
    ).join('\n') + '\n',
  brackets: ({ next, pick }) =>
    `${pick(['a: ', '- ', ''])}${Array.from({ length: 3 + next(8) }, () => pick(['[', ']', '{', '}', ',', ' a', ' b: 1', ' c:', ':d', ' "e"', '"f":g', ' ? h', '\n', '\n ', ' # c\n', ' &i j', ' *i', ' - k', ' !!str l', '?m', ' :', '\n- n'])).join('')}\n`,
  'brackets that close': ({ next, pick }) => {
    const list = (depth: number): string => {
      const items = Array.from({ length: next(4) }, () =>
        depth > 0 && next(3) === 0
          ? list(depth - 1)
          : pick([
              'a',
              'b c',
              '"d"',
              'e: f',
              '1',
              'g:h',
              '"i":j',
              '? k',
              '?l: m',
              'n: ',
              ' : o',
              "'p'",
              'q#r',
              '',
            ]),
      );
      const [open, close] = next(2) === 0 ? ['[', ']'] : ['{', '}'];
      return `${open}${items.join(pick([', ', ',', ' ,\n', ',\n  ', ',\t']))}${pick(['', ',', ' ', '\n'])}${close}`;
    };
    return `${pick(['a: ', '- ', '', 'x:\n  y: '])}${list(2)}${pick(['\n', '', ' # c\n', '\nb: 1\n', ': z\n'])}`;
  },
  tags: ({ pick }) => {
    const tag = pick([
      '!!str',
      '!!int',
      '!!float',
      '!!bool',
      '!!null',
      '!!binary',
      '!!timestamp',
      '!!seq',
      '!!map',
      '!!set',
      '!!omap',
      '!x',
      '!',
      '!<tag:yaml.org,2002:str>',
      '!!foo',
      '!e!x',
      '!!',
      '!<x',
      '!!str#',
      '!!python/none',
    ]);
    return `a: ${tag} ${pick(['1', 'x', '"2"', '[1]', '{b: 1}', '', 'yes', '2024-01-01', 'eA==', '\n  - 1', '\n  b: 1', '&y z', '1.5'])}\n`;
  },
  escapes: ({ pick }) =>
    `a: "${pick(['\\n', '\\t', '\\x41', '\\u00e9', '\\U0001F600', '\\q', '\\/', '\\ ', '\\x4', '\\_', '\\N', "\\'", '\\\n  x', '\\', '\\0', '\\e'])}${pick(['', 'b', ' c'])}"\nb: '${pick(["''", '\\', '"', "'", 'x'])}'\n`,
  'odd characters': ({ next, pick }) => {
    const text = 'a: b c\nd:\n  - "e"\n  - f: |\n      g\n';
    const at = next(text.length + 1);
    return (
      text.slice(0, at) +
      pick([
        '\uFEFF',
        '\u0085',
        '\u2028',
        '\u2029',
        '\u00a0',
        '\u0007',
        '\u007f',
        '\u200b',
        '😀',
        '\r',
        '\r\n',
        '\u0000',
        '\u3000',
      ]) +
      text.slice(at)
    );
  },
  'long keys': ({ next, pick }) =>
    `${pick(['', '- ', '{', '? '])}${'k'.repeat(1015 + next(20))}${pick([': 1', ' : 1', '\n: 1', ''])}${pick(['', '}'])}\n`,
  'real pieces': ({ next, pick }) => {
    const lines = [
      'stages:',
      '  train:',
      '    cmd: python train.py --lr ${lr}',
      '    deps:',
      '    - data/x.csv',
      '    - src/train.py',
      '    params: [lr, epochs]',
      '    outs:',
      '      - model.pkl:',
      '          cache: false',
      'vars:',
      '  - a.yaml',
      'plots:',
      '  - x: {y: z}',
    ];
    const at = next(lines.length);
    return (
      lines
        .map((line, index) =>
          index === at
            ? pick([
                line.slice(1),
                ` ${line}`,
                line.replace(':', ''),
                `${line}:`,
                `- ${line}`,
                line.slice(0, next(line.length)),
                `${line} # c`,
                `${line}"`,
                `${line} [`,
                line.replace('- ', '-'),
              ])
            : line,
        )
        .join('\n') + '\n'
    );
  },
};
