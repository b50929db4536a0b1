import { expect, test } from 'vitest';
import { folds } from '../../../server/src/engine/features/folding.ts';
import { projectOf, uriOf } from '../../support/project.ts';

/** The folds of a file, as `first-last`, comments marked. */
function foldsOf(path: string, text: string): readonly string[] {
  const loaded = projectOf({ [path]: text }).get(uriOf(path));
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  return folds(loaded).map(({ start, end, kind }) => `${start}-${end}${kind === 'comment' ? ' #' : ''}`);
}

test('blocks of keys and entries fold from their first line', () => {
  const text = `stages:
  train:
    cmd: python train.py
    deps:
      - a
      - b

  report:
    cmd: python report.py
    plots:
      - p.csv:
          x: a
          y: b

`;
  expect(foldsOf('dvc.yaml', text)).toEqual(['0-12', '1-5', '3-5', '7-12', '9-12', '10-12']);
});

test('comments below each other fold, what only looks like one does not', () => {
  const text = `# one
# two
stages:
  a:
    cmd: |
      # no
      # comment
      run
    # single
    outs: [x]
`;
  expect(foldsOf('dvc.yaml', text)).toEqual(['0-1 #', '2-9', '3-9', '4-7']);
});

test('sections, tables, code and comments of Markdown fold', () => {
  const text = `---
license: mit
---
# Model

Words.

## Metrics

| a | b |
| - | - |
| 1 | 2 |

\`\`\`py
x
\`\`\`

<!-- a
b -->

# More
`;
  expect(foldsOf('MODEL_CARD.md', text)).toEqual(['0-2', '3-18', '7-18', '9-11', '13-15', '17-18 #']);
});

test('blocks and comments of every document of a text fold', () => {
  const text = 'stages:\n  a:\n    cmd: x\n---\nb:\n  - |\n    # no\n    # comment\n# one\n# two\n';
  expect(foldsOf('dvc.yaml', text)).toEqual(['0-2', '1-2', '4-7', '5-7', '8-9 #']);
});
