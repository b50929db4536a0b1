import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Source } from '../../../../server/src/engine/evidence/contract.ts';
import { nodeStoreFiles } from '../../../../server/src/platform/artifactFiles.ts';
import { nodeFolderTrees } from '../../../../server/src/platform/folderTree.ts';
import { createMlflowFolderSource } from '../../../../server/src/sources/mlflow/folder/index.ts';
import { now, valueOf } from '../fixture.ts';

const never = { isCancellationRequested: false };
let root: string;
let source: Source;
let logged: string[];

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'assay mlruns ü-')), 'mlruns');
  mkdirSync(root);
  logged = [];
  const log = (message: string): void => void logged.push(message);
  source = createMlflowFolderSource({
    info: { id: 's', system: 'mlflow', label: 'mlruns', location: 'file:///mlruns' },
    trees: nodeFolderTrees,
    files: nodeStoreFiles,
    clock: { now: () => now },
    log: { info: log, warn: log, error: log },
    path: root,
    workspace: dirname(root),
  });
});

afterEach(() => rmSync(dirname(root), { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function addExperiment(id: string, more = `name: e${id}\ncreation_time: ${id}\n`, folder = id): void {
  put(`${folder}/meta.yaml`, `experiment_id: '${id}'\nlifecycle_stage: active\n${more}`);
}

function addRun(id: string, start: number | null, more = ''): void {
  put(
    `1/${id}/meta.yaml`,
    `run_id: ${id}\nexperiment_id: '1'\nlifecycle_stage: active\nstatus: 3\nstart_time: ${String(start)}\nend_time: null\n${more}`,
  );
}

test('experiments are listed newest first; what is no experiment is skipped, and told in the log once', async () => {
  for (const id of ['1', '2', '3']) addExperiment(id);
  addExperiment('4', 'name: gone\ncreation_time: 9\n', '.trash/4');
  mkdirSync(join(root, '5'));
  put('6/meta.yaml', 'name: [');
  addRun('a', 5);
  addRun('b', 6, 'deleted_time: 5\n');
  put('1/tags/team', 'risk');
  for (let readings = 0; readings < 2; readings += 1) {
    const page = valueOf(await source.experiments({ limit: 2 }, never));
    expect(page.items.map(({ id, runCount }) => [id, runCount])).toEqual([
      ['3', 0],
      ['2', 0],
    ]);
    const rest = valueOf(await source.experiments({ limit: 2, from: page.next ?? '' }, never));
    expect(rest).toMatchObject({
      total: 3,
      next: undefined,
      items: [{ runCount: 2, tags: [{ value: 'risk' }] }],
    });
  }
  expect(logged.filter((line) => line.startsWith('5:'))).toHaveLength(1);
  expect(logged.filter((line) => line.startsWith('6:'))).toHaveLength(1);
});

test('runs are listed newest first, by page, with their latest points', async () => {
  addExperiment('1');
  addRun('b', 5, 'run_name: named\nuser_id: ada\n');
  addRun('a', 5);
  addRun('c', 9);
  addRun('never', null);
  put('1/b/metrics/val/loss', '1 0.5 1\n2 0.25 2\n');
  put('1/b/tags/mlflow.parentRunId', 'c');
  put('1/b/tags/mlflow.note.content', 'Good.');
  const first = valueOf(await source.runs({ experiment: '1', limit: 3 }, never));
  expect(first.items.map(({ id, name }) => [id, name])).toEqual([
    ['c', 'c'],
    ['a', 'a'],
    ['b', 'named'],
  ]);
  expect(first.items[2]).toMatchObject({
    user: 'ada',
    parentId: 'c',
    status: 'FINISHED',
    note: 'Good.',
    metrics: [{ key: 'val/loss', value: 0.25, step: 2, timestamp: 2 }],
  });
  const rest = valueOf(await source.runs({ experiment: '1', limit: 3, from: first.next ?? '' }, never));
  expect(rest.items.map(({ id }) => id)).toEqual(['never']);
  expect(await source.runs({ experiment: '9', limit: 3 }, never)).toMatchObject({ ok: false });
  expect(valueOf(await source.origins(never)).map(({ id, experiment }) => [id, experiment])).toHaveLength(4);
});

test('a run of an old MLflow is read: its name, its state in a word, its id under another name', async () => {
  addExperiment('1');
  put(
    '1/old/meta.yaml',
    `run_uuid: old\nname: from 2021\nexperiment_id: '1'\nstatus: FAILED\nstart_time: 1\n`,
  );
  put('1/old/params/lr', '0.1');
  put('1/old/params/empty', '');
  put('1/old/metrics/loss', '1 0.5\n');
  const run = valueOf(await source.run('old', never));
  expect(run).toMatchObject({
    name: 'from 2021',
    status: 'FAILED',
    experimentName: 'e1',
    parameters: [
      { key: 'empty', value: '' },
      { key: 'lr', value: '0.1' },
    ],
    metrics: [{ key: 'loss', value: 0.5, step: 0 }],
  });
  expect(await source.run('../1/old', never)).toMatchObject({ problem: { reason: 'not-found' } });
});

test('columns are read from the files of the runs', async () => {
  addExperiment('1');
  addRun('a', 5);
  addRun('b', 6);
  put('1/a/metrics/loss', '1 nan 1\n');
  put('1/b/metrics/loss', '1 0.5 1\n');
  put('1/a/params/optimizer', 'adam');
  put('1/b/params/optimizer', 'adam');
  put('1/a/tags/mlflow.source.name', 'train.py');
  put('1/datasets/d1/meta.yaml', 'name: train\ndigest: abc\nsource_type: local\nsource: x\n');
  put(
    '1/a/inputs/i1/meta.yaml',
    'source_type: DATASET\nsource_id: d1\ntags:\n  mlflow.data.context: training\n',
  );
  const { table } = source;
  const base = valueOf(
    (await table?.base('1', 'active', never)) ?? { ok: false, problem: { message: 'none' } },
  );
  expect([base.ids, [...base.startedAt], [...base.endedAt]]).toEqual([
    ['b', 'a'],
    [6, 5],
    [NaN, NaN],
  ]);
  const columns = await table?.columns('1', never);
  expect(columns).toMatchObject({
    value: [{ id: 'metrics.loss' }, { id: 'params.optimizer' }, { id: 'data.train' }],
  });
  const rows = new Map(base.ids.map((id, row) => [id, row]));
  const read = (column: 'metrics.loss' | 'params.optimizer' | 'data.train' | 'info.x') =>
    table?.column({ experiment: '1', column, rows }, never);
  expect(await read('metrics.loss')).toMatchObject({
    value: { rows: Int32Array.of(0, 1), values: Float64Array.of(0.5, NaN) },
  });
  expect(await read('params.optimizer')).toMatchObject({
    value: { words: ['adam'], values: Int32Array.of(0, 0) },
  });
  expect(await read('data.train')).toMatchObject({ value: { words: ['abc'], rows: Int32Array.of(1) } });
  expect(await read('info.x')).toMatchObject({ problem: { reason: 'not-found' } });
  expect(valueOf(await source.run('a', never)).datasets).toEqual([
    { name: 'train', digest: 'abc', sourceType: 'local', source: 'x', context: 'training' },
  ]);
});

test('points are followed while they are written; half a line is not read before it is whole', async () => {
  addExperiment('1');
  addRun('a', 5);
  put('1/a/metrics/loss', '1 0.5 1\n2 0.4 2\n3 0.');
  const read = async (cursor?: string) => {
    const answer = await source.live?.points({ run: 'a', key: 'loss' }, cursor, never);
    return valueOf(answer ?? { ok: false, problem: { message: 'none' } });
  };
  const first = await read();
  expect([...first.values]).toEqual([0.5, 0.4]);
  const stamp = await source.stamp(never);
  appendFileSync(join(root, '1/a/metrics/loss'), '3 3\n');
  expect(await source.stamp(never)).not.toBe(stamp);
  const second = await read(first.cursor);
  expect([[...second.values], second.isRestart]).toEqual([[0.3], false]);
  put('1/a/metrics/loss', '9 9 9\n');
  const again = await read(second.cursor);
  expect([[...again.values], again.isRestart]).toEqual([[9], true]);
  expect(valueOf(await source.history({ run: 'a', keys: ['loss', 'none'], limit: 9 }, never))).toMatchObject([
    { values: [9], total: 1 },
    { values: [], total: 0 },
  ]);
});

test('models are listed with their versions and aliases, prompts and deleted versions left out', async () => {
  addExperiment('1');
  put('models/churn/meta.yaml', 'name: churn\ncreation_timestamp: 5\nlast_updated_timestamp: 6\n');
  for (const [version, stage] of [
    [2, 'None'],
    [10, 'Production'],
    [3, 'Deleted_Internal'],
  ] as const)
    put(
      `models/churn/version-${version}/meta.yaml`,
      `name: churn\nversion: ${version}\ncurrent_stage: ${stage}\ncreation_timestamp: 7\nstatus: READY\nrun_id: a\n`,
    );
  put('models/churn/aliases/champion', '10');
  put('models/greeting/meta.yaml', 'name: greeting\n');
  put('models/greeting/tags/mlflow.prompt.is_prompt', 'true');
  expect(valueOf((await source.registry?.models({ limit: 5 }, never)) ?? none).items).toMatchObject([
    { name: 'churn', createdAt: 5, versionCount: 2, aliases: [{ alias: 'champion', version: '10' }] },
  ]);
  expect(
    valueOf((await source.registry?.versions({ model: 'churn', limit: 5 }, never)) ?? none).items,
  ).toMatchObject([
    { version: '10', stage: 'Production', aliases: ['champion'], createdAt: 7, runId: 'a' },
    { version: '2', aliases: [] },
  ]);
  expect(await source.registry?.versions({ model: 'none', limit: 5 }, never)).toMatchObject({ ok: false });
});

const none = { ok: false, problem: { message: 'there is no registry' } } as const;

test('files of a run are beside it, wherever they were recorded', async () => {
  addExperiment('1');
  addRun(
    '0123456789abcdef0123456789abcdef',
    5,
    'artifact_uri: file:///C:/Users/ada/mlruns/1/0123456789abcdef0123456789abcdef/artifacts\n',
  );
  put('1/0123456789abcdef0123456789abcdef/artifacts/model/MLmodel', 'x');
  addRun('b', 5);
  put('1/b/artifacts/own.txt', 'own');
  put('1/models/m-1/meta.yaml', 'model_id: m-1\nname: forest\nsource_run_id: b\nstatus: 2\n');
  expect(valueOf(await source.run('b', never)).models).toEqual([
    { id: 'm-1', name: 'forest', status: 'READY', type: undefined },
  ]);
  put('1/models/m-1/artifacts/MLmodel', 'm');
  const list = (run: string) =>
    source.artifacts?.list({ owner: { kind: 'run', run }, path: '', limit: 9 }, never);
  expect(await list('0123456789abcdef0123456789abcdef')).toMatchObject({
    value: { items: [{ path: 'model' }] },
  });
  expect(await list('b')).toMatchObject({ value: { items: [{ path: 'forest' }, { path: 'own.txt' }] } });
  put('models/churn/meta.yaml', 'name: churn\n');
  put('models/churn/version-1/meta.yaml', 'version: 1\nsource: runs:/b/own.txt\nrun_id: b\n');
  const owner = { kind: 'version', model: 'churn', version: '1' } as const;
  expect(await source.artifacts?.read(owner, '', 9, never)).toMatchObject({ value: { size: 3 } });
  expect(await list('none')).toMatchObject({ problem: { reason: 'not-found' } });
});

test('no link leads out, whatever it is put for', async () => {
  addExperiment('1');
  addRun('a', 5);
  put('../secret.txt', 'secret');
  mkdirSync(join(root, '1/a/params'));
  symlinkSync(join(root, '../secret.txt'), join(root, '1/a/params/lr'));
  symlinkSync(dirname(root), join(root, '1/a/tags'));
  const run = valueOf(await source.run('a', never));
  expect([run.parameters, run.tags]).toEqual([[], []]);
});

test('reading stops when nobody waits for it', async () => {
  addExperiment('1');
  addRun('a', 5);
  expect(await source.runs({ experiment: '1', limit: 5 }, { isCancellationRequested: true })).toMatchObject({
    problem: { message: 'Reading mlruns was stopped.' },
  });
});

test('a folder that is gone or holds no runs says so', async () => {
  expect(await source.state(never)).toMatchObject({ problem: { reason: 'not-a-store' } });
  addExperiment('1');
  expect(await source.state(never)).toMatchObject({
    value: { abilities: ['table', 'live', 'artifacts', 'registry'], verdict: 'supported' },
  });
  rmSync(root, { recursive: true });
  expect(await source.state(never)).toMatchObject({ problem: { reason: 'missing' } });
  expect(await source.stamp(never)).toBeUndefined();
});
