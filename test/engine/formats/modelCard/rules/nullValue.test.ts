import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('an empty entry of a list is marked', () => {
  expectFindings({
    'README.md': `---
license: mit
datasets: [beans, null]
#                 ^^^^ card/null-value
widget:
---
`,
  });
});

test('a key without a value is marked at the key', () => {
  const engine = projectOf({ 'README.md': '---\nlicense: mit\nlanguage:\n---\n' });
  expect(engine.check(uriOf('README.md'))).toMatchObject([
    {
      rule: 'card/null-value',
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 8 } },
      message: '"language" has no value. Give it one, or delete the key.',
    },
  ]);
});

test('an empty line of a list is marked', () => {
  const engine = projectOf({ 'README.md': '---\ntags:\n- a\n-\n- b\n---\n' });
  expect(engine.check(uriOf('README.md')).map(({ rule }) => rule)).toEqual(['card/null-value']);
});
