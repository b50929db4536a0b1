import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../support/project.ts';

const messages = (text: string): readonly string[] =>
  projectOf({ 'params.yaml': text })
    .check(uriOf('params.yaml'))
    .map(({ rule, message }) => `${rule}: ${message}`);

test.each([
  ['a: 1 # assay-ignore\n', 'The comment names no rule, so it ignores nothing.'],
  ['a: 1 # assay-ignore[]\n', 'The comment names no rule, so it ignores nothing.'],
  ['a: 1 # assay-ignore[no/rule] why\n', 'There is no rule "no/rule".'],
  ['a: 1 # assay-ignore[document/syntax]\n', 'Findings of "document/syntax" cannot be ignored.'],
  ['a: 1 # assay-ignore[dvc/cycle]\n', 'Nothing to ignore: "dvc/cycle" finds nothing here.'],
  [
    `${'\n'.repeat(10)}# assay-ignore-file[dvc/cycle]\na: 1\n`,
    'A comment for the whole file stands in its first 10 lines.',
  ],
])('%j', (text, message) => {
  expect(messages(text)).toEqual([`document/unused-suppression: ${message}`]);
});

test.each([
  'a: "x # assay-ignore[no/rule]"\n',
  'a: |\n  x\n  # assay-ignore[no/rule]\nb: 1\n',
  "a: 'x\n  # assay-ignore[no/rule]\n  y'\n",
  'a: b#assay-ignore[no/rule]\n',
  '# assay-ignored[no/rule] or assay-ignore[no/rule]\na: 1\n',
])('no comment: %j', (text) => {
  expect(messages(text)).toEqual([]);
});

test('a comment behind the mark of a block is one', () => {
  expect(messages('a: | # assay-ignore[no/rule]\n  x\n')).toHaveLength(1);
});

test('nothing is said of a rule that is off, nor of a file that cannot be read as a whole', () => {
  const engine = projectOf({ 'params.yaml': 'a: 1 # assay-ignore[dvc/cycle]\n' });
  engine.setSeverities({ 'dvc/cycle': 'off' });
  expect(engine.check(uriOf('params.yaml'))).toEqual([]);
  expect(messages('a: 1\na: 2 # assay-ignore[dvc/cycle, document/syntax]\n')).toEqual([
    expect.stringContaining('document/syntax: '),
    'document/unused-suppression: Findings of "document/syntax" cannot be ignored.',
  ]);
});

test.each([
  [
    'params.toml',
    'a = 1 # assay-ignore[no/rule]\nb = "# assay-ignore[no/rule]"\nc = """\n# assay-ignore[no/rule]\n"""\n',
  ],
  ['params.py', 'a = 1 # assay-ignore[no/rule]\nb = """\n# assay-ignore[no/rule]\n"""\n'],
  ['.dvcignore', '# assay-ignore[no/rule]\na # assay-ignore[no/rule]\n'],
])('in %s only what is a comment there', (path, text) => {
  const pipeline = `stages: {a: {cmd: x, params: [${path}: ]}}\n`;
  const engine = projectOf({ 'dvc.yaml': pipeline, [path]: text });
  const found = engine.check(uriOf(path)).filter(({ rule }) => rule === 'document/unused-suppression');
  expect(found.map(({ range }) => range.start.line)).toEqual([0]);
});

test('what a card shows as code is no comment', () => {
  const comment = '<!-- assay-ignore[no/rule] -->';
  const card = `# A\n\n\`\`\`\n${comment}\n\`\`\`\n\nWrite \`${comment}\`.\n\n${comment}\n`;
  const found = projectOf({ 'MODEL_CARD.md': card }).check(uriOf('MODEL_CARD.md'));
  const lines = found.filter(({ rule }) => rule === 'document/unused-suppression');
  expect(lines.map(({ range }) => range.start.line)).toEqual([8]);
});

test('nothing that a JSON file holds is a comment', () => {
  const engine = projectOf({ 'params.json': '{"a": "# assay-ignore[no/rule]"}' });
  expect(engine.check(uriOf('params.json'))).toEqual([]);
});
