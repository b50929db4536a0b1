import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

/** What DVC 3.67 says of a file x.dvc with each of these (`dvc dag`). */
const judged: readonly (readonly [text: string, accepted: boolean])[] = [
  ['', true],
  ['outs:\n', true],
  ['outs: []\n', true],
  ['outs: [{path: x}]\n', true],
  ['deps: [{path: y}]\nouts: [{path: x}]\n', true],
  ['deps: [{db: {query: a}}]\nouts: [{path: x}]\n', true],
  ['wdir: \nouts: [{path: x}]\n', true],
  ['outs: [{path: x, cache: false, persist: true, desc: a, labels: [a], fs_config: {}}]\n', true],
  ['deps: [{path: y, repo: {url: /a, rev_lock: abc}}]\nouts: [{path: x}]\n', true],
  ['meta: 3\nouts: [{path: x, hash: foo, md5: abc}]\n', true],
  ['md5: 12345678901234567890123\nouts: [{path: x, size: 12345678901234567890123}]\n', true],
  ['outs: [{path: 12345678901234567890123}]\n', false],
  ['outs: [{md5: abc}]\n', false],
  ['outs: [x]\n', false],
  ['cmd: x\nouts: [{path: x}]\n', false],
  ['deps: [{md5: abc}]\nouts: [{path: x}]\n', false],
  ['frozen: 1\nouts: [{path: x}]\n', false],
  ['deps: [{path: y, repo: {url: /a, rev: 1}}]\nouts: [{path: x}]\n', false],
  ["outs: [{path: x, md5: '12'}]\n", false],
];

test.each(judged)('%j is judged as DVC does', (text, accepted) => {
  const errors = projectOf({ 'x.dvc': text })
    .check(uriOf('x.dvc'))
    .filter(({ severity }) => severity === 'error');
  expect(errors.length === 0).toBe(accepted);
});

test('an unknown key is marked, and a source without a path', () => {
  expectFindings({
    'x.dvc': `deps:
  - md5: abcd
#   ^^^^^^^^^ dvc/data-file-schema
outs:
  - path: x
    sise: 3
#   ^^^^ dvc/data-file-schema
`,
  });
});
