import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsOf, resolved, valueOf, type Node } from '../../../server/src/engine/document/node.ts';
import { rootsOf } from '../../../server/src/engine/document/roots.ts';
import { parseYaml, type YamlOptions } from '../../../server/src/engine/document/yaml.ts';
import { cpuTime } from '../../support/cpuTime.ts';
import { randomEdits } from '../../support/randomEdits.ts';

const strict: YamlOptions = { dialect: 'yaml-1.2', duplicateKeys: 'error' };
const parse = (text: string, options: Partial<YamlOptions> = {}) =>
  parseYaml(text, { ...strict, ...options });

function pieces(text: string, node: Node | undefined): string[] {
  if (node === undefined || node.type === 'alias') return [];
  if (node.type === 'scalar') return [text.slice(node.span.start, node.span.end)];
  if (node.type === 'sequence') return node.items.flatMap((item) => pieces(text, item));
  return node.pairs.flatMap(({ key, value }) => [...pieces(text, key), ...pieces(text, value)]);
}

describe('places', () => {
  test('a scalar spans its text, quotes included', () => {
    const text = 'a: x y # no\n"b": \'z\'\nc: [1, {d: "e"}]\n';
    expect(pieces(text, parse(text).root)).toEqual(['a', 'x y', '"b"', "'z'", 'c', '1', 'd', '"e"']);
  });

  test('they count UTF-16 units, through line ends of Windows and a byte order mark', () => {
    const text = '\uFEFFa: "😀"\r\nb: é\r\n';
    expect(pieces(text, parse(text).root)).toEqual(['a', '"😀"', 'b', 'é']);
  });

  test('a part of a text is read with places in the whole of it', () => {
    const text = '---\nlicense: mit\n---\n# Not: YAML: at all\n';
    const parsed = parse(text, { within: { start: 4, end: 17 } });
    expect(parsed.problems).toEqual([]);
    expect(pieces(text, parsed.root)).toEqual(['license', 'mit']);
  });

  test('a value that is not typed yet is nothing', () => {
    expect(valueOf(parse('a:\n').root, 'a')).toMatchObject({ type: 'scalar', value: null });
  });
});

describe('dialects', () => {
  test.each([
    ['yaml-1.1', 'no', false],
    ['yaml-1.2', 'no', 'no'],
    ['yaml-1.1', '0o10', '0o10'],
    ['yaml-1.2', '0o10', 8],
    ['yaml-1.1', '010', 8],
    ['yaml-1.2', '010', 10],
    ['yaml-1.1', '2024-01-01', '2024-01-01'],
    ['yaml-1.2', '~', null],
  ] as const)('in %s the word %s is %j', (dialect, word, value) => {
    expect(valueOf(parse(`a: ${word}\n`, { dialect }).root, 'a')).toMatchObject({ value });
  });
});

describe('anchors', () => {
  test('an alias stands for what its anchor names', () => {
    const root = parse('a: &x [1]\nb: *x\n').root;
    expect(itemsOf(valueOf(root, 'b'))).toHaveLength(1);
  });

  test('an alias stands for the nearest anchor before it', () => {
    const root = parse('a: &x 1\nb: *x\nc: &x 2\nd: *x\n').root;
    expect([valueOf(root, 'b'), valueOf(root, 'd')]).toMatchObject([{ value: 1 }, { value: 2 }]);
  });

  test('an alias without an anchor, and one inside of its own anchor, stand for nothing', () => {
    const parsed = parse('a: *x\nb: &y [*y]\n');
    expect(parsed.problems).toMatchObject([{ code: 'unresolved-alias', span: { start: 3, end: 5 } }]);
    expect(resolved(itemsOf(valueOf(parsed.root, 'b'))[0])).toBeUndefined();
  });
});

describe('several documents', () => {
  const text = 'a: 1\n---\n- &x b\n--- # none\n---\nc: [1,\n---\nd: "\\q"\ne: 3\n...\n---\nf: *x\n';

  test('each is read, with its places in the whole text, whatever is wrong in another', () => {
    const { root, later } = parse(text, { documents: 'all' });
    expect([root, ...(later ?? [])].map((one) => pieces(text, one))).toEqual([
      ['a', '1'],
      ['b'],
      ['c', '1'],
      ['d', 'e', '3'],
      ['f'],
    ]);
  });

  test('the faults of each are told, and no anchor of another is known', () => {
    const { problems } = parse(text, { documents: 'all' });
    expect(problems.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ['syntax', '---'],
      ['syntax', '\\q'],
      ['unresolved-alias', '*x'],
    ]);
  });

  test('where only one is read the second is refused, and what is wrong in it told as well', () => {
    const { root, later, problems } = parse('a: 1\n---\nb: [\n---\nc: 3\n');
    expect(valueOf(root, 'a')).toMatchObject({ value: 1 });
    expect(later?.map((one) => valueOf(one, 'c'))).toMatchObject([undefined, { value: 3 }]);
    expect(problems).toMatchObject([
      { message: expect.stringMatching(/^A second document/) as string, span: { start: 5, end: 6 } },
      { message: expect.stringMatching(/A value is expected/) as string },
    ]);
  });

  test('behind a fault that ends the first document the next is found', () => {
    const broken = 'a: 1\n- b\n---\nc: 1\n';
    const { later } = parse(broken, { documents: 'all' });
    expect(later?.map((one) => pieces(broken, one))).toEqual([['c', '1']]);
  });

  test('PyYAML wants --- also behind ..., ruamel does not', () => {
    const ended = 'a: 1\n...\nb: 2\n';
    expect(parse(ended, { documents: 'all' }).problems).toEqual([]);
    const { later, problems } = parse(ended, { dialect: 'yaml-1.1', documents: 'all' });
    expect(valueOf(later?.[0], 'b')).toMatchObject({ value: 2 });
    expect(problems).toMatchObject([{ message: expect.stringMatching(/must begin with ---/) as string }]);
  });

  test('many thousand are read in little time', () => {
    const started = cpuTime();
    parse('---\na: [\n'.repeat(100_000), { documents: 'all' });
    parse('---\n'.repeat(1_000_000), { documents: 'all' });
    expect(cpuTime() - started).toBeLessThan(3_000);
  });
});

describe('problems', () => {
  test.each([
    ['a: b: c\n', 'syntax', /No mapping can begin here/],
    ['a:\n\t- b\n', 'syntax', /tab may not indent/],
    ['a: [1, 2\n', 'syntax', /closing bracket/],
    ['a: 1\na: 2\n', 'duplicate-key', /The key "a" stands twice/],
    ['a: 1\n---\nb: 2\n', 'syntax', /second document/],
    ['a: 1\n<<<<<<< ours\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n', 'syntax', /unfinished merge/],
    ['"a": "\\q"\n', 'syntax', /escape/],
  ] as const)('%j is said in words', (text, code, message) => {
    const { problems } = parse(text);
    expect(problems[0]).toMatchObject({ code, message: expect.stringMatching(message) as string });
  });

  test('of what is wrong in one line only the first is said, at that line alone', () => {
    const text = 'a:\n  cmd: x\n  deps\n  outs: [x]\n- b: c\n';
    const { problems } = parse(text);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(['deps', '-']);
  });

  test('a key that stands twice can be allowed', () => {
    const parsed = parse('a: 1\na: 2\n', { duplicateKeys: 'last-wins' });
    expect(parsed.problems).toEqual([]);
    expect(valueOf(parsed.root, 'a')).toMatchObject({ value: 2 });
  });

  test('1 and "1" are two keys', () => {
    expect(parse('1: a\n"1": b\n').problems).toEqual([]);
  });

  test('what stands before and behind a mistake is still read', () => {
    const { root } = parse('a: 1\nb: [\nc: 3\n');
    expect(valueOf(root, 'a')).toMatchObject({ value: 1 });
  });
});

describe('hostile texts', () => {
  test.each([
    ['lists', '['.repeat(100_000)],
    ['mappings', '{a: '.repeat(100_000)],
    ['block lists', '- '.repeat(5_000)],
    ['lines', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s nested without end are one problem', (_, text) => {
    const parsed = parse(text);
    expect(parsed.root).toBeUndefined();
    expect(parsed.problems.map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('a text of more than 5 MB is not read', () => {
    const parsed = parse('a'.repeat(5 * 1024 * 1024 + 1));
    expect(parsed).toMatchObject({ root: undefined, problems: [{ code: 'too-large' }] });
  });

  test('no text makes the reader throw, and every place lies in the text', () => {
    const seeds = [
      ...realTexts(),
      'a: &x {<<: [*x, *y], ? [k] : v}\nb: !!set {c}\nd: !!binary x=\ne: |2-\n    f\n',
      'a: 1\n---\nb: &x [c]\n...\n---\n- *x\n--- |\n d\n',
    ];
    for (const text of seeds.flatMap((seed) => randomEdits(seed, 15))) {
      for (const dialect of ['yaml-1.1', 'yaml-1.2'] as const) {
        const parsed = parse(text, { dialect });
        const spans = rootsOf(parsed).flatMap((root) => [...spansOf(root)]);
        for (const { start, end } of [...spans, ...parsed.problems.map(({ span }) => span)]) {
          if (start < 0 || end < start || end > text.length)
            throw new Error(`${start}-${end} in ${JSON.stringify(text)}`);
        }
      }
    }
  });
});

function* spansOf(node: Node | undefined): Iterable<{ readonly start: number; readonly end: number }> {
  if (node === undefined) return;
  yield node.span;
  if (node.type === 'sequence') for (const item of node.items) yield* spansOf(item);
  if (node.type !== 'mapping') return;
  for (const { key, value, span } of node.pairs) {
    yield span;
    yield* spansOf(key);
    yield* spansOf(value);
  }
}

/** Real files of the sample, and those that lie beside the project where there are any. */
function realTexts(): string[] {
  const root = join(import.meta.dirname, '../../..');
  const folders = [join(root, 'test/sample'), join(root, '../shared/corpus/dvc')].filter(existsSync);
  return folders
    .flatMap((folder) => globSync('**/*.yaml', { cwd: folder }).map((path) => join(folder, path)))
    .slice(0, 20)
    .map((path) => readFileSync(path, 'utf8').slice(0, 2_000));
}
