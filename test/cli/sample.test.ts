import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../dist/cli.js');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay sample-'));
  await cp(join(import.meta.dirname, '../sample'), folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function json<T>(...args: string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args, '--format', 'json'], {
    cwd: folder,
  });
  return JSON.parse(stdout) as T;
}

test('the sample has no error and two warnings', async () => {
  const { findings } = await json<{ findings: { rule: string; severity: string; file: string }[] }>('check');
  expect(findings.filter(({ severity }) => severity !== 'info' && severity !== 'hint')).toMatchObject([
    { rule: 'assay/monitor-unused', severity: 'warning', file: 'assay.yaml' },
    { rule: 'card/license-ambiguous', severity: 'warning', file: 'models/churn/README.md' },
  ]);
});

test('at least 15 runs in two experiments are listed, one of them failed', async () => {
  const { runs } = await json<{ runs: { experiment: string; status: string }[] }>('runs');
  expect(runs.length).toBeGreaterThanOrEqual(15);
  expect(new Set(runs.map(({ experiment }) => experiment)).size).toBeGreaterThanOrEqual(2);
  expect(runs.map(({ status }) => status)).toContain('FAILED');
});

test('--experiment and --limit narrow the list', async () => {
  const { runs } = await json<{ runs: { experiment: string }[] }>(
    'runs',
    '--experiment',
    'churn',
    '--limit',
    '2',
  );
  expect(runs.map(({ experiment }) => experiment)).toEqual(['churn', 'churn']);
});

test('both models have several versions with a champion and a challenger', async () => {
  const { models } = await json<{ models: { name: string; versions: { aliases: string[] }[] }[] }>('models');
  expect(models).toHaveLength(2);
  for (const { versions } of models) {
    expect(versions.length).toBeGreaterThanOrEqual(2);
    expect(versions.flatMap(({ aliases }) => aliases).sort()).toEqual(['challenger', 'champion']);
  }
});

async function lines(...args: string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder });
  return stdout.trimEnd().split('\n');
}

test('runs are written as CSV with a column for each metric, and as a Markdown table', async () => {
  const { runs } = await json<{ runs: { id: string; metrics: { key: string; value: number }[] }[] }>('runs');
  const [head = '', ...rows] = await lines('runs', '--format', 'csv');
  const columns = head.split(',');
  expect(columns.slice(0, 3)).toEqual(['store', 'experiment', 'run_id']);
  expect(rows.map((row) => row.split(',')[2])).toEqual(runs.map(({ id }) => id));
  const [{ key, value } = { key: '', value: Number.NaN }] = runs[0]?.metrics ?? [];
  expect(rows[0]?.split(',')[columns.indexOf(`metrics.${key}`)]).toBe(String(value));
  expect((await lines('runs', '--format', 'markdown')).length).toBe(runs.length + 2);
});

test('versions are written as CSV and as a Markdown table', async () => {
  const { models } = await json<{ models: { versions: unknown[] }[] }>('models');
  const count = models.reduce((sum, { versions }) => sum + versions.length, 0);
  expect((await lines('models', '--format', 'csv')).length).toBe(count + 1);
  const table = await lines('models', '--format', 'markdown');
  expect(table.slice(0, 2)).toEqual([
    '| Model | Version | Aliases | Status | Created | Run |',
    '| --- | --- | --- | --- | --- | --- |',
  ]);
  expect(table.length).toBe(count + 2);
});

function exitOf(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

test('two versions are compared as their runs, by alias, by number and by the beginning of an id', async () => {
  const { models } = await json<{
    models: { name: string; versions: { runId: string; version: string }[] }[];
  }>('models');
  const { name, versions } = models[0] ?? { name: '', versions: [] };
  const [newest, older] = versions;
  const ids = [newest?.runId ?? '', older?.runId ?? ''];
  const { code, stdout } = await exitOf('diff', ...ids, '--format', 'csv');
  expect(code).toBe(1);
  expect(stdout.split('\n')[0]).toBe(`section,key,${ids.join(',')}`);
  const names = [`models:/${name}/${newest?.version ?? ''}`, ids[1]?.slice(0, 8) ?? ''];
  const named = (await exitOf('diff', ...names, '--format', 'csv')).stdout.split('\n');
  // A version has what the registry says of it, a run has not; all else is the same.
  const ofRegistry = named.filter((line) => line.startsWith('registry,'));
  expect(ofRegistry).toContain('registry,aliases,challenger,');
  expect(named.filter((line) => !ofRegistry.includes(line)).join('\n')).toBe(stdout);
  const aliases = ['champion', 'challenger'].map((alias) => `models:/${name}@${alias}`);
  expect((await exitOf('diff', ...aliases)).stdout).toContain('Metrics');
  expect((await exitOf('diff', ...aliases, '--format', 'markdown')).stdout).toContain('| Metrics |');
});

test('a run does not differ from itself, and one that is not there is named', async () => {
  const { runs } = await json<{ runs: { id: string }[] }>('runs');
  const id = runs[0]?.id ?? '';
  const same = await exitOf('diff', id, id);
  expect(same.code).toBe(0);
  expect(same.stdout).toMatch(/^Nothing differs\n\nNot known\n/);
  expect(await exitOf('diff', id, 'zzzz')).toMatchObject({ code: 2, stderr: 'There is no run "zzzz".\n' });
  expect(await exitOf('diff', id, 'models:/none/1')).toMatchObject({
    code: 2,
    stderr: 'There is no registered model "none".\n',
  });
  expect(await exitOf('diff', id)).toMatchObject({ code: 2 });
});

test('a reader that closes early is no fault', async () => {
  const child = spawn(process.execPath, [cli, 'explain'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.once('close', resolve));
  expect(stderr).toBe('');
});
