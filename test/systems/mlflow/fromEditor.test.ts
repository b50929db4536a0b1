import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestDefinition } from '../../../server/src/protocol/definition.ts';
import { annotate } from '../../../server/src/protocol/notes.ts';
import {
  listExperiments,
  listRuns,
  listSources,
  listVersions,
  type Answer,
} from '../../../server/src/protocol/tracking.ts';
import { write, type Write } from '../../../server/src/protocol/writes.ts';
import { LanguageClient } from '../../support/languageClient.ts';
import { pythonOf } from '../environments.ts';
import { newest, processEnvironment, scriptOf } from './mlflow.ts';

/** What a person does in the trees goes through the language server: MLflow's own client sees it at once. */
const sample = join(import.meta.dirname, '../../sample/mlflow.db');
const model = 'churn-boosting';

let folder: string;
let client: LanguageClient;
let mlflow: ChildProcess;
let lines: AsyncIterator<string>;
let source: string;
let run: string;

async function value<P, T>({ method }: RequestDefinition<P, Answer<T>>, params: P): Promise<T> {
  const answer = await client.request<Answer<T>>(method, params);
  if (!answer.ok) throw new Error(`${method}: ${answer.problem.message}`);
  return answer.value;
}

const change = (one: Write): Promise<{ readonly now: string | undefined }> =>
  value(write, { source, write: one });

/** What MLflow's client, which runs beside, answers. */
async function seen(asked: object): Promise<unknown> {
  mlflow.stdin?.write(`${JSON.stringify(asked)}\n`);
  const { value: line } = await lines.next();
  return JSON.parse(String(line));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay editor ü-'));
  const path = join(folder, 'mlflow.db');
  await copyFile(sample, path);
  mlflow = spawn(await pythonOf(newest), ['-W', 'ignore', scriptOf('from_editor.py'), path], {
    cwd: folder,
    env: processEnvironment,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (mlflow.stdout === null) throw new Error('MLflow has no output');
  lines = createInterface(mlflow.stdout)[Symbol.asyncIterator]();
  client = new LanguageClient();
  await client.start(folder);
  await client.notification('assay/health', ({ state }: { state: string }) => state !== 'starting');
  source = (await client.request<readonly { id: string }[]>(listSources.method, null))[0]?.id ?? '';
  const { items } = await value(listExperiments, { source, limit: 10 });
  const runs = await value(listRuns, { source, experiment: items[0]?.id ?? '', limit: 1 });
  run = runs.items[0]?.id ?? '';
});

afterAll(async () => {
  mlflow.kill();
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("what is done in the trees is seen by MLflow's own client at once", () => {
  test('an alias', async () => {
    const { items } = await value(listVersions, { source, model, limit: 100 });
    const expected = items.find(({ aliases }) => aliases.includes('champion'))?.version;
    expect(await seen({ what: 'alias', model, alias: 'champion' })).toBe(Number(expected));
    const to = items.find(({ version }) => version !== expected)?.version ?? '';
    await change({ kind: 'setAlias', model, alias: 'champion', version: to, expected });
    expect(await seen({ what: 'alias', model, alias: 'champion' })).toBe(Number(to));
  });

  test('tags of a run, a model and a version', async () => {
    const set = (of: (Write & { kind: 'setTag' })['of']): Promise<unknown> =>
      change({ kind: 'setTag', of, key: 'reviewed by', value: 'sam <b>', expected: undefined });
    await set({ kind: 'run', run });
    await set({ kind: 'model', model });
    await set({ kind: 'version', model, version: '1' });
    expect(await seen({ what: 'run', run })).toMatchObject({ tags: { 'reviewed by': 'sam <b>' } });
    expect(await seen({ what: 'model', model })).toMatchObject({ 'reviewed by': 'sam <b>' });
    expect(await seen({ what: 'version', model, version: '1' })).toMatchObject({
      tags: { 'reviewed by': 'sam <b>' },
    });
  });

  test('a registered version, of a model that was not there', async () => {
    const register = (creates: boolean): Promise<{ readonly now: string | undefined }> =>
      change({
        kind: 'registerVersion',
        model: 'from-the-tree',
        creates,
        run,
        path: 'model',
        description: undefined,
      });
    expect((await register(true)).now).toBe('1');
    expect((await register(false)).now).toBe('2');
    expect(await seen({ what: 'version', model: 'from-the-tree', version: '2' })).toMatchObject({
      run,
      status: 'READY',
    });
  });

  test('a note with labels', async () => {
    const before = { text: '', labels: [] };
    await value(annotate, { source, run, text: 'Less **noise**.', labels: ['best'], expected: before });
    expect(await seen({ what: 'run', run })).toMatchObject({
      tags: { 'mlflow.note.content': 'Less **noise**.', 'assay.labels': 'best' },
    });
  });

  test('a run that is deleted, and restored', async () => {
    await change({ kind: 'deleteRun', run });
    expect(await seen({ what: 'run', run })).toMatchObject({ lifecycle: 'deleted' });
    await change({ kind: 'restoreRun', run });
    expect(await seen({ what: 'run', run })).toMatchObject({ lifecycle: 'active' });
  });
});
