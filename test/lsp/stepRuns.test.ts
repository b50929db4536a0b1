import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Health } from '../../server/src/protocol/project.ts';
import type { SourcedRun } from '../../server/src/protocol/tracking.ts';
import { LanguageClient } from '../support/languageClient.ts';

const sample = join(import.meta.dirname, '../sample/mlflow.db');
const pipeline = `stages:
  train:
    cmd: python src/train.py churn
  arrears-train:
    cmd: python src/train.py arrears
  other:
    cmd: python other.py
`;

let folder: string;
let client: LanguageClient;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay runs-'));
  await copyFile(sample, join(folder, 'mlflow.db'));
  await writeFile(join(folder, 'dvc.yaml'), pipeline);
  client = new LanguageClient();
});

afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

async function lenses(uri: string): Promise<readonly CodeLens[]> {
  const found = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  return found.filter(({ command }) => command?.command !== '');
}

test('above a step stand its runs, once the worker has read them, and they can be asked for', async () => {
  let found: readonly CodeLens[] = [];
  client.connection.onRequest('workspace/codeLens/refresh', async () => {
    found = await lenses(uri);
    return null;
  });
  client.capabilities = { workspace: { workspaceFolders: true, codeLens: { refreshSupport: true } } };
  const uri = URI.file(join(folder, 'dvc.yaml')).toString();
  await client.start(folder);
  await client.notification<Health>('assay/health', ({ files }) => files === 1);
  await lenses(uri);
  await vi.waitFor(() => expect(found).not.toEqual([]), 20_000);
  const titles = found.map(({ range, command }) => `${range.start.line}: ${command?.title}`);
  expect(titles[0]).toMatch(/^1: 8 runs, latest \d{4}-\d\d-\d\d$/);
  expect(titles[1]).toMatch(/^3: 6 runs, latest \d{4}-\d\d-\d\d$/);
  expect(titles).toHaveLength(2);
  expect(found[0]?.command).toMatchObject({
    command: 'assay.step.openRuns',
    arguments: [{ uri, step: 'train' }],
  });
  const runs = await client.request<SourcedRun[]>('assay/stepRuns', { uri, step: 'train' });
  expect(new Set(runs.map(({ experiment }) => experiment))).toEqual(new Set(['churn']));
  expect(runs).toHaveLength(8);
  expect(await client.request('assay/stepRuns', { uri, step: 'other' })).toEqual([]);
});

test('without trust no store is read', async () => {
  await client.start(folder, false);
  const uri = URI.file(join(folder, 'dvc.yaml')).toString();
  await client.open(uri, pipeline, 'yaml');
  expect(await lenses(uri)).toEqual([]);
  expect(await client.request('assay/stepRuns', { uri, step: 'train' })).toEqual([]);
});
