import { expect, test } from 'vitest';
import { packagesIn } from '../../../server/src/engine/compare/packages.ts';

function found(name: string, text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(packagesIn([{ name, text }]).map(({ key, value }) => [key, value]));
}

test('requirements of pip', () => {
  const text = `# made by MLflow
mlflow==3.1.0
scikit-learn==1.7.0  # pinned
Typing_Extensions[x]>=4,<5 ; python_version < "3.12"
numpy
-r other.txt
--index-url https://user:secret@example.com
git+https://example.com/x.git
`;
  expect(found('requirements.txt', text)).toEqual({
    mlflow: '3.1.0',
    'scikit-learn': '1.7.0',
    'typing-extensions': '>=4,<5',
    numpy: 'any',
  });
});

test('conda.yaml with pip inside', () => {
  const text =
    'channels: [conda-forge]\ndependencies:\n- python=3.11.4\n- pip<=23\n- pip:\n  - mlflow==3.1.0\n';
  expect(found('conda.yaml', text)).toEqual({ python: '3.11.4', pip: '<=23', mlflow: '3.1.0' });
});

test('python_env.yaml', () => {
  const text = 'python: 3.11.4\nbuild_dependencies: [pip==23]\ndependencies:\n- -r requirements.txt\n';
  expect(found('python_env.yaml', text)).toEqual({ python: '3.11.4' });
});

test('the later file wins, and what is no such file tells nothing', () => {
  const files = [
    { name: 'conda.yaml', text: 'dependencies: [numpy=1]' },
    { name: 'requirements.txt', text: 'numpy==2' },
    { name: 'requirements.txt', text: '\u0000\u0001{[' },
    { name: 'conda.yaml', text: '- [' },
  ];
  expect(packagesIn(files)).toEqual([{ key: 'numpy', value: '2' }]);
});
