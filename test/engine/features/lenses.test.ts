import { expect, test } from 'vitest';
import { lenses } from '../../../server/src/engine/features/lenses.ts';
import { projectOf, uriOf } from '../../support/project.ts';

function titles(text: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const engine = projectOf({ 'dvc.yaml': text, ...others });
  const loaded = engine.get(uriOf('dvc.yaml'));
  if (loaded === undefined) throw new Error('not governed');
  return lenses(loaded, engine.project).map(({ range, title }) => `${range.start.line}: ${title}`);
}

test('a step says what it reads, writes and waits for', () => {
  const text = `stages:
  prepare:
    cmd: x
    outs: [data/a]
  train:
    cmd: x
    deps: [data/a, raw]
    outs: [model]
`;
  expect(titles(text)).toEqual(['1: reads 0 · writes 1', '4: reads 2 · writes 1 · runs after prepare']);
});

test('a loop is one step, and of many steps before it some are counted', () => {
  const makers = ['a', 'b', 'c', 'd'].map((name) => `  ${name}:\n    cmd: x\n    outs: [out/${name}]\n`);
  const text = `stages:
${makers.join('')}  all:
    foreach: [1, 2]
    do:
      cmd: x
      deps: [out]
      outs: [end/\${item}]
`;
  expect(titles(text).at(-1)).toBe('13: reads 1 · writes 1 · runs after a, b, c and 1 more');
});

test('a tracked file is read, but it does not run', () => {
  const text = 'stages:\n  a:\n    cmd: x\n    deps: [raw.csv]\n';
  const tracked = { 'raw.csv.dvc': 'outs:\n  - path: raw.csv\n' };
  expect(titles(text, tracked)).toEqual(['1: reads 1 · writes 0']);
});
