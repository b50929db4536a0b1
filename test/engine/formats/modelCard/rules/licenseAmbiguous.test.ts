import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a family is marked, with what it may mean', () => {
  expectFindings({
    'README.md': `---
license: bsd
#        ^^^ card/license-ambiguous
---
`,
  });
  const engine = projectOf({ 'README.md': '---\nlicense: openrail\n---\n' });
  expect(engine.check(uriOf('README.md'))).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('creativeml-openrail-m') },
  ]);
});
