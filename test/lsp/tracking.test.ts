import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer, Page, SourceInfo } from '../../server/src/engine/evidence/source.ts';
import type {
  Experiment,
  MetricHistory,
  Run,
  RunSummary,
} from '../../server/src/engine/evidence/tracking.ts';
import type { Health } from '../../server/src/protocol/project.ts';
import { LanguageClient } from '../support/languageClient.ts';

const sample = join(import.meta.dirname, '../sample/mlflow.db');
const cli = join(import.meta.dirname, '../../dist/cli.js');

let folder: string;
let client: LanguageClient;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay tracking-'));
  client = new LanguageClient();
});

afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startOnSample(trusted = true): Promise<SourceInfo> {
  await copyFile(sample, join(folder, 'mlflow.db'));
  await client.start(folder, trusted);
  await client.notification<Health>('assay/health');
  const [source] = await client.request<readonly SourceInfo[]>('assay/sources', null);
  return source ?? { id: 'none', system: 'mlflow', label: '', location: '' };
}

function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

test('an editor gets the runs that the command line lists', async () => {
  const source = await startOnSample();
  expect(source.label).toBe('mlflow.db');
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'runs', '--format', 'json'], {
    cwd: folder,
  });
  const listed = (JSON.parse(stdout) as { runs: RunSummary[] }).runs.map(({ id }) => id);
  const experiments = value(
    await client.request<Answer<Page<Experiment>>>('assay/experiments', { source: source.id, limit: 100 }),
  );
  const pages = await Promise.all(
    experiments.items.map(({ id }) =>
      client.request<Answer<Page<RunSummary>>>('assay/runs', {
        source: source.id,
        experiment: id,
        limit: 100,
      }),
    ),
  );
  expect(pages.flatMap((page) => value(page).items.map(({ id }) => id)).sort()).toEqual(listed.sort());
  expect(listed.length).toBeGreaterThanOrEqual(15);
});

test('pages of a list meet without a gap', async () => {
  const source = await startOnSample();
  const ask = (experiment: string, limit: number, from?: string) =>
    client
      .request<Answer<Page<RunSummary>>>('assay/runs', { source: source.id, experiment, limit, from })
      .then(value);
  const [experiment] = value(
    await client.request<Answer<Page<Experiment>>>('assay/experiments', { source: source.id, limit: 100 }),
  ).items;
  if (experiment === undefined) throw new Error('no experiment');
  const whole = await ask(experiment.id, 100);
  const parts: string[] = [];
  for (let from: string | undefined, first = true; first || from !== undefined; first = false) {
    const page = await ask(experiment.id, 3, from);
    parts.push(...page.items.map(({ id }) => id));
    from = page.next;
  }
  expect(parts).toEqual(whole.items.map(({ id }) => id));
});

test('a run has its parameters and the history of its metrics', async () => {
  const source = await startOnSample();
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'runs', '--format', 'json'], {
    cwd: folder,
  });
  const [first] = (JSON.parse(stdout) as { runs: RunSummary[] }).runs.filter(
    ({ metrics }) => metrics.length > 0,
  );
  const run = value(await client.request<Answer<Run>>('assay/run', { source: source.id, run: first?.id }));
  expect(run.parameters.length).toBeGreaterThan(0);
  const keys = run.metrics.map(({ key }) => key);
  const histories = value(
    await client.request<Answer<MetricHistory[]>>('assay/history', {
      source: source.id,
      run: run.id,
      keys,
      limit: 1000,
    }),
  );
  expect(histories.map(({ key }) => key).sort()).toEqual([...keys].sort());
  expect(Math.max(...histories.map(({ steps }) => steps.length))).toBeGreaterThan(10);
});

test('without trust no store is found and none is read', async () => {
  const source = await startOnSample(false);
  expect(source.id).toBe('none');
  const answer = await client.request<Answer<unknown>>('assay/models', { source: 'mlflow:x', limit: 10 });
  expect(answer).toMatchObject({ ok: false, problem: { reason: 'not-trusted' } });
});

test('a store that comes later is told and read', async () => {
  await client.start(folder);
  await client.notification<Health>('assay/health');
  expect(await client.request('assay/sources', null)).toEqual([]);
  await copyFile(sample, join(folder, 'mlflow.db'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `file://${encodeURI(join(folder, 'mlflow.db'))}`, type: 1 }],
  });
  await client.notification('assay/sourcesChanged');
  const sources = await client.request<readonly SourceInfo[]>('assay/sources', null);
  expect(sources.map(({ label }) => label)).toEqual(['mlflow.db']);
});

test('a registry in tags is found at the start, and when its first tag comes later', async () => {
  const git = (...args: readonly string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
    });
  await git('init', '-q');
  await git('commit', '-q', '--allow-empty', '-m', 'x');
  await client.start(folder);
  await client.notification<Health>('assay/health');
  expect(await client.request('assay/sources', null)).toEqual([]);
  await git('tag', '-a', '-m', 'x', 'model@v1.0.0');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `file://${encodeURI(join(folder, '.git/refs/tags/model@v1.0.0'))}`, type: 1 }],
  });
  await client.notification('assay/sourcesChanged');
  expect(await client.request('assay/sources', null)).toMatchObject([{ system: 'gto' }]);
  const again = new LanguageClient();
  await again.start(folder);
  await again.notification('assay/sourcesChanged');
  expect(await again.request('assay/sources', null)).toMatchObject([{ system: 'gto' }]);
  await again.stop();
});
