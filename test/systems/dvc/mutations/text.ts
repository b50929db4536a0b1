import type { Mutation } from '../mutations.ts';
import { anyOf, inText } from './edits.ts';

/** Every file that DVC reads as YAML. */
const read = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|params\.yaml|[^/]+\.dvc)$/;

function whole(change: (text: string) => string): Mutation {
  return inText(read, change);
}

/** Changes one line that is not empty. */
function line(change: (line: string) => readonly string[]): Mutation {
  return inText(read, (text, { pick }) => {
    const lines = text.split('\n');
    const at = pick(lines.flatMap((one, index) => (one.trim() === '' ? [] : [index])));
    return at === undefined ? undefined : lines.toSpliced(at, 1, ...change(lines[at] ?? '')).join('\n');
  });
}

/** Changes what stands behind a key or hyphen. */
function value(change: (value: string) => string): Mutation {
  return line((one) => {
    const found = /^(\s*(?:- )*(?:[\w.-]+:)?) ?(.*)$/.exec(one);
    return [`${found?.[1] ?? ''} ${change(found?.[2] ?? '')}`];
  });
}

const signs = Array.from('{}[]:-"\'#&*!|>%@`,?= \n\t\\$');

/** Changes of the text as such, whatever it says. */
export const textMutations: Readonly<Record<string, Mutation>> = {
  'line left out': line(() => []),
  'line doubled': line((one) => [one, one]),
  'lines swapped': inText(read, (text, { next }) => {
    const lines = text.split('\n');
    const at = next(Math.max(1, lines.length - 1));
    return lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '').join('\n');
  }),
  'line indented': anyOf(...[1, 2, 4].map((by) => line((one) => [' '.repeat(by) + one]))),
  'line outdented': anyOf(
    ...[1, 2, 4].map((by) => line((one) => [one.slice(Math.min(by, one.search(/\S/)))])),
  ),
  'tab somewhere': anyOf(
    line((one) => [`\t${one}`]),
    line((one) => [one.replace(/^ +/, '\t')]),
    line((one) => [one.replace(/: ?/, ':\t')]),
    line((one) => [`${one}\t`]),
    line((one) => [one, '\t']),
    line((one) => [one.replace(/- /, '-\t')]),
  ),
  'letter gone': inText(read, (text, { next }) => {
    const at = next(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  }),
  'sign more': inText(read, (text, { next, pick }) => {
    const at = next(text.length);
    return text.slice(0, at) + (pick(signs) ?? '') + text.slice(at);
  }),
  'text cut off': inText(read, (text, { next }) => text.slice(0, next(text.length))),
  'blank gone': anyOf(
    line((one) => [one.replace(/: /, ':')]),
    line((one) => [one.replace(/- /, '-')]),
    line((one) => [one.replace(/ #/, '#')]),
  ),
  'colon or hyphen gone': anyOf(
    line((one) => [one.replace(':', '')]),
    line((one) => [one.replace('- ', '')]),
    line((one) => [one.replace('-', ' ')]),
  ),
  'hyphen more': line((one) => [one.replace(/\S/, '- $&')]),
  'value in quotes': anyOf(
    value((one) => `"${one}"`),
    value((one) => `'${one}'`),
    value((one) => `"${one}`),
    value((one) => `${one}'`),
  ),
  'value in brackets': anyOf(
    value((one) => `[${one}]`),
    value((one) => `{${one}}`),
    value((one) => `[${one}`),
    value((one) => `{a: ${one}}`),
    value((one) => `[${one},]`),
    value((one) => `[${one},,]`),
  ),
  'value gone': value(() => ''),
  'value with a tag or anchor': anyOf(
    ...[
      '!!str ',
      '!!int ',
      '!x ',
      '!!null ',
      '&a ',
      '*a ',
      '&a &b ',
      '! ',
      '!!seq ',
      '!!map ',
      '!!binary ',
      '!!float ',
    ].map((tag) => value((one) => tag + one)),
  ),
  'value as a block': anyOf(
    value((one) => `|\n          ${one}`),
    value((one) => `>-\n          ${one}`),
    value((one) => `|2-\n          ${one}`),
    value((one) => `|\n${one}`),
    value((one) => `| ${one}`),
  ),
  'value with a comment': anyOf(
    value((one) => `${one} # why`),
    value((one) => `${one}# why`),
    value((one) => `# ${one}`),
  ),
  'value of other letters': anyOf(
    ...[
      '日本',
      '\u{1F917}',
      'a\u00a0b',
      'a\u2028b',
      '\u0007',
      '\u007f',
      '\u0085',
      '\\x',
      '@a',
      '`a`',
      '%a',
      '=',
      '~',
      '<<',
    ].map((text) => value(() => text)),
  ),
  'merge conflict': anyOf(
    line((one) => ['<<<<<<< HEAD', one, '=======', `${one} more`, '>>>>>>> other']),
    line((one) => ['<<<<<<< HEAD', one, '||||||| base', one, '=======', one, '>>>>>>> other']),
    line((one) => [one, '>>>>>>> other']),
    line((one) => ['=======', one]),
  ),
  'line ends': anyOf(
    whole((text) => text.replaceAll('\n', '\r\n')),
    whole((text) => text.replaceAll('\n', '\r')),
    line((one) => [`${one}\r`]),
    whole((text) => text.trimEnd()),
  ),
  'byte order mark': anyOf(
    whole((text) => `\ufeff${text}`),
    line((one) => [`\ufeff${one}`]),
    whole((text) => `\ufeff\ufeff${text}`),
  ),
  'several documents': anyOf(
    whole((text) => `${text}---\n`),
    whole((text) => `---\n${text}`),
    whole((text) => `${text}...\n`),
    whole((text) => `${text}---\n${text}`),
    whole((text) => `---\n---\n${text}`),
    whole((text) => `--- # x\n${text}\n...\n...\n`),
  ),
  directive: anyOf(
    ...[
      '%YAML 1.1\n---\n',
      '%YAML 1.2\n---\n',
      '%YAML 1.2\n',
      '%YAML 2.0\n---\n',
      '%TAG ! tag:x,2020:\n---\n',
      '%FOO bar\n---\n',
      '%YAML 1.1\n%YAML 1.1\n---\n',
    ].map((head) => whole((text) => head + text)),
  ),
  'comment lines': anyOf(
    line((one) => [one, '# why']),
    line((one) => [one, '          # why']),
    line((one) => ['#', one]),
    whole((text) => `# first\n\n${text}\n# last`),
  ),
  'empty lines': anyOf(
    line((one) => [one, '', '']),
    line((one) => [one, '   ']),
    line((one) => [`${one}   `]),
    whole((text) => `\n\n${text}\n\n`),
  ),
  'key quoted': anyOf(
    line((one) => [one.replace(/(\w[\w.-]*):/, '"$1":')]),
    line((one) => [one.replace(/(\w[\w.-]*):/, "'$1' :")]),
    line((one) => [one.replace(/(\w[\w.-]*):/, '? $1\n:')]),
  ),
  'key with an anchor or merge': anyOf(
    line((one) => [one.replace(/(\w[\w.-]*):/, '&a $1:')]),
    line((one) => [one.replace(/(\w[\w.-]*):/, '<<:')]),
    line((one) => [one.replace(/(\w[\w.-]*):/, '!x $1:')]),
    line((one) => [one.replace(/(\w[\w.-]*):/, '*a :')]),
  ),
  'bytes that are no UTF-8': anyOf(
    value((one) => `${one}\ue0ff`),
    line((one) => [one, '# \ue0ff']),
  ),
  'zero in the text': line((one) => [`${one}\0`]),
};
