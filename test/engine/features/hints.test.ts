import { expect, test } from 'vitest';
import { hints } from '../../../server/src/engine/features/hints.ts';
import { projectOf, uriOf } from '../../support/project.ts';

const params = `lr: 0.1
long: aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd
map: {a: 1, b: 2}
list: [1]
lines: |
  one
  two
`;

/** What is shown in the lines of a pipeline that a range holds. */
function shown(text: string, lastLine = 99): readonly string[] {
  const engine = projectOf({ 'params.yaml': params, 'dvc.yaml': text });
  const loaded = engine.get(uriOf('dvc.yaml'));
  if (loaded === undefined) throw new Error('not governed');
  const range = { start: { line: 0, character: 0 }, end: { line: lastLine, character: 0 } };
  return hints(loaded, range, engine.project).map(({ position, text: value }) => {
    return `${position.line}:${position.character} ${value}`;
  });
}

const step = (command: string): string => `stages:\n  s:\n    cmd: ${command}\n`;

test('the value stands behind the template', () => {
  expect(shown(step('x ${lr} y'))).toEqual(['2:16 0.1']);
});

test.each([
  ['${long}', 'aaaaaaaaaabbbbbbbbbbccccccccc…'],
  ['${map}', '{2 keys}'],
  ['${lines}', 'one two'],
])('%s', (template, value) => {
  expect(shown(step(`x ${template}`))).toEqual([expect.stringContaining(` ${value}`)]);
});

test('a list stands for its items', () => {
  expect(shown('stages:\n  s:\n    foreach: ${list}\n    do:\n      cmd: x\n')).toEqual(['2:20 [1 item]']);
});

test('what is not defined, or asked for, is not shown', () => {
  expect(shown(step('x ${none}'))).toEqual([]);
  expect(shown(step('x ${lr}'), 1)).toEqual([]);
});

test('of a loop two values are shown, and how many there are', () => {
  const loop = (items: string): string =>
    `stages:\n  s:\n    foreach: ${items}\n    do:\n      cmd: x \${item} \${lr}\n`;
  expect(shown(loop('[a, b, c]'))).toEqual(['4:20 a, b, … (3)', '4:26 0.1']);
  expect(shown(loop('[a, b]'))).toEqual(['4:20 a, b', '4:26 0.1']);
  expect(shown(loop('[a]'))).toEqual(['4:20 a', '4:26 0.1']);
});
