import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSource } from '../../../server/src/compose/openSource.ts';
import { gatherComparison } from '../../../server/src/engine/compare/gather.ts';
import type { Comparison } from '../../../server/src/engine/evidence/comparison.ts';
import { nodeProcesses } from '../../../server/src/platform/process.ts';
import { openRepositories } from '../../../server/src/platform/repositories.ts';
import { pythonOf } from '../environments.ts';
import { processEnvironment } from '../mlflow/mlflow.ts';

interface Made {
  readonly id: string;
  readonly depth: string;
  readonly seed: string;
  readonly inputs: Readonly<Record<string, string>>;
}

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const script = fileURLToPath(new URL('make_runs.py', import.meta.url));
let folder: string;
let made: readonly Made[];
let commits: readonly [string, string];

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=a@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
}

function commit(texts: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  git('add', '--all');
  git('commit', '-q', '-m', 'Change');
  return git('rev-parse', 'HEAD').trim();
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'assay comparison ü ')));
  git('init', '-q');
  const lock = (md5: string): string =>
    `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs:\n    - {path: m.csv, md5: ${md5}}\n`;
  const first = commit({ 'train.py': 'a\nb\nc\n', 'gone ü.txt': 'x\n', 'dvc.lock': lock('aa') });
  rmSync(join(folder, 'gone ü.txt'));
  const second = commit({ 'train.py': 'a\nB\nc\nd\n', 'new.py': '1\n2\n', 'dvc.lock': lock('bb') });
  commits = [first, second];
  const python = await pythonOf('mlflow-3');
  const args = ['-W', 'ignore', script, join(folder, 'mlflow.db'), ...commits];
  const options = { cwd: folder, encoding: 'utf8', env: processEnvironment } as const;
  made = JSON.parse(execFileSync(python, args, options)) as Made[];
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function compared(): Promise<Comparison> {
  const place = {
    kind: 'mlflow-file',
    id: 's',
    label: 'mlflow.db',
    path: join(folder, 'mlflow.db'),
    workspace: folder,
  } as const;
  const source = openSource(place, { clock: Date, log, httpFor: () => undefined });
  if (source === undefined) throw new Error('no source');
  const repositories = await openRepositories({ folders: [folder], process: nodeProcesses, log });
  const decode = (base64: string): string => Buffer.from(base64, 'base64').toString();
  const subjects = chosen().map(({ id }) => ({ source: 's', run: id }));
  const options = { ...repositories, sources: [source], withRepeats: true, decode };
  const answer = await gatherComparison(subjects, options, { isCancellationRequested: false });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

/** One run of each setting. */
function chosen(): readonly Made[] {
  return made.filter(({ seed }) => seed === '0');
}

test('the data is what MLflow says that the runs read, and what dvc.lock held', async () => {
  const { data } = await compared();
  const [first, second] = chosen().map(({ inputs }) => inputs);
  const inputs = Object.keys(first ?? {})
    .sort()
    .map((key) => ({ key, values: [first?.[key], second?.[key]], isSame: false }));
  expect(inputs).toHaveLength(2);
  expect(data).toEqual([...inputs, { key: 'm.csv', values: ['aa', 'bb'], isSame: false }]);
});

test('the code is what git says that differs', async () => {
  const { code } = await compared();
  const numstat = git('-c', 'core.quotepath=off', 'diff', '--numstat', '--no-renames', ...commits)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([added, removed, path]) => ({ path, added: Number(added), removed: Number(removed) }));
  expect(numstat).toHaveLength(4);
  expect(code).toEqual([
    expect.objectContaining({
      kind: 'different',
      from: commits[0],
      to: commits[1],
      commits: 1,
      files: numstat,
    }),
  ]);
});

test('repeats are the runs that differ in the seed alone', async () => {
  const { metrics } = await compared();
  const [first, second] = metrics.find(({ key }) => key === 'auc')?.repeats ?? [];
  expect([first?.count, second?.count]).toEqual([3, 3]);
  expect(first?.mean).toBeCloseTo(0.81, 10);
  expect(second?.interval?.[0]).toBeCloseTo(0.05 - 2.7764451051977934 * Math.sqrt((2 * 0.0001) / 3), 8);
});
