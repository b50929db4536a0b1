import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../dist/cli.js');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay comparison-'));
  await cp(join(import.meta.dirname, '../sample'), folder, { recursive: true });
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: folder });
  git('init', '-q');
  git('add', '--', 'dvc.yaml', 'dvc.lock');
  git('commit', '-q', '-m', 'One commit that no run names');
  git('tag', '-a', '-m', 'A name as GTO allows it', 'models/churn@v1.0.0');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function assay(...args: readonly string[]): Promise<{ stdout: string; stderr: string; status: number }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, status: error === null ? 0 : Number(error.code) }),
    );
  });
}

describe('assay diff', () => {
  test('two runs differ: each value with its difference, and how sure the code is', async () => {
    const { stdout, status } = await assay('diff', 'db923f60', 'ab562640');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Parameters {2,}boosting-0\.1-70-8-0\.0 {2}boosting-0\.1-60-6-1\.0\n/);
    expect(stdout).toContain('logloss             0.4144                 0.4143 (-0.0001, -0.0241 %)\n');
    expect(stdout).toContain(
      'The commits f99e6ac7 and 3c556b74 are not both in this repository: fetch them, then compare again.\n',
    );
  });

  test('a run is the same as itself', async () => {
    const { stdout, status } = await assay('diff', 'db923f60', 'db923f60679845e8aa18eff8a9406413');
    expect(stdout.split('\n')[0]).toBe('Nothing differs');
    expect(status).toBe(0);
  });

  test('versions are compared as their runs, with what the registry says', async () => {
    const { stdout, status } = await assay(
      'diff',
      'models:/churn-boosting/2',
      'models:/churn-boosting@champion',
      '--format',
      'markdown',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('| Registry | churn\\-boosting 2 | churn\\-boosting 3 |\n| --- | --- | --- |\n');
    expect(stdout).toContain('| aliases | — | champion |\n');
  });

  test('csv holds what is the same too, json all that is known', async () => {
    const csv = await assay('diff', 'db923f60', 'ab562640', '--format', 'csv');
    expect(csv.stdout.split('\n')[0]).toBe(
      'section,key,db923f60679845e8aa18eff8a9406413,ab562640d4d24bd8aa91e41b389dfb70',
    );
    expect(csv.stdout).toContain('\nparameter,learner,boosting,boosting\n');
    const json = await assay('diff', 'db923f60', 'ab562640', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      runs: [{ name: 'boosting-0.1-70-8-0.0' }, { name: 'boosting-0.1-60-6-1.0' }],
      code: [{ kind: 'unknown' }],
    });
  });

  test('a run by its name; what is no run, or several, says so and cannot be compared', async () => {
    const named = await assay('diff', 'sweep', 'trial-1');
    expect(named.status, named.stderr).toBe(1);
    const beginnings: readonly (readonly [string, string])[] = [
      ['nothing-like-it', 'There is no run "nothing-like-it".\n'],
      ['abc', '"abc" names no run: write its id, 4 characters of it at least, or models:/NAME/VERSION.\n'],
      ['models:/none/1', 'There is no registered model "none".\n'],
      ['models:/churn-boosting/99', 'There is no models:/churn-boosting/99.\n'],
      ['models:/', '"models:/" names no version: write models:/NAME/VERSION or models:/NAME@ALIAS.\n'],
    ];
    for (const [text, said] of beginnings) {
      const { status, stderr } = await assay('diff', 'db923f60', text);
      expect([status, stderr]).toEqual([2, said]);
    }
  });
});

describe('assay lineage', () => {
  test('where a version came from, and what is not known', async () => {
    const { stdout, status } = await assay('lineage', 'models:/churn-boosting@champion');
    expect(status).toBe(0);
    const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(lines.slice(0, 6)).toEqual([
      ['What', 'Name', 'How it belongs', 'Detail'],
      ['version', 'churn-boosting 3', 'Smaller and regularised: better calibrated than version 2.'],
      ['alias', 'champion', 'names churn-boosting 3'],
      ['environment', 'staging', 'may get churn-boosting 3'],
      ['environment', 'production', 'may get churn-boosting 3'],
      ['run', 'boosting-0.1-60-6-1.0', 'made churn-boosting 3', 'churn, mira'],
    ]);
    expect(lines).toContainEqual(['card', 'models/churn/README.md', 'describes churn-boosting 3']);
    expect(stdout).toContain('\nThe commit 3c556b74 is not in this repository: fetch it.\n');
  });

  test('the same as Markdown and as JSON', async () => {
    const markdown = await assay('lineage', 'models:/churn-boosting/3', '--format', 'markdown');
    expect(markdown.stdout).toContain('| step | train | ran as boosting\\-0\\.1\\-60\\-6\\-1\\.0 |  |\n');
    const json = await assay('lineage', 'models:/churn-boosting/3', '--format', 'json');
    const { edges } = JSON.parse(json.stdout);
    expect(edges).toContainEqual({ from: 'run', to: 'version', word: 'made' });
  });

  test('what is no version cannot be told', async () => {
    const { status, stderr } = await assay('lineage', 'models:/churn-boosting/99');
    expect([status, stderr]).toEqual([2, 'There is no models:/churn-boosting/99.\n']);
    expect((await assay('lineage')).stderr).toContain('Write the version');
  });
});

describe('several stores', () => {
  test('a model of GTO may have a slash in its name', async () => {
    const { status, stdout, stderr } = await assay('lineage', 'models:/models/churn/v1.0.0');
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('models/churn v1.0.0');
  });

  test('one that cannot be read is told, and the others are looked through', async () => {
    await mkdir(join(folder, 'broken'));
    await writeFile(join(folder, 'broken/mlflow.db'), 'this is no database');
    const why =
      'broken/mlflow.db is not an SQLite database. Rename the file if it is not meant to be an MLflow store.\n';
    const diff = await assay('diff', 'db923f60', 'ab562640');
    expect([diff.status, diff.stderr]).toEqual([1, why]);
    const whole = await assay('diff', 'db923f60679845e8aa18eff8a9406413', 'models:/churn-boosting@champion');
    expect([whole.status, whole.stderr]).toEqual([1, why]);
    const lineage = await assay('lineage', 'models:/churn-boosting@champion');
    expect([lineage.status, lineage.stderr]).toEqual([0, why]);
    await rm(join(folder, 'broken'), { recursive: true });
  });

  test('that of two with one version which is taken is named', async () => {
    await cp(join(folder, 'mlflow.db'), join(folder, 'copy', 'mlflow.db'), { recursive: true });
    const { status, stderr } = await assay('lineage', 'models:/churn-boosting/2');
    const stores = 'that of copy/mlflow.db is taken, not that of mlflow.db';
    expect([status, stderr]).toEqual([0, `models:/churn-boosting/2 is in 2 stores: ${stores}.\n`]);
    await rm(join(folder, 'copy'), { recursive: true });
  });
});
