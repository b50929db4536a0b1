import type { Choose } from '../../support/seeded.ts';
import type { Files } from './pipelines.ts';

/** A value of the seeded files: written as it is, a list, or a mapping. */
type Written = string | readonly Written[] | ReadonlyMap<string, Written>;

const scalars = [
  '1',
  '0',
  '-3',
  '007',
  '0x1F',
  '0o17',
  '1_000',
  '12345678901234567890',
  '1.0',
  '2.50',
  '.5',
  '5.',
  '1e3',
  '1e-7',
  '1.5e+20',
  '-0.0',
  '.inf',
  '-.inf',
  '.nan',
  'true',
  'False',
  'yes',
  'off',
  'null',
  '~',
  "''",
  'a',
  'data',
  'a b',
  '"it\'s"',
  '\'say "hi"\'',
  'ünï',
  '"${x"',
  "'\\${x}'",
  '"1"',
  "'true'",
  '2026',
  '"a/b.csv"',
  'a-b_c',
  '"a\\tb"',
  "'#no'",
  '"a;b"',
  '"*"',
  '"~"',
  '1:30',
  '+1',
  '"é b"',
  "'$HOME'",
  '0.1',
  '100000000000000000000.0',
];
const names = [
  'lr',
  'model',
  'train',
  'sizes',
  'opts',
  'deep',
  'flag',
  'name',
  'x-y',
  'item',
  'key',
  'a b',
  '1',
  'über',
];
const keys = ['a', 'b', 'c', 'lr', 'n', '0', 'x_y'];
const notExpressions = [
  '',
  ' ',
  'a..b',
  '[0]',
  'a[',
  'a[0',
  'a]',
  'a.[0]',
  '.a',
  'a.',
  'a[0]b',
  'a[0][1',
  'a[]',
  '$x',
  '{a',
];

/** Where a template stands: what it can name, and whether DVC wants a text there. */
interface Place {
  readonly known: readonly ReadonlyMap<string, Written>[];
  readonly isPath: boolean;
}

/** Makes projects with one dvc.yaml that uses templates in every way that DVC knows, and in some that it does not. */
export class TemplatedPipelines {
  readonly #next: Choose;

  constructor(next: Choose) {
    this.#next = next;
  }

  project(): Files {
    const files: Record<string, string> = {};
    const params = new Map([
      ...this.#mapping(names, 6, 2),
      ['text', this.#pick(['a', 'b/c', '"d e"'])] as const,
    ]);
    const known = [params];
    if (this.#next(30) > 0) files['params.yaml'] = this.#yaml(params);
    const vars: Written[] = [];
    if (this.#is(4)) vars.push(...this.#vars(known, files));
    const steps = Array.from({ length: 1 + this.#next(3) }, (_, index) => this.#step(`s${index}`, known));
    files['dvc.yaml'] = `${vars.length === 0 ? '' : `vars: ${flow(vars)}\n`}stages:\n${steps.join('')}`;
    return files;
  }

  #is(tenths: number): boolean {
    return this.#next(10) < tenths;
  }

  #pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const one = list[this.#next(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }

  #vars(known: ReadonlyMap<string, Written>[], files: Record<string, string>): readonly Written[] {
    const inline = this.#mapping(['own', 'more', 'lr', 'deep'], 2, 2);
    const file = this.#mapping(['from', 'file', 'deep'], 2, 2);
    known.push(inline, file);
    files['conf.yaml'] = this.#yaml(file);
    files['conf.json'] = '{"j": {"k": [1, 2.0, "t"]}, "n": null, "f": 1e2}';
    files['conf.toml'] = 't = 1\nx = 2.50\n[tab]\nu = "v"\nw = true\n';
    known.push(
      new Map<string, Written>([
        ['j', new Map([['k', ['1', '2.0', 't']]])],
        ['n', 'null'],
        ['f', '100.0'],
      ]),
    );
    known.push(
      new Map<string, Written>([
        ['t', '1'],
        ['x', '2.5'],
        [
          'tab',
          new Map([
            ['u', 'v'],
            ['w', 'true'],
          ]),
        ],
      ]),
    );
    const all: Written[] = [
      inline,
      'conf.yaml',
      'conf.json',
      'conf.toml',
      'params.yaml',
      quoted(`conf.yaml:${[...file.keys()].join(',')}`),
      'conf.json:j',
      'conf.json:n',
      "'conf.json:j,f'",
      'conf.json:nowhere',
      'none.yaml',
      "'./conf.yaml'",
      'conf.toml:tab',
      '"conf.yaml:"',
      "'conf.json:j,'",
    ];
    return [...new Set(Array.from({ length: 1 + this.#next(3) }, () => this.#pick(all)))];
  }

  #scalar(): string {
    return this.#pick(scalars);
  }

  #value(depth: number): Written {
    const kind = depth === 0 ? 0 : this.#next(6);
    if (kind < 3) return this.#scalar();
    if (kind === 3) return this.#mapping(keys, 3, depth - 1);
    return Array.from({ length: this.#next(4) }, () => this.#value(this.#is(8) ? 0 : depth - 1));
  }

  #mapping(from: readonly string[], most: number, depth: number): ReadonlyMap<string, Written> {
    const all = Array.from(
      { length: this.#next(most + 1) },
      () => [this.#pick(from), this.#value(depth)] as const,
    );
    return new Map(all);
  }

  #yaml(mapping: ReadonlyMap<string, Written>): string {
    return [...mapping].map(([name, value]) => `${keyed(name)}: ${flow(value)}\n`).join('');
  }

  /** An expression, most of the time one that leads to a value that may stand there. */
  #path({ known, isPath }: Place): string {
    if (this.#next(60) === 0) return this.#pick(notExpressions);
    if (this.#next(60) === 0)
      return this.#pick(['nowhere', 'lr.nowhere', 'train[7]', 'train[x]', 'item', 'key', 'item.a']);
    const [name, value] = this.#pick(known.flatMap((one) => [...one]));
    const path = this.#spaced(name) + this.#rest(value);
    const isText =
      typeof value === 'string' && !/^[-+.~]?\d|^(?:true|False|null|~|[-.]+(?:inf|nan))$/.test(value);
    return isPath && !isText && this.#is(8) ? (name === 'item' ? 'item' : 'text') : path;
  }

  #rest(value: Written): string {
    if (typeof value === 'string' || this.#next(60) === 0) return '';
    const entries = value instanceof Map ? [...value] : [...(value as readonly Written[]).entries()];
    const [name, inner] = entries[this.#next(entries.length || 1)] ?? ['', ''];
    if (name === '') return '';
    const text = this.#spaced(String(typeof name === 'number' && this.#is(2) ? name - entries.length : name));
    return (this.#is(5) ? `[${text}]` : `.${text}`) + this.#rest(inner);
  }

  #spaced(text: string): string {
    return this.#next(12) === 0 ? ` ${text} ` : text;
  }

  #text(known: readonly ReadonlyMap<string, Written>[], bare: string, isPath = false): string {
    const one = () => `\${${this.#path({ known, isPath })}}`;
    const kind = this.#next(12);
    if (kind < 4) return bare;
    if (kind < 7) return one();
    if (kind === 7) return `${bare}-\\\${x}-${one()}`;
    if (kind === 8) return `${bare}\${`;
    if (kind === 9) return `${one()}${one()}`;
    return `${bare}${one()}${this.#is(3) ? '/z' : ''}`;
  }

  #step(name: string, known: readonly ReadonlyMap<string, Written>[]): string {
    const loop = this.#next(5);
    if (loop === 0) return this.#foreach(name, known);
    if (loop === 1)
      return `  ${name}:\n    matrix: ${this.#matrix(known)}\n${this.#body(this.#looped(known), '    ')}`;
    return `  ${name}:\n${this.#body(known, '    ')}`;
  }

  #looped(known: readonly ReadonlyMap<string, Written>[]): readonly ReadonlyMap<string, Written>[] {
    const axes = new Map<string, Written>([
      ['m', '1'],
      ['n', '1'],
      ['a', '1'],
      ['b', '1'],
    ]);
    return [
      ...known,
      new Map<string, Written>([
        ['item', this.#is(5) ? '1' : axes],
        ['key', 'k'],
      ]),
    ];
  }

  #foreach(name: string, known: readonly ReadonlyMap<string, Written>[]): string {
    const over: Written = this.#pick([
      Array.from({ length: this.#next(4) }, () => this.#item(known)),
      new Map(Array.from({ length: this.#next(4) }, () => [this.#keyIn(known), this.#item(known)] as const)),
      quoted(`\${${this.#path({ known, isPath: false })}}`),
    ]);
    return `  ${name}:\n    foreach: ${flow(over)}\n    do:\n${this.#body(this.#looped(known), '      ')}`;
  }

  #keyIn(known: readonly ReadonlyMap<string, Written>[]): string {
    return this.#is(2) ? `\${${this.#path({ known, isPath: false })}}` : this.#pick(keys);
  }

  #item(known: readonly ReadonlyMap<string, Written>[]): Written {
    const kind = this.#next(6);
    if (kind < 3) return this.#scalar();
    if (kind === 3) return quoted(this.#text(known, 'i'));
    return this.#mapping(['a', 'b'], 2, 1);
  }

  #matrix(known: readonly ReadonlyMap<string, Written>[]): string {
    const axes = Array.from({ length: 1 + this.#next(2) }, (_, index): readonly [string, Written] => [
      ['m', 'n'][index] ?? 'o',
      this.#is(7)
        ? Array.from({ length: this.#next(4) }, () => this.#item(known))
        : quoted(this.#text(known, 'ab')),
    ]);
    return flow(new Map(axes));
  }

  #body(known: readonly ReadonlyMap<string, Written>[], indent: string): string {
    const text = (bare: string): string => quoted(this.#text(known, bare, true));
    const line = (bare: string): string => quoted(bare + this.#text(known, bare));
    const lines = [`cmd: ${this.#is(8) ? line('run ') : `[${line('one ')}, ${line('two ')}]`}`];
    if (this.#is(2)) lines.push(`wdir: ${text('sub')}`);
    if (this.#is(5)) lines.push(`deps: [${text('in')}, ${text('more/in')}]`);
    if (this.#is(5))
      lines.push(`outs: [${text('out')}, {${text('kept')}: {cache: false, desc: ${text('d')}}}]`);
    if (this.#is(3)) lines.push(`metrics: [${text('m.json')}]`);
    if (this.#is(2)) lines.push(`plots: [{${text('p.csv')}: {x: ${text('x')}}}]`);
    if (this.#is(4)) lines.push(`params: [${text('lr')}, {${text('conf.yaml')}: [${text('from')}]}]`);
    if (this.#is(1)) lines.push(`desc: ${text('d')}`);
    if (this.#is(1)) lines.push(`vars: [{own2: ${this.#scalar()}}]`);
    return lines.map((line) => `${indent}${line}\n`).join('');
  }
}

function keyed(name: string): string {
  return /^[a-z]/i.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function flow(value: Written): string {
  if (typeof value === 'string') return value;
  if (value instanceof Map)
    return `{${[...(value as ReadonlyMap<string, Written>)].map(([name, inner]) => `${quoted(name)}: ${flow(inner)}`).join(', ')}}`;
  return `[${(value as readonly Written[]).map(flow).join(', ')}]`;
}
