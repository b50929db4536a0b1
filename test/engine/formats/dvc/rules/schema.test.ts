import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('an unknown key is marked at the key, with the one that was meant', () => {
  expectFindings({
    'dvc.yaml': `stages:
  train:
    cmd: train
    outz: [x]
#   ^^^^ dvc/schema
`,
  });
  const engine = projectOf({ 'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    outz: [x]\n' });
  expect(engine.check(uriOf('dvc.yaml'))[0]?.message).toMatch(/"outz".*"outs"/);
});

test.each([
  ['a step without a command', 'stages:\n  a:\n    deps: [x]\n'],
  ['a loop without its step', 'stages:\n  a:\n    foreach: [1]\n'],
  ['a loop beside a command', 'stages:\n  a:\n    foreach: [1]\n    do: {cmd: a}\n    cmd: a\n'],
  ['an empty step', 'stages:\n  a:\n'],
  ['text where a list belongs', 'stages:\n  a:\n    cmd: a\n    deps: x\n'],
  ['an artifact without a path', 'artifacts:\n  m: {type: model}\n'],
  ['plots as DVC 2 had them', 'plots:\n  logs.csv:\n    x: step\n'],
  ['a list instead of a file', '- stages\n'],
])('%s is one error', (_, text) => {
  expect(
    projectOf({ 'dvc.yaml': text })
      .check(uriOf('dvc.yaml'))
      .map(({ rule }) => rule),
  ).toEqual(['dvc/schema']);
});

test.each(['', '# nothing yet\n', 'stages:\n', 'stages: {}\n'])(
  '%j is no error while it is written',
  (text) => {
    const rules = projectOf({ 'dvc.yaml': text }).check(uriOf('dvc.yaml'));
    expect(rules.filter(({ rule }) => rule !== 'dvc/schema')).toEqual([]);
  },
);

test('what follows from a step of the wrong shape is not said as well', () => {
  expectFindings({
    'dvc.yaml': `stages:
  loop:
    for_each: [1, 2]
#   ^^^^^^^^ dvc/schema
    cmd: echo \${item}
    params: [nope]
  other:
    cmd: echo \${nope}
#             ^^^^^^^ dvc/unknown-interpolation
`,
    'params.yaml': 'lr: 1\n',
  });
});

test('while the variables of the file may be misread, no name is said to be missing', () => {
  const text = 'var: [{lr: 1}]\nstages:\n  a:\n    cmd: echo ${lr}\n';
  const rules = projectOf({ 'dvc.yaml': text }).check(uriOf('dvc.yaml'));
  expect(rules.map(({ rule }) => rule)).toEqual(['dvc/schema']);
});

test('keys that are numbers are marked where DVC wants texts', () => {
  expectFindings({
    'dvc.yaml': `stages:
  12:
# ^^ dvc/schema
    cmd: a
    meta: {1: x}
`,
  });
});
