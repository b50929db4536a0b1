import { expect, test } from 'vitest';
import type { ModelVersion } from '../../server/src/engine/evidence/registry.ts';
import type { Run } from '../../server/src/engine/evidence/tracking.ts';
import { readRunEvidence, type RunStore } from '../../server/src/workspace/runEvidence.ts';

const first = 'a'.repeat(32);
const second = 'b'.repeat(32);

const runOf = (id: string, lifecycle: Run['lifecycle'] = 'active'): Run => ({
  id,
  name: `run ${id[0] ?? ''}`,
  experimentId: '1',
  status: 'FINISHED',
  lifecycle,
  user: undefined,
  startedAt: undefined,
  endedAt: undefined,
  parentId: undefined,
  metrics: [{ key: 'auc', value: 0.9, step: 3, timestamp: 1 }],
  experimentName: 'x',
  artifactUri: undefined,
  sourceName: undefined,
  commit: undefined,
  parameters: [],
  tags: [],
  datasets: [],
});

const versionOf = (
  version: string,
  runId: string | undefined,
  aliases: readonly string[] = [],
): ModelVersion => ({
  model: 'churn',
  version,
  stage: 'None',
  status: 'READY',
  statusMessage: undefined,
  description: undefined,
  user: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  runId,
  source: undefined,
  aliases,
  tags: [],
});

const storeOf = (label: string, runs: readonly Run[], versions: readonly ModelVersion[] = []): RunStore => ({
  label,
  run: (id) => Promise.resolve(runs.find((run) => run.id === id)),
  versions: (model) => Promise.resolve(versions.filter((version) => version.model === model)),
});

test('runs are found by their id, by a version and by an alias', async () => {
  const versions = [versionOf('2', second), versionOf('1', first, ['champion'])];
  const store = storeOf('mlflow.db', [runOf(first), runOf(second)], versions);
  const addresses = [`runs:/${first}`, 'models:/churn/2', 'models:/churn@champion'];
  const found = await readRunEvidence(addresses, [store]);
  expect(addresses.map((address) => found.get(address)?.id)).toEqual([first, second, first]);
  expect(found.get('models:/churn/2')).toEqual({
    id: second,
    name: 'run b',
    store: 'mlflow.db',
    metrics: [{ key: 'auc', value: 0.9, step: 3, timestamp: 1 }],
  });
});

test.each([
  ['an unknown run', `runs:/${'c'.repeat(32)}`],
  ['an unknown version', 'models:/churn/9'],
  ['an unknown alias', 'models:/churn@nobody'],
  ['an unknown model', 'models:/other/1'],
  ['a version without a run', 'models:/churn/3'],
  ['a deleted run', `runs:/${second}`],
  ['no address', 'https://example.org'],
])('%s is left out', async (_, address) => {
  const store = storeOf('mlflow.db', [runOf(first), runOf(second, 'deleted')], [versionOf('3', undefined)]);
  expect((await readRunEvidence([address], [store])).size).toBe(0);
});

test('a name that two stores know under different runs is left out', async () => {
  const a = storeOf('a/mlflow.db', [runOf(first)], [versionOf('1', first)]);
  const b = storeOf('b/mlflow.db', [runOf(first), runOf(second)], [versionOf('1', second)]);
  const found = await readRunEvidence(['models:/churn/1', `runs:/${first}`], [a, b]);
  expect([...found.keys()]).toEqual([`runs:/${first}`]);
});
