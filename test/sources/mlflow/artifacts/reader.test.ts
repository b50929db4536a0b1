import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArtifactReader } from '../../../../server/src/engine/evidence/contract.ts';
import { nodeStoreFiles } from '../../../../server/src/platform/artifactFiles.ts';
import { createArtifactReader } from '../../../../server/src/sources/mlflow/artifacts/reader.ts';
import { Fixture, newest, now, valueOf } from '../fixture.ts';

const run = '9611d154c62740f1b439e4524e0219f3';
const model = 'm-40f947e20c564998b71586b0a5fb55c2';
const owner = { kind: 'run', run } as const;
const never = { isCancellationRequested: false };

let fixture: Fixture;
let store: string;
let outside: string;
let reader: ArtifactReader;

beforeEach(() => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.addRun(run, 1, 5);
  store = dirname(fixture.path);
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'assay outside-')));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  reader = createArtifactReader({
    files: nodeStoreFiles,
    clock: { now: () => now },
    name: 'mlflow.db',
    store,
    workspace: store,
    holdingsOf: (of) => fixture.source.holdings(of),
  });
});

afterEach(() => {
  fixture.dispose();
  rmSync(outside, { recursive: true, force: true });
});

function recorded(uri: string): void {
  fixture.write(`UPDATE runs SET artifact_uri = '${uri}'`);
}

function put(path: string, content: string): string {
  const file = join(store, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function list(path = '', from?: { readonly from: string; readonly limit: number }) {
  return reader.list({ owner, path, limit: 100, ...from }, never);
}

async function read(path: string, limit = 100) {
  return reader.read(owner, path, limit, never);
}

const textOf = (base64: string): string => Buffer.from(base64, 'base64').toString();

test.each([
  [`mlflow-artifacts:/1/${run}/artifacts`, `mlartifacts/1/${run}/artifacts`],
  [`/Users/ada/project/mlruns/1/${run}/artifacts`, `mlruns/1/${run}/artifacts`],
  [`file:///C:/Users/ada/mlruns/1/${run}/artifacts`, `mlruns/1/${run}/artifacts`],
  [`C:\\ml\\mlartifacts\\1\\${run}\\artifacts`, `mlartifacts/1/${run}/artifacts`],
  [`./mlruns/1/${run}/artifacts`, `mlruns/1/${run}/artifacts`],
])('files recorded at %s are found below the store', async (uri, folder) => {
  recorded(uri);
  put(`${folder}/plots/roc ü.svg`, '<svg/>');
  put(`${folder}/model.bin`, '123');
  expect(valueOf(await list())).toEqual({
    items: [
      { path: 'model.bin', isFolder: false, size: 3 },
      { path: 'plots', isFolder: true, size: undefined },
    ],
    total: 2,
    next: undefined,
  });
  expect(valueOf(await list('plots')).items.map(({ path }) => path)).toEqual(['plots/roc ü.svg']);
  const content = valueOf(await read('plots/roc ü.svg'));
  expect([textOf(content.base64), content.size, content.path]).toEqual(['<svg/>', 6, 'plots/roc ü.svg']);
  expect(content.uri).toMatch(/^file:\/\/\/.*roc%20%C3%BC\.svg$/);
});

test('a folder is read in pages', async () => {
  recorded(`mlflow-artifacts:/1/${run}/artifacts`);
  for (const name of ['a', 'b', 'c']) put(`mlartifacts/1/${run}/artifacts/${name}`, name);
  const first = valueOf(await list('', { from: '', limit: 2 }));
  expect([first.items.map(({ path }) => path), first.next]).toEqual([['a', 'b'], 'b']);
  const second = valueOf(await list('', { from: 'b', limit: 2 }));
  expect([second.items.map(({ path }) => path), second.next]).toEqual([['c'], undefined]);
});

test('a model that the run logged is a folder of the run', async () => {
  recorded(`mlflow-artifacts:/1/${run}/artifacts`);
  fixture.write(
    `CREATE TABLE logged_models (model_id, experiment_id, name, artifact_location, source_run_id, lifecycle_stage, creation_timestamp_ms);
     INSERT INTO logged_models VALUES ('${model}', 1, 'forest', 'mlflow-artifacts:/1/models/${model}/artifacts', '${run}', 'active', 1)`,
  );
  put(`mlartifacts/1/models/${model}/artifacts/MLmodel`, 'flavors: {}');
  expect(valueOf(await list()).items).toEqual([{ path: 'forest', isFolder: true, size: undefined }]);
  expect(valueOf(await list('forest')).items).toEqual([
    { path: 'forest/MLmodel', isFolder: false, size: 11 },
  ]);
  expect(textOf(valueOf(await read('forest/MLmodel')).base64)).toBe('flavors: {}');
  put(`mlartifacts/1/${run}/artifacts/own.txt`, 'x');
  expect(valueOf(await list()).items.map(({ path }) => path)).toEqual(['forest', 'own.txt']);
});

test('the files of a version are those that it was made of', async () => {
  put(`mlruns/1/${run}/artifacts/model/MLmodel`, 'm');
  put(`mlartifacts/1/models/${model}/artifacts/MLmodel`, 'logged');
  recorded(`/Users/ada/mlruns/1/${run}/artifacts`);
  const sources = [
    [`/Users/ada/mlruns/1/${run}/artifacts/model`, null],
    [`runs:/${run}/model`, null],
    [`models:/${model}`, `mlflow-artifacts:/1/models/${model}/artifacts`],
  ];
  for (const [at, [source, location]] of sources.entries())
    fixture.write(
      `INSERT INTO model_versions (name, version, current_stage, run_id, source, storage_location)
       VALUES ('churn', ${at + 1}, 'None', '${run}', '${source ?? ''}', ${location ? `'${location}'` : 'NULL'})`,
    );
  for (const [at, wanted] of ['m', 'm', 'logged'].entries()) {
    const version = { kind: 'version', model: 'churn', version: String(at + 1) } as const;
    expect(valueOf(await reader.list({ owner: version, path: '', limit: 9 }, never)).items).toHaveLength(1);
    expect(textOf(valueOf(await reader.read(version, 'MLmodel', 100, never)).base64)).toBe(wanted);
  }
  const missing = { kind: 'version', model: 'churn', version: '9' } as const;
  expect(await reader.read(missing, 'MLmodel', 100, never)).toMatchObject({
    problem: { reason: 'not-found' },
  });
});

test('what is not on this machine is told so', async () => {
  recorded(`/Users/ada/mlruns/1/${run}/artifacts`);
  expect(await list()).toMatchObject({ problem: { reason: 'missing' } });
  recorded('s3://bucket/1');
  expect(await list()).toMatchObject({ problem: { reason: 'not-supported' } });
  recorded('');
  expect(await list()).toMatchObject({ problem: { reason: 'not-found' } });
  expect(await reader.list({ owner: { kind: 'run', run: 'none' }, path: '', limit: 9 }, never)).toMatchObject(
    {
      problem: { reason: 'not-found' },
    },
  );
  recorded(`mlflow-artifacts:/1/${run}/artifacts`);
  put(`mlartifacts/1/${run}/artifacts/large`, 'x'.repeat(50));
  expect(await read('large', 49)).toMatchObject({ problem: { reason: 'too-large' } });
  expect(await read('none')).toMatchObject({ problem: { reason: 'missing' } });
});

describe('no file outside of the folder of the files is read', () => {
  beforeEach(() => {
    recorded(`mlflow-artifacts:/1/${run}/artifacts`);
    put(`mlartifacts/1/${run}/artifacts/inside.txt`, 'x');
    put('mlflow-other.txt', 'other');
  });

  test.each([
    ['CVE-2023-1177: by the way up', '../../../../mlflow-other.txt'],
    ['CVE-2023-6909: behind a fragment', 'a#/../../../../mlflow-other.txt'],
    ['CVE-2023-6831: decoded a second time', '%2e%2e/%2e%2e/%2e%2e/%2e%2e/mlflow-other.txt'],
    ['CVE-2024-1560: decoded twice', '%252e%252e/%252e%252e/mlflow-other.txt'],
    ['from the root', '/etc/passwd'],
    ['from a drive', 'C:/Windows/win.ini'],
    ['by backslashes', '..\\..\\mlflow-other.txt'],
    ['by a device', 'NUL'],
    ['by a device with an ending', 'com1.txt'],
    ['behind a control character', 'inside.txt\0.png'],
    ['by the folder itself', './inside.txt'],
  ])('%s', async (_, path) => {
    for (const answer of [await read(path), await list(path)]) {
      expect(answer.ok).toBe(false);
      expect(JSON.stringify(answer)).not.toContain('other"');
    }
  });

  test('by a link to a file or a folder; what stays inside is read', async () => {
    const root = join(store, `mlartifacts/1/${run}/artifacts`);
    symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(join(root, 'inside.txt'), join(root, 'good.txt'));
    expect(valueOf(await list()).items.map(({ path }) => path)).toEqual(['good.txt', 'inside.txt']);
    for (const path of ['link.txt', 'folder/secret.txt'])
      expect(await read(path)).toMatchObject({ problem: { reason: 'denied' } });
    expect(await list('folder')).toMatchObject({ problem: { reason: 'denied' } });
    expect(textOf(valueOf(await read('good.txt')).base64)).toBe('x');
  });

  test('by what the store recorded, itself or behind a link', async () => {
    for (const uri of [
      outside,
      `file://${outside}`,
      '/etc',
      `${store}/../${outside.split('/').at(-1) ?? ''}`,
    ]) {
      recorded(uri);
      expect(await read('secret.txt')).toMatchObject({ ok: false });
      expect(await list()).toMatchObject({ ok: false });
    }
    rmSync(join(store, `mlartifacts/1/${run}`), { recursive: true });
    symlinkSync(outside, join(store, `mlartifacts/1/${run}`));
    mkdirSync(join(outside, 'artifacts'));
    recorded(`mlflow-artifacts:/1/${run}/artifacts`);
    expect(await list()).toMatchObject({ problem: { reason: 'missing' } });
  });
});
