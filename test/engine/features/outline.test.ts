import { expect, test } from 'vitest';
import { outline } from '../../../server/src/engine/features/outline.ts';
import { projectOf, uriOf } from '../../support/project.ts';

function outlineOf(text: string): ReturnType<typeof outline> {
  const loaded = projectOf({ 'dvc.yaml': text }).get(uriOf('dvc.yaml'));
  if (loaded === undefined) throw new Error('dvc.yaml is not governed');
  return outline(loaded);
}

function stages(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `  s${index}:\n    cmd: c\n    deps: [a]\n    outs: [o${index}]`,
  );
  return `stages:\n${lines.join('\n')}\n`;
}

test('an outline shows the steps with their files', () => {
  expect(
    outlineOf(stages(2)).map(({ name, children }) => [name, children.map((child) => child.name)]),
  ).toEqual([
    ['s0', ['a', 'o0']],
    ['s1', ['a', 'o1']],
  ]);
});

test('of a pipeline with thousands of entries it shows the steps alone', () => {
  const large = outlineOf(stages(2_000));
  expect(large).toHaveLength(2_000);
  expect(large.every(({ children }) => children.length === 0)).toBe(true);
});
