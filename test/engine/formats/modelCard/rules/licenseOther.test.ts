import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('other needs a name and a link', () => {
  expectFindings({
    'README.md': `---
license: other
#        ^^^^^ card/license-other
license_name: acme
---
`,
    'c/README.md': `---
license: other
#        ^^^^^ card/license-other
license_name: acme
license_link:
---
`,
    'd/README.md': `---
license: other
license_name: acme
license_link: LICENCE.txt
#             ^^^^^^^^^^^ card/license-other
---
`,
    'e/README.md': `---
license: other
license_name: acme
license_link: https://acme.example/licence
---
`,
    'b/README.md': `---
license: other
license_name: acme
license_link: LICENSE
---
`,
    'b/LICENSE': 'Nobody may use this.',
  });
  const engine = projectOf({ 'README.md': '---\nlicense: other\n---\n' });
  expect(engine.check(uriOf('README.md'))[0]?.message).toBe(
    'The licence "other" needs license_name and license_link.',
  );
});
