import type { Choose } from '../../support/seeded.ts';

/** The lines of a front matter, and something to choose by. */
type Mutation = (lines: readonly string[], choose: Choose) => string;

const between = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\n# A card\n\nWords.\n`;

/** One line of the front matter replaced by others. */
function lineChange(change: (line: string, choose: Choose) => readonly string[]): Mutation {
  return (lines, choose) => {
    const at = choose(lines.length);
    return between([...lines.slice(0, at), ...change(lines[at] ?? '', choose), ...lines.slice(at + 1)]);
  };
}

/** The value of a line, behind its key or its hyphen, replaced by another text. */
function valueChange(change: (value: string, choose: Choose) => string): Mutation {
  return lineChange((line, choose) => {
    const found = /^(\s*(?:- )?(?:[\w-]+:)?)(.*)$/.exec(line);
    return [`${found?.[1] ?? ''} ${change(found?.[2]?.trim() ?? '', choose)}`.replace(/ +$/, '')];
  });
}

/** The key of a line replaced by another. */
function keyChange(key: string): Mutation {
  return lineChange((line) => [line.replace(/^(\s*(?:- )?)[\w-]+:/, `$1${key}:`)]);
}

function pick<T>(from: readonly T[], choose: Choose): T {
  const one = from[choose(from.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

/** The text as a whole, changed. */
function textChange(change: (text: string) => string): Mutation {
  return (lines) => change(between(lines));
}

/** The front matter with other lines where it begins or ends. */
function fences(open: string, close: string): Mutation {
  return (lines) => `${open}${lines.join('\n')}${close}\n# A card\n`;
}

const values = {
  number: ['5', '-1', '0', '1.5', '1e3', '0x1F', '017', '1_000', '1:30', '.inf', '.nan', '9007199254740993'],
  boolean: ['yes', 'no', 'on', 'off', 'true', 'False', 'NO', 'y', 'n'],
  null: ['', 'null', '~', 'Null'],
  date: ['2024-01-31', '2024-13-45', '2024-01-31T10:00:00Z', '2024-1-3', '2023-02-29'],
  list: ['[]', '[x]', '[x, y]', '[[x]]', '[null]', '[5]', '[{}]'],
  mapping: ['{}', '{x: 1}', '{type: t}', '{name: n, type: t}', '{url: }', '{name: n}'],
  quoted: ['"x"', "'x'", '""', "''", '"a\\tb"', '"\\q"', "'it''s'", '"open', "'open"],
  tag: [
    '!!str 5',
    '!!int x',
    '!x y',
    '!!set {a}',
    '!!binary aGk=',
    '!!timestamp 2024-01-31',
    '! x',
    '!!null x',
  ],
  alias: ['*x', '&x y', '&x', '*', '&x [*x]'],
  unicode: ['日本語', 'é', '\u{1F917}', 'a\u00a0b', 'a\u2028b', 'a\ufeffb', '\u0007', '\u007f', '\u0085'],
  indicator: [
    '@x',
    '`x`',
    '%x',
    '|',
    '>',
    '|\n  x',
    '>-\n    x',
    '- x',
    '? x',
    ': x',
    '=',
    '#x',
    'x: y',
    'x #y',
  ],
} as const;

/** Each kind of mutation by its name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'line left out': lineChange(() => []),
  'line doubled': lineChange((line) => [line, line]),
  'lines swapped': (lines, choose) => {
    const at = choose(Math.max(1, lines.length - 1));
    return between([...lines.slice(0, at), lines[at + 1] ?? '', lines[at] ?? '', ...lines.slice(at + 2)]);
  },
  'line indented': lineChange((line, choose) => [' '.repeat(1 + choose(3)) + line]),
  'line outdented': lineChange((line, choose) => [line.slice(Math.min(1 + choose(2), line.search(/\S|$/)))]),
  'line behind a tab': lineChange((line) => [`\t${line}`]),
  'tab behind the key': lineChange((line) => [line.replace(/: ?/, ':\t')]),
  'tab at the end': lineChange((line) => [`${line}\t`]),
  'tab for indentation': lineChange((line) => [line.replace(/^ +/, '\t')]),
  'blanks at the end': lineChange((line) => [`${line}   `]),
  'empty line': lineChange((line) => [line, '']),
  comment: lineChange((line) => [`${line} # why`]),
  'comment between': lineChange((line) => [line, '  # why']),
  'no blank behind the colon': lineChange((line) => [line.replace(/: /, ':')]),
  'no blank behind the hyphen': lineChange((line) => [line.replace(/- /, '-')]),
  'hyphen gone': lineChange((line) => [line.replace(/- /, '  ')]),
  'hyphen more': lineChange((line) => [line.replace(/\S/, '- $&')]),
  'colon gone': lineChange((line) => [line.replace(':', '')]),
  'value a number': valueChange((_, choose) => pick(values.number, choose)),
  'value a boolean': valueChange((_, choose) => pick(values.boolean, choose)),
  'value nothing': valueChange((_, choose) => pick(values.null, choose)),
  'value a date': valueChange((_, choose) => pick(values.date, choose)),
  'value a list': valueChange((_, choose) => pick(values.list, choose)),
  'value a mapping': valueChange((_, choose) => pick(values.mapping, choose)),
  'value quoted': valueChange((_, choose) => pick(values.quoted, choose)),
  'value tagged': valueChange((_, choose) => pick(values.tag, choose)),
  'value an alias': valueChange((_, choose) => pick(values.alias, choose)),
  'value of other letters': valueChange((_, choose) => pick(values.unicode, choose)),
  'value an indicator': valueChange((_, choose) => pick(values.indicator, choose)),
  'value in two lines': valueChange((value) => `${value}\n      more`),
  'value in brackets': valueChange((value) => `[${value}]`),
  'value in braces': valueChange((value) => `{a: ${value}}`),
  'bracket left open': valueChange((value) => `[${value}`),
  'quote left open': valueChange((value) => `"${value}`),
  'key a number': keyChange('2024'),
  'key a boolean': keyChange('no'),
  'key nothing': keyChange('~'),
  'key a date': keyChange('2024-01-31'),
  'key a list': keyChange('? [a]\n'),
  'key a merge': keyChange('<<'),
  'key of huggingface_hub': (lines, choose) => keyChange(pick(reserved, choose))(lines, choose),
  'key model-index': keyChange('model-index'),
  'key eval_results': keyChange('eval_results'),
  'key quoted': lineChange((line) => [line.replace(/([\w-]+):/, '"$1":')]),
  'key misspelt': lineChange((line) => [line.replace(/\w(?=[\w-]*:)/, 'x$&')]),
  'CRLF everywhere': textChange((text) => text.replaceAll('\n', '\r\n')),
  'CR everywhere': textChange((text) => text.replaceAll('\n', '\r')),
  'BOM in front': textChange((text) => `\ufeff${text}`),
  'blank lines in front': textChange((text) => `\n \n${text}`),
  'text in front': textChange((text) => `Words\n${text}`),
  'blank behind the opening': textChange((text) => text.replace('---', '--- ')),
  'four hyphens': fences('----\n', '\n----\n'),
  'closing with blanks': fences('---\n', '\n---  \t\n'),
  'closing with words': fences('---\n', '\n--- x\n'),
  'closing indented': fences('---\n', '\n ---\n'),
  'no closing': fences('---\n', '\n'),
  'two documents': lineChange((line) => [line, '--- # next', line]),
  'end of document': lineChange((line) => [line, '...']),
  directive: fences('---\n%YAML 1.1\n', '\n---\n'),
  'only comments': () => between(['# nothing']),
  'nothing at all': () => '---\n---\n',
  'empty line alone': () => '---\n\n---\n',
  'no block': () => '# A card\n',
  'a list': (lines) => between(lines.map((line) => `- ${line.trim().replace(/^- /, '')}`)),
  'a word': () => between(['license']),
  'everything cut': (lines, choose) => {
    const text = lines.join('\n');
    return between([text.slice(0, choose(text.length))]);
  },
  'letter gone': (lines, choose) => {
    const text = lines.join('\n');
    const at = choose(text.length);
    return between([text.slice(0, at) + text.slice(at + 1)]);
  },
  'letter more': (lines, choose) => {
    const text = lines.join('\n');
    const at = choose(text.length);
    return between([text.slice(0, at) + pick(signs, choose) + text.slice(at)]);
  },
  'anchor and alias': (lines) => between([...lines, 'one: &one [a, b]', 'two: *one']),
  'merge of a mapping': (lines) => between(['base: &base {license: mit}', '<<: *base', ...lines]),
  'merge of a list': (lines) => between(['<<: [{license: mit}, {tags: [a]}]', ...lines]),
  'merge of a word': (lines) => between(['<<: mit', ...lines]),
};

const signs = Array.from('{}[]:-"\'#&*!|>%@`,?= \n\t');

const reserved = [
  'self',
  'ignore_metadata_errors',
  'tags',
  'model_name',
  'to_dict',
  'get',
  'base_model',
  'train_eval_index',
];
