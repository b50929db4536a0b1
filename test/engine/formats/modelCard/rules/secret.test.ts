import { expect, test } from 'vitest';
import { secretsIn } from '../../../../../server/src/engine/formats/modelCard/secretShapes.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

/** Made of pieces, so that no program that looks for tokens takes this file for a leak. */
const body = 'Qw8ErT2yUiOp4AsD6fGhJk3LzX9cVbNm5Q';
const tokens: readonly (readonly [token: string, whose: string])[] = [
  [`hf_${body}`, 'a token of Hugging Face'],
  [`ghp_${body}a1`, 'a token of GitHub'],
  [`github_pat_${body}${body}`, 'a token of GitHub'],
  [`glpat-${body.slice(0, 20)}`, 'a token of GitLab'],
  [['AKIA', 'Q8ER2T4YUIO6PASD'].join(''), 'a key of AWS'],
  [`AIza${body}a`, 'a key of Google'],
  [`sk-${body}`, 'a key of OpenAI or Anthropic'],
  [`sk-ant-${body}`, 'a key of OpenAI or Anthropic'],
  [`pypi-${body}${body}`, 'a token of PyPI'],
  [['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' '), 'a private key'],
];

test.each(tokens)('a token is found, and never said again', (token, whose) => {
  const engine = projectOf({
    'README.md': `---\nlicense: mit\n---\n\ntext ${token} text\n`,
    '.eval_results/a.yaml': `- {dataset: {id: a, task_id: b}, value: 1, notes: "${token}"}\n`,
  });
  for (const path of ['README.md', '.eval_results/a.yaml']) {
    const findings = engine.check(uriOf(path));
    expect(findings).toMatchObject([{ rule: 'card/secret', severity: 'error' }]);
    expect(findings[0]?.message).toContain(whose);
    expect(JSON.stringify(findings)).not.toContain(token.slice(6));
  }
});

test.each([
  'hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'hf_YOUR_TOKEN',
  'hf_...',
  'AKIAIOSFODNN7EXAMPLE',
  'sk-your-api-key-goes-right-here-1',
  'sk-learn-tabular-classification-model',
  'task-sk-1',
  `model-${body}`,
  `risk-${body}`,
])('%s is no token', (text) => {
  expect(projectOf({ 'README.md': `---\nlicense: mit\n---\n\n${text}\n` }).check(uriOf('README.md'))).toEqual(
    [],
  );
});

test('a long text of beginnings takes no longer than its length asks for', () => {
  const started = performance.now();
  expect([...secretsIn('sk-hf_ghp_AKIA-----BEGIN '.repeat(100_000))]).toEqual([]);
  expect(performance.now() - started).toBeLessThan(3000);
});
