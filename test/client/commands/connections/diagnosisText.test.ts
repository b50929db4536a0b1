import { expect, test } from 'vitest';
import { diagnosisItems, diagnosisText } from '../../../../client/src/commands/connections/diagnosisText.ts';

const diagnosis = {
  version: undefined,
  steps: [
    { what: 'Name', outcome: 'ok', detail: 'mlflow.example.com is 10.0.0.1' },
    { what: 'Certificate', outcome: 'failed', detail: 'it is signed by nobody known' },
    { what: 'Sign-in', outcome: 'skipped', detail: 'not reached' },
  ],
  problem: {
    reason: 'certificate',
    message: 'The certificate is not trusted.',
    action: 'Name its authority.',
  },
} as const;

test('the steps come in their order, and last what to do', () => {
  expect(diagnosisItems(diagnosis).map(({ label }) => label)).toEqual([
    '$(pass) Name',
    '$(error) Certificate',
    '$(circle-slash) Sign-in',
    '$(lightbulb) Name its authority.',
  ]);
});

test('what a server says is text, and draws no picture', () => {
  const hostile = { ...diagnosis.problem, message: 'It says $(trash)\nline', action: 'Ask $(bug).' };
  const steps = [{ what: 'Version', outcome: 'failed', detail: '$(pass) works' }] as const;
  const items = diagnosisItems({ ...diagnosis, steps, problem: hostile });
  expect(items.map(({ description = '', detail = '' }) => description + detail).join()).not.toContain('$(');
  expect(items.at(-1)?.label.slice('$(lightbulb)'.length)).not.toContain('$(');
});

test('a test without a problem has nothing to do', () => {
  expect(diagnosisItems({ ...diagnosis, problem: undefined })).toHaveLength(3);
});

test('the text for somebody else holds all of it', () => {
  expect(diagnosisText('team', { ...diagnosis, version: '3.17.2' })).toBe(
    [
      'team',
      'Version: 3.17.2',
      'ok: Name: mlflow.example.com is 10.0.0.1',
      'failed: Certificate: it is signed by nobody known',
      'skipped: Sign-in: not reached',
      'Cause: The certificate is not trusted.',
      'What to do: Name its authority.',
      '',
    ].join('\n'),
  );
});
