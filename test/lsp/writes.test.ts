import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RequestDefinition } from '../../server/src/protocol/definition.ts';
import {
  annotate,
  getAnnotation,
  listAnnotations,
  listBaselines,
  listEnvironments,
  setBaseline,
} from '../../server/src/protocol/notes.ts';
import {
  getRun,
  listExperiments,
  listModels,
  listRuns,
  listSources,
  listVersions,
  type Answer,
  type RunSummary,
} from '../../server/src/protocol/tracking.ts';
import { getState, write } from '../../server/src/protocol/writes.ts';
import { LanguageClient } from '../support/languageClient.ts';

const sample = join(import.meta.dirname, '../sample');

let folder: string;
const clients: LanguageClient[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay writes-'));
  await copyFile(join(sample, 'mlflow.db'), join(folder, 'mlflow.db'));
  await copyFile(join(sample, 'assay.yaml'), join(folder, 'assay.yaml'));
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.stop()));
  await rm(folder, { recursive: true, force: true });
});

/** An editor on the folder, in the words of the protocol. */
interface Editor {
  readonly client: LanguageClient;
  readonly source: string;
  ask<P, R>(definition: RequestDefinition<P, R>, params: P): Promise<R>;
  value<P, T>(definition: RequestDefinition<P, Answer<T>>, params: P): Promise<T>;
}

async function editor(trusted = true): Promise<Editor> {
  const client = new LanguageClient();
  clients.push(client);
  await client.start(folder, trusted);
  await client.notification('assay/health', ({ state }: { state: string }) => state !== 'starting');
  const ask = <P, R>({ method }: RequestDefinition<P, R>, params: P): Promise<R> =>
    client.request<R>(method, params);
  const [info] = await ask(listSources, null);
  return {
    client,
    source: info?.id ?? '',
    ask,
    async value(definition, params) {
      const answer = await ask(definition, params);
      if (!answer.ok) throw new Error(`${definition.method}: ${answer.problem.message}`);
      return answer.value;
    },
  };
}

async function newestRun({ value, source }: Editor): Promise<RunSummary> {
  const { items } = await value(listExperiments, { source, limit: 10 });
  const runs = await value(listRuns, { source, experiment: items[0]?.id ?? '', limit: 1 });
  const [run] = runs.items;
  if (run === undefined) throw new Error('the sample has no run');
  return run;
}

async function championOf({ value, source }: Editor): Promise<string | undefined> {
  const versions = await value(listVersions, { source, model: 'churn-boosting', limit: 100 });
  return versions.items.find(({ aliases }) => aliases.includes('champion'))?.version;
}

describe('an alias', () => {
  test('is moved by one of two editors that saw the same, and the other is told where it is', async () => {
    const [one, other] = await Promise.all([editor(), editor()]);
    const expected = await championOf(one);
    expect(expected).toBeDefined();
    const move = (at: Editor, version: string) =>
      at.ask(write, {
        source: at.source,
        write: { kind: 'setAlias', model: 'churn-boosting', alias: 'champion', version, expected },
      });
    const [a, b] = await Promise.all([move(one, '1'), move(other, '2')]);
    expect([a.ok, b.ok].sort()).toEqual([false, true]);
    const [won, lost] = a.ok ? [a, b] : [b, a];
    const now = won.ok ? won.value.now : undefined;
    expect(lost.ok ? undefined : lost.problem.reason).toBe('conflict');
    expect(lost.ok ? '' : lost.problem.message).toContain(now);
    expect([await championOf(one), await championOf(other)]).toEqual([now, now]);
  });

  test('that was moved is told to the other editor', async () => {
    const [one, other] = await Promise.all([editor(), editor()]);
    const expected = await championOf(other);
    await championOf(one);
    // The other one must have seen the store as it was.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await one.value(write, {
      source: one.source,
      write: { kind: 'setAlias', model: 'churn-boosting', alias: 'champion', version: '1', expected },
    });
    await other.client.notification(
      'assay/sourcesChanged',
      ({ source }: { source?: string }) => source === other.source,
    );
    expect(await championOf(other)).toBe('1');
  });
});

describe('what an editor writes', () => {
  test('is offered by what the source says it can do', async () => {
    const { value, source } = await editor();
    const { abilities, verdict } = await value(getState, { source });
    expect(verdict).toBe('supported');
    expect(abilities).toEqual(
      expect.arrayContaining(['note', 'tag', 'delete', 'register', 'alias', 'stage', 'registry']),
    );
  });

  test('of notes and labels is kept by the tracker that can, and seen in the list', async () => {
    const at = await editor();
    const { value, source } = at;
    const { id: run, experimentId: experiment } = await newestRun(at);
    const before = await value(getAnnotation, { source, run });
    expect(before.keeper).toBe('tracker');
    await value(annotate, { source, run, text: 'Less noise.', labels: ['best', 'eu'], expected: before });
    expect(await value(getAnnotation, { source, run })).toMatchObject({
      text: 'Less noise.',
      labels: ['best', 'eu'],
    });
    const listed = await value(listRuns, { source, experiment, limit: 1 });
    expect(listed.items[0]).toMatchObject({ id: run, note: 'Less noise.', labels: ['best', 'eu'] });
    const late = await at.ask(annotate, { source, run, labels: ['late'], expected: before });
    expect(late).toMatchObject({ ok: false, problem: { reason: 'conflict' } });
    await value(annotate, { source, run, labels: [], expected: { text: '', labels: ['best', 'eu'] } });
    expect((await value(getRun, { source, run })).tags.some(({ key }) => key === 'assay.labels')).toBe(false);
  });

  test('of deletion can be taken back', async () => {
    const at = await editor();
    const { value, source } = at;
    const { id: run, experimentId: experiment } = await newestRun(at);
    await value(write, { source, write: { kind: 'deleteRun', run } });
    expect((await value(listRuns, { source, experiment, limit: 1 })).items[0]?.id).not.toBe(run);
    const deleted = await value(listRuns, { source, experiment, limit: 100, lifecycle: 'deleted' });
    expect(deleted.items.map(({ id }) => id)).toContain(run);
    await value(write, { source, write: { kind: 'restoreRun', run } });
    expect((await newestRun(at)).id).toBe(run);
  });

  test('of baselines is a file of the workspace, which another editor changes too', async () => {
    const [one, other] = await Promise.all([editor(), editor()]);
    const { source } = one;
    const { id: run } = await newestRun(one);
    await one.value(setBaseline, { source, experiment: 'churn', run, expected: undefined });
    expect(JSON.parse(await readFile(join(folder, '.assay/baselines.json'), 'utf8'))).toEqual({
      'mlflow.db/churn': run,
    });
    expect(await other.value(listBaselines, { source })).toEqual([{ experiment: 'churn', run }]);
    const late = await other.ask(setBaseline, { source, experiment: 'churn', run: 'x', expected: undefined });
    expect(late).toMatchObject({ ok: false, problem: { reason: 'conflict' } });
  });

  test('is nothing without trust', async () => {
    const { ask } = await editor(false);
    const source = `mlflow:file://${folder}/mlflow.db`;
    const note = { text: '', labels: [] };
    const answers = [
      await ask(write, { source, write: { kind: 'deleteRun', run: 'x' } }),
      await ask(annotate, { source, run: 'x', text: 'y', expected: note }),
      await ask(setBaseline, { source, experiment: 'churn', run: 'x', expected: undefined }),
      await ask(listModels, { source, limit: 1 }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, problem: { reason: 'not-trusted' } });
  });
});

describe('notes of a source that cannot hold them', () => {
  test('are files, and an editor is told when one changes', async () => {
    await rm(join(folder, 'mlflow.db'));
    await mkdir(join(folder, '.dvc'));
    await writeFile(join(folder, '.dvc/config'), '');
    await promisify(execFile)('git', ['init', '-q', folder]);
    const at = await editor();
    const { value, source } = at;
    const none = { text: '', labels: [] };
    const kept = await value(annotate, { source, run: '4f1c', text: 'Ours.', labels: ['a'], expected: none });
    expect(kept).toEqual({ text: 'Ours.', labels: ['a'], keeper: 'workspace' });
    expect(await value(listAnnotations, { source })).toEqual([{ run: '4f1c', text: 'Ours.', labels: ['a'] }]);
    const file = join(folder, '.assay/notes/4f1c.md');
    expect(await readFile(file, 'utf8')).toContain('Ours.');
    await at.client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `file://${encodeURI(file)}`, type: 2 }],
    });
    await at.client.notification('assay/annotationsChanged');
  });
});

test('the environments of assay.yaml are told by the names that the registry has', async () => {
  const { ask } = await editor();
  const environments = await ask(listEnvironments, null);
  expect(environments.find(({ model }) => model === 'churn-boosting')?.environments).toContain('production');
});
