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
  expect(projectOf({ 'MODEL_CARD.md': text }).check(uriOf('MODEL_CARD.md'))).toEqual([]);
});

test('broken YAML is said once, at its place in the whole text', () => {
  const engine = projectOf({ 'MODEL_CARD.md': '---\nlicense: [mit\n---\n' });
  expect(engine.check(uriOf('MODEL_CARD.md')).map(({ rule }) => rule)).toContain('document/syntax');
});
