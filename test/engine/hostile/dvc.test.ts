import { describe, expect, test } from 'vitest';
import type { Texts } from '../../support/project.ts';
import { answersOf } from '../../support/patience.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const bomb = many(30, (index) => `  b${index + 1}: &b${index + 1} [*b${index}, *b${index}]\n`);

/** A parameter file that stands for 2^30 values. */
const bombedParams = `base:\n  b0: &b0 [1, 2]\n${bomb}`;

const stage = (name: string): string => `  ${name}:\n    cmd: echo ${name}\n    outs: [${name}.csv]\n`;

const pipelines: Readonly<Record<string, Texts>> = {
  'a matrix of 100,000 elements': {
    'dvc.yaml': `stages:\n  a:\n    matrix:\n      x: [${many(100_000, (i) => `${i}, `)}]\n    cmd: echo \${item.x}\n`,
  },
  'a matrix of 1,000 times 1,000': {
    'dvc.yaml': `stages:\n  a:\n    matrix:\n      x: [${many(1_000, (i) => `${i}, `)}]\n      y: [${many(1_000, (i) => `${i}, `)}]\n    cmd: echo \${item.x} \${item.y}\n    outs: [\${key}]\n`,
  },
  'a matrix of ten lists of 100': {
    'dvc.yaml': `stages:\n  a:\n    matrix:\n${many(10, (j) => `      m${j}: [${many(100, (i) => `${i}, `)}]\n`)}    cmd: echo \${key}\n    outs: [out/\${key}]\n`,
  },
  'a matrix over a parameter of 100,000 elements': {
    'params.yaml': `xs: [${many(100_000, (i) => `${i}, `)}]\n`,
    'dvc.yaml': `stages:\n  a:\n    matrix:\n      x: \${xs}\n      y: \${xs}\n    cmd: echo \${item.x}\n`,
  },
  'a loop over 100,000 items': {
    'dvc.yaml': `stages:\n  a:\n    foreach:\n${many(100_000, (i) => `      - i${i}\n`)}    do:\n      cmd: echo \${item}\n      deps: [\${item}.in]\n      outs: [\${item}.out]\n`,
  },
  'a loop over a mapping of 50,000 items': {
    'dvc.yaml': `stages:\n  a:\n    foreach:\n${many(50_000, (i) => `      i${i}: {lr: ${i}}\n`)}    do:\n      cmd: echo \${key} \${item.lr}\n`,
  },
  '300 loops over one list of 1,000': {
    'dvc.yaml': `vars:\n  - xs: [${many(1_000, (i) => `${i}, `)}]\nstages:\n${many(300, (i) => `  s${i}:\n    foreach: \${xs}\n    do:\n      cmd: echo \${item}\n      outs: [o${i}/\${item}]\n`)}`,
  },
  'an alias bomb in vars': {
    'dvc.yaml': `vars:\n  - b0: &b0 [1, 2]\n${bomb.replaceAll('\n  b', '\n    b').replace('  b', '    b')}stages:\n  a:\n    foreach: \${b30}\n    do:\n      cmd: echo \${item}\n`,
  },
  'an alias bomb as a loop': {
    'dvc.yaml': `x0: &b0 [1, 2]\n${bomb.replaceAll(/^ {2}/gm, '')}stages:\n  a:\n    foreach: *b30\n    do:\n      cmd: echo \${item}\n`,
  },
  'an alias bomb of merge keys': {
    'dvc.yaml': `stages:\n  s0: &s0 {cmd: x}\n${many(60, (i) => `  s${i + 1}: &s${i + 1} {<<: [*s${i}, *s${i}], wdir: .}\n`)}`,
  },
  'an alias bomb in the parameters': {
    'params.yaml': bombedParams,
    'dvc.yaml':
      'stages:\n  a:\n    foreach: ${base.b30}\n    do:\n      cmd: echo ${item}\n      params: [base.b30, base]\n',
  },
  'templates that lead to each other': {
    'dvc.yaml': `vars:\n  - a: \${b}\n    b: \${c}\n    c: \${a}\n    self: \${self}\nstages:\n  s:\n    cmd: echo \${a} \${self} \${\${a}}\n`,
  },
  'templates in a chain of 5,000': {
    'dvc.yaml': `vars:\n${many(5_000, (i) => `  - v${i + 1}: \${v${i}}\n`)}stages:\n  s:\n    cmd: echo \${v5000}\n`,
  },
  'a command of 50,000 templates': {
    'dvc.yaml': `vars: [{a: 1}]\nstages:\n  s:\n    cmd: "${many(50_000, () => '${a} ')}"\n`,
  },
  'a command of 200,000 opened templates': {
    'dvc.yaml': `vars: [{a: 1}]\nstages:\n  s:\n    cmd: "${many(200_000, () => '${')}"\n`,
  },
  '20,000 stages': { 'dvc.yaml': `stages:\n${many(20_000, (i) => stage(`s${i}`))}` },
  '5 MB in one command': {
    'dvc.yaml': `stages:\n  a:\n    cmd: |\n${many(100_000, () => `      ${'echo x; '.repeat(6)}\n`)}`,
  },
  '5 MB of comments': { 'dvc.yaml': `${'# nothing to see\n'.repeat(300_000)}stages:\n${stage('a')}` },
  '5,000 stages with one output': {
    'dvc.yaml': `stages:\n${many(5_000, (i) => `  s${i}:\n    cmd: x\n    outs: [same]\n`)}`,
  },
  'a stage of 50,000 dependencies': {
    'dvc.yaml': `stages:\n  s:\n    cmd: x\n    deps:\n${many(50_000, (i) => `      - data/${i}.csv\n`)}`,
  },
  'paths that climb and nest': {
    'dvc.yaml': `stages:\n  s:\n    cmd: x\n    wdir: ${'../'.repeat(5_000)}\n    deps: ["${'a/'.repeat(20_000)}"]\n    outs: ["${'a/../'.repeat(20_000)}b"]\n`,
  },
  'keys that are names of JavaScript': {
    'dvc.yaml':
      'vars: [{__proto__: {a: 1}, constructor: 2}]\nstages:\n  __proto__:\n    cmd: echo ${constructor} ${__proto__.a} ${toString}\n  constructor: {cmd: x, outs: [__proto__]}\n',
  },
};

describe('pipelines that grow beyond all bounds answer within a second', () => {
  test.each(Object.entries(pipelines))(
    '%s',
    (_, texts) => {
      expect(answersOf(texts, 'dvc.yaml').slow).toEqual([]);
    },
    60_000,
  );
});

test('merge-conflict markers are told where they stand, and the rest is still read', () => {
  const text = `stages:\n  a:\n    cmd: x\n<<<<<<< HEAD\n    outs: [b]\n=======\n    outs: [c]\n>>>>>>> other\n  d:\n    cmd: y\n`;
  const { rules, slow } = answersOf({ 'dvc.yaml': text }, 'dvc.yaml');
  expect(slow).toEqual([]);
  expect(rules).toContain('document/syntax');
});
