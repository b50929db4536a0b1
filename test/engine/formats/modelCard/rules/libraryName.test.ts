import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

test.each([
  ['scikit-learn', 'The Hub knows no library "scikit-learn". Did you mean "sklearn"?'],
  ['transfomers', 'The Hub knows no library "transfomers". Did you mean "transformers"?'],
  [
    'acme-churn-tools',
    'The Hub knows no library "acme-churn-tools", so it shows no code that loads the model.',
  ],
])('%s is told as a hint', (name, message) => {
  const findings = projectOf({ 'README.md': `---\nlibrary_name: ${name}\n---\n` }).check(uriOf('README.md'));
  expect(findings).toMatchObject([{ rule: 'card/library-name', severity: 'hint', message }]);
});

test.each(['sklearn', 'transformers', 'PaddleOCR'])('%s is known', (name) => {
  expect(projectOf({ 'README.md': `---\nlibrary_name: ${name}\n---\n` }).check(uriOf('README.md'))).toEqual(
    [],
  );
});
