import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('what is no code of ISO 639 is marked', () => {
  expectFindings({
    'README.md': `---
language:
- en
- yue
- ger
- multilingual
- pt-BR
# ^^^^^ card/language
- noinfo
# ^^^^^^ card/language
- zz
# ^^ card/language
---
`,
  });
});

test.each([
  ['es-ES', '"es-ES" names a region too. Write "es" here, and "es-ES" under language_bcp47.'],
  ['en_unnorm', '"en_unnorm" names a region too. Write "en" here, and "en_unnorm" under language_bcp47.'],
  ['English', '"English" is the name of a language. Write its code "en".'],
  ['EN', '"EN" is no code of ISO 639. Did you mean "en"?'],
])('%s is explained', (code, message) => {
  const engine = projectOf({ 'README.md': `---\nlanguage: ${code}\n---\n` });
  expect(engine.check(uriOf('README.md')).map((finding) => finding.message)).toEqual([message]);
});
