import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../support/project.ts';

const rulesOf = (path: string, text: string): readonly string[] =>
  projectOf({ [path]: text })
    .check(uriOf(path))
    .map(({ rule }) => rule);

const step = (end: string, above = '', top = ''): string =>
  `${top}stages:\n${above}  a@b:${end}\n    cmd: x\n`;

test('a finding is there until a comment ignores it', () => {
  expect(rulesOf('dvc.yaml', step(''))).toEqual(['dvc/stage-name']);
});

test.each([
  step(' # assay-ignore[dvc/stage-name] known'),
  step('', '  # assay-ignore[dvc/stage-name]\n'),
  step('', '  # assay-ignore[dvc/stage-name]\n  # and more\n'),
  step('', '', '# assay-ignore-file[dvc/stage-name]\n'),
  step(' # why # assay-ignore[dvc/stage-name]').replaceAll('\n', '\r\n'),
])('%j', (text) => {
  expect(rulesOf('dvc.yaml', text)).toEqual([]);
});

test('a comment ignores its own line and no other', () => {
  expect(rulesOf('dvc.yaml', step('', '', '# assay-ignore[dvc/stage-name]\n'))).toEqual([
    'document/unused-suppression',
    'dvc/stage-name',
  ]);
});

test('in the text of a card the comment is one of Markdown, in its front matter one of YAML', () => {
  const card = (front: string, body: string): string =>
    `---\nlicense: mitt${front}\n---\n\n# Model\n\n${body}[More Information Needed]\n`;
  const bare = rulesOf('MODEL_CARD.md', card('', ''));
  expect(bare).toEqual(expect.arrayContaining(['card/license-id', 'card/placeholder']));
  const ignored = card(
    ' # assay-ignore[card/license-id] ours',
    '<!-- assay-ignore[card/placeholder] later -->\n',
  );
  const left = rulesOf('MODEL_CARD.md', ignored);
  expect(left).toEqual(bare.filter((rule) => rule !== 'card/license-id' && rule !== 'card/placeholder'));
});
