import { expect, test } from 'vitest';
import { lineageOf, type LineageInput } from '../../../server/src/engine/lineage/lineage.ts';
import type { ModelVersion } from '../../../server/src/engine/evidence/registry.ts';
import { runOf } from '../../support/runs.ts';

const version: ModelVersion = {
  model: 'churn',
  version: '3',
  stage: 'None',
  status: 'READY',
  statusMessage: undefined,
  description: undefined,
  user: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  runId: 'a',
  source: undefined,
  aliases: [],
  tags: [],
};
const at = { uri: 'file:///work/dvc.yaml', line: 3 };
const unknown: LineageInput = {
  source: 's',
  version,
  run: undefined,
  whyNoRun: undefined,
  commit: undefined,
  whyNoCommit: undefined,
  step: undefined,
  card: undefined,
  environments: [],
};
const set = { name: 'train', digest: 'd1', sourceType: 'local', source: '', context: 'training' };

function words(input: LineageInput): readonly string[] {
  return lineageOf(input).edges.map(({ from, word, to }) => `${from} ${word} ${to}`);
}

test('all that is known leads to the version', () => {
  const run = runOf('a', { commit: '0123456789', datasets: [set, { ...set, context: 'test' }] });
  const inputs = [{ key: 'data/raw.csv', value: 'aa' }];
  const step = { name: 'train', pipeline: 'dvc.yaml', at, inputs, isAtCommit: true };
  const card = { label: 'README.md', at };
  const environments = [{ name: 'production', at }];
  const aliases = ['champion'];
  const full = { ...unknown, run, commit: { subject: 'Train' }, step, card, environments };
  const input = { ...full, version: { ...version, aliases, stage: 'Production' } };
  const { nodes, missing } = lineageOf(input);
  expect(missing).toEqual([]);
  expect(nodes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'version churn 3',
    'alias champion',
    'alias Production',
    'environment production',
    'run run a',
    'commit 01234567',
    'data train',
    'pipeline dvc.yaml',
    'step train',
    'data data/raw.csv',
    'card README.md',
  ]);
  expect(words(input)).toContain('run made version');
  expect(words(input)).toContain('data:data/raw.csv is read by step');
  expect(nodes.find(({ id }) => id === 'run')?.run).toEqual({ source: 's', run: 'a' });
});

test.each([
  [unknown, 'Version 3 names no run: register it from a run, or with its run_id.'],
  [{ ...unknown, whyNoRun: 'mlflow.db is locked. Wait.' }, 'mlflow.db is locked. Wait.'],
  [{ ...unknown, run: runOf('a') }, 'The run names no commit: log it from a Git checkout.'],
  [
    { ...unknown, run: runOf('a') },
    'The run names no data: log it with mlflow.log_input, or run it by a step of DVC.',
  ],
  [
    { ...unknown, run: runOf('a') },
    'No step of a dvc.yaml is known to have made the run: set its tag dvc.stage to the name of the step.',
  ],
  [unknown, 'No model card describes churn: name the card and registered_as: churn in assay.yaml.'],
  [{ ...unknown, run: runOf('a', { commit: 'c' }), whyNoCommit: 'There is no Git.' }, 'There is no Git.'],
  [
    {
      ...unknown,
      run: runOf('a', { commit: 'c', tags: [{ key: 'mlflow.source.git.dirty', value: 'True' }] }),
    },
    'The run had changes that were not committed: commit before you train.',
  ],
])('what is not known is a sentence with what would fill it %#', (input, sentence) => {
  expect(lineageOf(input).missing).toContain(sentence);
});

test('the version is always there, and no edge leads nowhere', () => {
  for (const input of [unknown, { ...unknown, run: runOf('a', { commit: 'c' }) }]) {
    const { nodes, edges } = lineageOf(input);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.has('version')).toBe(true);
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  }
});
