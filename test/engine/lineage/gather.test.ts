import { expect, test } from 'vitest';
import { createEngine, type Engine } from '../../../server/src/engine/engine.ts';
import type { Answer } from '../../../server/src/engine/evidence/source.ts';
import type { ComparedSource } from '../../../server/src/engine/compare/parts.ts';
import type { Run } from '../../../server/src/engine/evidence/tracking.ts';
import { gatherLineage } from '../../../server/src/engine/lineage/gather.ts';
import { fakeHistory } from '../../support/fakeHistory.ts';
import { runOf } from '../../support/runs.ts';

const never = { isCancellationRequested: false };
const dvcYaml = 'stages:\n  train:\n    cmd: python train.py\n    deps: [data.csv]\n';
const dvcLock = (md5: string): string =>
  `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    deps:\n    - {path: data.csv, hash: md5, md5: ${md5}}\n    - {path: train.py, md5: bb}\n`;
const params = 'seed: 1\n';
const assay =
  'version: 1\nmodels:\n  churn:\n    card: cards/churn.md\n    registered_as: churn-model\n    deploy: {production: []}\n';

function answer<T>(value: T): Answer<T> {
  return { ok: true, value, readAt: 7 };
}

function projectOf(files: Readonly<Record<string, string>>): Engine {
  const engine = createEngine({
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  for (const [path, text] of Object.entries(files))
    engine.set({ uri: `file:///work/${path}`, text, version: 1 });
  return engine;
}

function sourceOf(run: Run | undefined): ComparedSource {
  const version = {
    model: 'churn-model',
    version: '1',
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
  const problem = { reason: 'not-found', message: 'There is no run a.', action: 'Refresh.' } as const;
  return {
    info: { id: 's', system: 'mlflow', label: 'mlflow.db', location: 'file:///work/mlflow.db' },
    run: async () => (run === undefined ? { ok: false, problem } : answer(run)),
    runs: async () => answer({ items: [], total: 0, next: undefined }),
    registry: {
      models: async () => answer({ items: [], total: 0, next: undefined }),
      versions: async () => answer({ items: [version], total: 1, next: undefined }),
    },
  };
}

const made = runOf('a', { commit: 'c100000', sourceName: 'train.py' });
const history = fakeHistory(
  [
    {
      id: 'c100000',
      subject: 'Train',
      files: { 'dvc.yaml': dvcYaml, 'dvc.lock': dvcLock('old'), 'params.yaml': params },
    },
    { id: 'c200000', files: {} },
  ],
  '/work',
);
const files = {
  'dvc.yaml': `# now\n${dvcYaml}`,
  'dvc.lock': dvcLock('new'),
  'params.yaml': params,
  'assay.yaml': assay,
};

async function lineage(run: Run | undefined, histories = [history]) {
  const { project } = projectOf(files);
  const options = { source: sourceOf(run), project, histories, whyNone: 'There is no Git.' };
  const found = await gatherLineage({ model: 'churn-model', version: '1' }, options, never);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

test('the step and its data are read as the commit has them, and lead to the file as it is now', async () => {
  const { nodes, missing } = await lineage(made);
  expect(nodes.find(({ id }) => id === 'commit')?.detail).toBe('Train');
  expect(nodes.find(({ id }) => id === 'step')?.at).toEqual({ uri: 'file:///work/dvc.yaml', line: 2 });
  expect(nodes.filter(({ kind }) => kind === 'data')).toMatchObject([
    { label: 'data.csv', detail: 'md5 old' },
  ]);
  expect(nodes.find(({ id }) => id === 'card')).toMatchObject({ at: { uri: 'file:///work/cards/churn.md' } });
  expect(nodes.find(({ id }) => id === 'environment:production')?.at?.line).toBe(5);
  expect(missing).toEqual([]);
});

test('without the commit the pipeline is read as it is now, and that is said', async () => {
  const { nodes, missing } = await lineage(made, []);
  expect(nodes.filter(({ kind }) => kind === 'data')).toMatchObject([{ detail: 'md5 new' }]);
  expect(missing).toEqual([
    'There is no Git.',
    'The pipeline is shown as it is now: what it was when the run was made is not known.',
  ]);
  const foreign = await lineage({ ...made, commit: 'feedface00' });
  expect(foreign.missing[0]).toBe('The commit feedface is not in this repository: fetch it.');
});

test('what is no id of a commit is said, also where there is a repository', async () => {
  const { missing } = await lineage({ ...made, commit: 'HEAD' });
  expect(missing[0]).toBe('The run names no commit that Git could hold.');
});

test('a run that is gone leaves the version', async () => {
  const { nodes, missing } = await lineage(undefined);
  expect(nodes.map(({ kind }) => kind)).toEqual(['version', 'environment', 'card']);
  expect(missing).toEqual(['There is no run a. Refresh.']);
});

test('a version that is not there is a problem', async () => {
  const options = { source: sourceOf(made), project: projectOf({}).project, histories: [], whyNone: '' };
  const found = await gatherLineage({ model: 'churn-model', version: '9' }, options, never);
  expect(found).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
});

test('a card that is of the model describes it where assay.yaml names none', async () => {
  const card = '---\nmodel-index:\n  - name: churn-model\n    results: []\n---\n# Churn\n';
  const { project } = projectOf({ 'MODEL_CARD.md': card });
  const options = { source: sourceOf(made), project, histories: [], whyNone: '' };
  const found = await gatherLineage({ model: 'churn-model', version: '1' }, options, never);
  if (!found.ok) throw new Error(found.problem.message);
  expect(found.value.nodes.find(({ id }) => id === 'card')?.label).toBe('MODEL_CARD.md');
});
