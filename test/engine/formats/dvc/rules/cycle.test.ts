import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('every step of a cycle is marked', () => {
  expectFindings({
    'dvc.yaml': `stages:
  prepare:
# ^^^^^^^ dvc/cycle
    cmd: prepare
    deps: [model.pkl]
    outs: [features.csv]
  train:
# ^^^^^ dvc/cycle
    cmd: train
    deps: [features.csv]
    outs: [model.pkl]
  report:
    cmd: report
    deps: [model.pkl]
`,
  });
});

test('a cycle can go through two files and through folders', () => {
  expectFindings({
    'dvc.yaml': `stages:
  split:
# ^^^^^ dvc/cycle
    cmd: split
    deps: [sub/out/part.csv]
    outs: [data]
`,
    'sub/dvc.yaml': `stages:
  join:
# ^^^^ dvc/cycle
    cmd: join
    deps: [../data/raw/a.csv]
    outs: [out]
`,
  });
});

test('a step that reads what it writes waits for itself', () => {
  const engine = projectOf({ 'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    deps: [x]\n    outs: [x]\n' });
  expect(engine.check(uriOf('dvc.yaml'))).toMatchObject([
    { rule: 'dvc/cycle', message: 'Step "a" reads what it writes, so it waits for itself.' },
  ]);
});

test('the message names the way round', () => {
  const engine = projectOf({
    'dvc.yaml':
      'stages:\n  a:\n    cmd: a\n    deps: [y]\n    outs: [x]\n  b:\n    cmd: b\n    deps: [x]\n    outs: [y]\n',
  });
  expect(engine.check(uriOf('dvc.yaml'))[0]?.message).toBe(
    'Steps wait for each other: a → b → a. None of them can run first.',
  );
  expect(engine.check(uriOf('dvc.yaml'))[0]?.related).toHaveLength(1);
});

test('each round of a loop is a step of its own', () => {
  expectFindings(
    {
      'dvc.yaml': `stages:
  a:
# ^ dvc/cycle
    foreach: [p, q]
    do:
      cmd: a
      deps: ["\${item}"]
      outs: ["\${item}"]
  b:
    foreach: [p, q]
    do:
      cmd: b
      deps: ["in/\${item}"]
      outs: ["out/\${item}"]
`,
    },
    ['in/p', 'in/q'],
  );
});

test('paths with templates that cannot be resolved are not known, so nothing is said', () => {
  const project = projectOf({
    'dvc.yaml': 'vars: [gone.yaml]\nstages:\n  a: {cmd: a, deps: ["${x}"], outs: ["${x}"]}\n',
  });
  expect(project.check(uriOf('dvc.yaml')).map(({ rule }) => rule)).not.toContain('dvc/cycle');
});
