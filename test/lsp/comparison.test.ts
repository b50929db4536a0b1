import { execFile, execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import type { Comparison } from '../../server/src/engine/evidence/comparison.ts';
import type { Lineage } from '../../server/src/engine/evidence/lineage.ts';
import type { Answer, SourceInfo } from '../../server/src/engine/evidence/source.ts';
import type { FileCommit } from '../../server/src/protocol/comparison.ts';
import type { Health } from '../../server/src/protocol/project.ts';
import { LanguageClient } from '../support/languageClient.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const [first, second] = ['db923f60679845e8aa18eff8a9406413', 'ab562640d4d24bd8aa91e41b389dfb70'];

let folder: string;
let client: LanguageClient;
let source: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay comparison-'));
  await cp(join(import.meta.dirname, '../sample'), folder, { recursive: true });
  git('init', '-q');
  git('add', '--', 'dvc.yaml', 'dvc.lock', 'params.yaml');
  git('commit', '-q', '-m', 'The pipeline');
  await appendFile(join(folder, 'params.yaml'), '\n# One more line\n');
  git('commit', '-q', '-a', '-m', 'A line more');
  client = await started(folder);
  const sources = await client.request<readonly SourceInfo[]>('assay/sources', null);
  source = sources.find(({ system }) => system === 'mlflow')?.id ?? '';
});

afterAll(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@b.c'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
}

async function started(path: string, trusted = true): Promise<LanguageClient> {
  const made = new LanguageClient();
  await made.start(path, trusted);
  await made.notification<Health>('assay/health', ({ files }) => files > 0 || !trusted);
  return made;
}

/** What a command of the command line writes; comparing ends with 1 where something differs. */
function assay(...args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder }, (_, stdout) => resolve(stdout));
  });
}

function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.problem.message} ${answer.problem.action}`);
  return answer.value;
}

describe('a comparison', () => {
  const subjects = (): readonly object[] => [first, second].map((run) => ({ source, run }));
  const copy = (format: string, runs = subjects()) =>
    client.request<Answer<string>>('assay/compare/copy', { runs, format });

  test.each(['markdown', 'csv'])('is copied as %s as the command line writes it', async (format) => {
    expect(value(await copy(format))).toBe(await assay('diff', first, second, '--format', format));
  });

  test('holds what the command line tells', async () => {
    const told = value(
      await client.request<Answer<Comparison>>('assay/compare', { runs: subjects(), withRepeats: true }),
    );
    expect(told).toEqual(JSON.parse(await assay('diff', first, second, '--format', 'json')));
  });

  test('of versions is one of their runs; one that is gone says so', async () => {
    const versions = (
      [
        [first, '2'],
        [second, '3'],
      ] as const
    ).map(([run, version]) => ({ source, run, version: { model: 'churn-boosting', version } }));
    const asked = { runs: versions, withRepeats: false };
    const told = value(await client.request<Answer<Comparison>>('assay/compare', asked));
    expect(told.runs.map(({ run }) => run)).toEqual([first, second]);
    expect(told.registry.find(({ key }) => key === 'aliases')?.values).toEqual([null, 'champion']);
    const gone = 'f'.repeat(32);
    const runs = [first, gone].map((run) => ({ source, run }));
    const rest = value(
      await client.request<Answer<Comparison>>('assay/compare', { runs, withRepeats: false }),
    );
    expect(rest.runs.map(({ run }) => run)).toEqual([first]);
    expect(JSON.stringify(rest.missing)).toContain(gone.slice(0, 8));
  });

  test('of too many runs is refused, with what to do', async () => {
    const many = Array.from({ length: 21 }, () => ({ source, run: first }));
    expect(await copy('csv', many)).toMatchObject({ ok: false, problem: { reason: 'too-large' } });
  });
});

describe('a lineage', () => {
  const ask = (version: string, id = source) =>
    client.request<Answer<{ lineage: Lineage; markdown: string }>>('assay/lineage', {
      source: id,
      model: 'churn-boosting',
      version,
    });

  test('is the one that the command line writes, and its text', async () => {
    const { lineage, markdown } = value(await ask('2'));
    const command = ['lineage', 'models:/churn-boosting/2', '--format'];
    expect(lineage).toEqual(JSON.parse(await assay(...command, 'json')));
    expect(markdown).toBe(await assay(...command, 'markdown'));
  });

  test('of what is not there says so', async () => {
    expect(await ask('99')).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
    expect(await ask('2', 'mlflow:file:///none')).toMatchObject({
      ok: false,
      problem: { reason: 'not-found', message: expect.stringContaining('not part of the project') },
    });
  });
});

describe('commits', () => {
  test('are told with what they changed, and files as they were', async () => {
    const [head, before] = [git('rev-parse', 'HEAD').trim(), git('rev-parse', 'HEAD~').trim()];
    const changes = value(await client.request<Answer<object>>('assay/changes', { to: head }));
    expect(changes).toMatchObject({
      from: before,
      to: head,
      subject: 'A line more',
      files: [{ path: 'params.yaml', added: 2, removed: 0 }],
    });
    const root = (changes as { root: string }).root;
    const at = async (commit: string): Promise<string> =>
      value(await client.request<Answer<string>>('assay/atCommit', { root, commit, path: 'params.yaml' }));
    expect(await at(head)).toBe(git('show', `${head}:params.yaml`));
    expect(await at(before)).toBe(git('show', `${before}:params.yaml`));
    expect(await client.request('assay/changes', { to: 'f'.repeat(40) })).toMatchObject({ ok: false });
  });

  test('of a file are listed, newest first', async () => {
    const uri = URI.file(join(folder, 'params.yaml')).toString();
    const commits = value(await client.request<Answer<readonly FileCommit[]>>('assay/fileRuns', { uri }));
    expect(commits.map(({ subject, runs }) => [subject, runs])).toEqual([
      ['A line more', []],
      ['The pipeline', []],
    ]);
  });
});

test('without trust nothing is read', async () => {
  const wary = await started(folder, false);
  try {
    const runs = [first, second].map((run) => ({ source, run }));
    for (const [method, params] of [
      ['assay/compare', { runs, withRepeats: false }],
      ['assay/changes', { to: 'HEAD' }],
    ] as const)
      expect(await wary.request(method, params)).toMatchObject({ ok: false });
  } finally {
    await wary.stop();
  }
});
