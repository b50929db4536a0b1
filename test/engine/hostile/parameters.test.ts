import { describe, expect, test } from 'vitest';
import { answersOf } from '../../support/patience.ts';

const pipeline = (file: string): string =>
  `vars: [${file}]\nstages:\n  a:\n    cmd: echo \${lr}\n    params:\n      - ${file}:\n          - lr\n          - train.depth\n`;

/** Parameter files that are more than parameters. */
const files: Readonly<Record<string, readonly [string, string]>> = {
  'Python that does things': [
    'hyper.py',
    'import os\nos.system("rm -rf /")\nlr = 1\nwhile True:\n    lr += 1\nclass train:\n    depth = [lambda: 1 for _ in range(10**9)]\n__import__("sys").exit()\n',
  ],
  'Python of 100,000 assignments': ['hyper.py', 'lr = 1\n'.repeat(100_000)],
  'Python of 10,000 opened brackets': ['hyper.py', `lr = ${'['.repeat(10_000)}\n`],
  'Python of 10,000 nested classes': [
    'hyper.py',
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}class A:`).join('\n'),
  ],
  'Python of one long expression': ['hyper.py', `lr = ${'1 + '.repeat(50_000)}1\n`],
  'Python with an unclosed string': ['hyper.py', `lr = """${'x\n'.repeat(100_000)}`],
  'JSON of 100,000 opened brackets': ['hyper.json', '['.repeat(100_000)],
  'JSON of 100,000 opened objects': ['hyper.json', '{"a":'.repeat(100_000)],
  'JSON of 2 MB on one line': ['hyper.json', `{"lr": [${'1,'.repeat(1_000_000)}1]}`],
  'JSON with names of JavaScript': ['hyper.json', '{"__proto__": {"lr": 1}, "constructor": 2, "lr": 1}'],
  'TOML of 50,000 tables': [
    'hyper.toml',
    Array.from({ length: 50_000 }, (_, index) => `[t${index}]\nlr = 1\n`).join(''),
  ],
  'TOML of a dotted key of 20,000': ['hyper.toml', `${'a.'.repeat(20_000)}a = 1\n`],
  'TOML of 10,000 opened brackets': ['hyper.toml', `lr = ${'['.repeat(10_000)}`],
  'YAML of 5 MB in a string': ['hyper.yaml', `lr: "${'x'.repeat(5_000_000)}"\n`],
  'YAML of 100,000 opened brackets': ['hyper.yaml', `lr: ${'['.repeat(100_000)}`],
  'YAML that nests 5,000 times': [
    'hyper.yaml',
    Array.from({ length: 5_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ],
  'YAML of 100,000 anchors': [
    'hyper.yaml',
    Array.from({ length: 100_000 }, (_, index) => `a${index}: &x${index} ${index}\n`).join(''),
  ],
  'YAML of 100,000 aliases': [
    'hyper.yaml',
    `lr: &x [1]\n${'y: *x\n'.repeat(1)}z: [${'*x, '.repeat(100_000)}]\n`,
  ],
  'YAML of 100,000 equal keys': ['hyper.yaml', 'lr: 1\n'.repeat(100_000)],
};

describe('parameter files that are hostile answer within a second', () => {
  test.each(Object.entries(files))(
    '%s',
    (_, [name, text]) => {
      const texts = { 'dvc.yaml': pipeline(name), [name]: text };
      expect(answersOf(texts, 'dvc.yaml').slow).toEqual([]);
    },
    60_000,
  );
});
