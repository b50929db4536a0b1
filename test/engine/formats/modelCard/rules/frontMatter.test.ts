import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a list or a text is no front matter', () => {
  for (const block of ['- license', 'license']) {
    const engine = projectOf({ 'MODEL_CARD.md': `---\n${block}\n---\n# A model\n` });
    expect(engine.check(uriOf('MODEL_CARD.md')).map(({ rule }) => rule)).toEqual(['card/front-matter']);
  }
});

test.each([
  '# A model\n',
  '---\n---\n',
  '---\n# only a comment\n---\n',
  'text\n---\nlicense: nope\n---\n',
  '---\nlicense: nope\n',
])('%j is no front matter, and no error', (text) => {
  const findings = projectOf({ 'MODEL_CARD.md': text }).check(uriOf('MODEL_CARD.md'));
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('broken YAML is said once, at its place in the whole text', () => {
  const engine = projectOf({ 'MODEL_CARD.md': '---\nlicense: [mit\n---\n' });
  expect(engine.check(uriOf('MODEL_CARD.md')).map(({ rule }) => rule)).toContain('document/syntax');
});

test.each([
  ['no: a', 'The key "no" is read as false, not as a text. Put it in quotes.'],
  ['2024: a', 'The key "2024" is read as a number, not as a text. Put it in quotes.'],
  ['2024-01-01: a', 'The key "2024-01-01" is read as a date, not as a text. Put it in quotes.'],
  ['self: 1', '"self" cannot be a key of a card: huggingface_hub uses the name itself.'],
  ['!!set {a}', 'The front matter must hold keys with values, such as "license: mit".'],
  ['tags: 5', 'tags must be a list of words, and this is a number.'],
])('%s: %s', (block, message) => {
  const findings = projectOf({ 'MODEL_CARD.md': `---\n${block}\n---\n` }).check(uriOf('MODEL_CARD.md'));
  expect(
    findings.filter(({ severity }) => severity === 'error').map((finding) => [finding.rule, finding.message]),
  ).toEqual([['card/front-matter', message]]);
});

test.each(['"no": a', 'y: a', 'tags: [a]', 'tags: "5"'])('%s has no error', (block) => {
  const findings = projectOf({ 'MODEL_CARD.md': `---\n${block}\n---\n` }).check(uriOf('MODEL_CARD.md'));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
