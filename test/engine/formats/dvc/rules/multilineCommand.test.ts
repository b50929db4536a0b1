import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const rulesOf = (text: string): string[] =>
  projectOf({ 'dvc.yaml': text })
    .check(uriOf('dvc.yaml'))
    .map(({ rule }) => rule);

test.each(['cd src', 'X=1', 'if true; then', 'python a.py \\', 'cat <<EOF', 'export A=1'])(
  '%s counts on the next line',
  (line) => {
    expect(rulesOf(`stages:\n  s:\n    cmd: |\n      ${line}\n      echo x\n`)).toEqual([
      'dvc/multiline-command',
    ]);
  },
);

test.each([
  'stages:\n  s:\n    cmd: |\n      python a.py --x=1\n      python b.py\n',
  'stages:\n  s:\n    cmd: >-\n      cd src &&\n      python b.py\n',
  'stages:\n  s:\n    cmd: |\n      cd src && python b.py\n',
])('%j is left alone', (text) => {
  expect(rulesOf(text)).toEqual([]);
});
