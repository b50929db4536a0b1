import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a key that the file does not have is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  train:
    cmd: train
    params:
      - train.lr
      - train.epoch
#       ^^^^^^^^^^^ dvc/missing-parameter
      - sub/params.yaml: [depth, width]
#                                ^^^^^ dvc/missing-parameter
`,
    'params.yaml': 'train: {lr: 0.1, epochs: 20}\n',
    'sub/params.yaml': 'depth: 3\n',
  });
});

test('parameters are looked up from the working directory of the step', () => {
  expectFindings({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    wdir: sub\n    params: [depth]\n',
    'sub/params.yaml': 'depth: 3\n',
  });
});

test('nothing is said of a step that is frozen', () => {
  expectFindings({
    'dvc.yaml': `stages:
  one:
    cmd: a
    frozen: true
    params: [depth]
  two:
    foreach: [a]
    do: {cmd: a, frozen: true, params: [depth]}
  three:
    cmd: a
    frozen: false
    params: [depth]
#            ^^^^^ dvc/missing-parameter
`,
    'params.yaml': 'lr: 3\n',
  });
});

test('nothing is said of a file that a step writes, or that is not known', () => {
  expectFindings(
    {
      'dvc.yaml':
        'stages:\n  a:\n    cmd: a\n    outs: [params.yaml]\n  b:\n    cmd: b\n    params: [lr, {other.toml: [x]}]\n',
      'params.yaml': 'rate: 1\n',
    },
    ['other.toml'],
  );
});

test.each([
  ['conf.json', '{"train": {"lr": 0.1}}'],
  ['conf.toml', '[train]\nlr = 0.1\n'],
  ['conf.py', 'class train:\n    lr = 0.1\n    rate = compute()\n'],
  ['conf.ini', 'train: {lr: 0.1}\n'],
])('keys are looked up in %s', (name, text) => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    params:
      - ${name}: [train.lr, train.rate]
#         ${' '.repeat(name.length)}           ^^^^^^^^^^ dvc/missing-parameter
`,
    [name]: text,
  });
});

test('indexes of lists and wildcards are followed', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    params: [sizes.0, sizes.-1, tr*.lr, '**.lr']
  b:
    cmd: b
    params:
      - sizes.2
#       ^^^^^^^ dvc/missing-parameter
      - train.*
#       ^^^^^^^ dvc/missing-parameter
      - x*.lr
#       ^^^^^ dvc/missing-parameter
`,
    'params.yaml': 'train: {lr: 0.1, epochs: 20}\nsizes: [1, 2]\n',
  });
});

test('templates in keys and files are resolved, each place is marked once', () => {
  expectFindings({
    'dvc.yaml': `vars: [{file: sub.json}]
stages:
  a:
    foreach: [lr, rate, depth]
    do:
      cmd: a
      params:
        - \${item}
#         ^^^^^^^ dvc/missing-parameter
        - \${file}: [x, y]
#                      ^ dvc/missing-parameter
`,
    'params.yaml': 'lr: 1\n',
    'sub.json': '{"x": 1}',
  });
});

test('nothing is said of a file that is broken, but that it is', () => {
  expectFindings({
    'dvc.yaml': `stages:
  a:
    cmd: a
    params:
      - p.json: [x]
#       ^^^^^^ dvc/parameters-file-broken
`,
    'p.json': `{"y": 1,}
#      ^ document/syntax
`,
  });
});

test('many parameters take little time', () => {
  const names = Array.from({ length: 2_000 }, (_, index) => `key${index}`);
  const engine = projectOf({
    'dvc.yaml': `stages:\n${names.map((name) => `  s${name}: {cmd: a, params: [${name}, no${name}]}\n`).join('')}`,
    'params.yaml': names.map((name) => `${name}: 1\n`).join(''),
  });
  const start = performance.now();
  expect(engine.check(uriOf('dvc.yaml'))).toHaveLength(500);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('the near key is suggested', () => {
  const engine = projectOf({
    'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    params: [epoch]\n',
    'params.yaml': 'epochs: 1\n',
  });
  expect(engine.check(uriOf('dvc.yaml'))[0]?.message).toBe(
    'Parameter "epoch" is not in params.yaml. Did you mean "epochs"?',
  );
});
