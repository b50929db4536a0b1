import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('words that PyYAML takes for other values are marked', () => {
  expectFindings({
    'README.md': `---
license: mit
language: [en, no, "no"]
#              ^^ card/yaml11
tags:
- 2024-01-01
# ^^^^^^^^^^ card/yaml11
- 1_000
# ^^^^^ card/yaml11
- tabular
- y
- 1e3
---
`,
  });
});

test('the message says what it is taken for', () => {
  const engine = projectOf({ 'README.md': '---\nlanguage: no\n---\n' });
  expect(engine.check(uriOf('README.md')).map(({ message }) => message)).toEqual([
    'Without quotes "no" is read as false, not as a text.',
  ]);
});
