import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('an id that the Hub does not know is marked at its place', () => {
  expectFindings({
    'README.md': `---
license: apache-2
#        ^^^^^^^^ card/license-id
---
# A model
`,
    'b/README.md': `---
license: apache-2.0
---
`,
  });
});

test.each([
  ['apache-20', 'Did you mean "apache-2.0"?'],
  ['my-own', 'use "other"'],
])('%s: %s', (id, words) => {
  const engine = projectOf({ 'README.md': `---\nlicense: ${id}\n---\n` });
  expect(engine.check(uriOf('README.md'))[0]?.message).toContain(words);
});

test('a list of licences is refused, and each id in it is looked at', () => {
  const engine = projectOf({ 'README.md': '---\nlicense: [mit, nope-9]\n---\n' });
  expect(engine.check(uriOf('README.md')).map(({ rule }) => rule)).toEqual([
    'card/license-id',
    'card/license-id',
  ]);
});

test('a key of an object is no licence', () => {
  const engine = projectOf({ 'README.md': '---\nlicense: constructor\n---\n' });
  expect(engine.check(uriOf('README.md'))).toHaveLength(1);
});
