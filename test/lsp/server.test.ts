import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import type { Health } from '../../server/src/protocol/project.ts';
import { LanguageClient } from '../support/languageClient.ts';

let folder: string;
let client: LanguageClient;

const cyclic = `stages:
  a:
    cmd: a
    deps: [two]
    outs: [one]
  b:
    cmd: b
    deps: [one]
    outs: [two]
`;
const sound = 'stages:\n  a:\n    cmd: echo ${lr}\n    outs: [one]\n';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay lsp-'));
  client = new LanguageClient();
});

afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

const uriOf = (name: string): string => URI.file(join(folder, name)).toString();

test('a file of the workspace is checked without being opened', async () => {
  await writeFile(join(folder, 'dvc.yaml'), cyclic);
  await client.start(folder);
  const diagnostics = await client.diagnostics(uriOf('dvc.yaml'));
  expect(diagnostics.map(({ code }) => code)).toContain('dvc/cycle');
  expect(diagnostics[0]?.codeDescription?.href).toBe('test:rule/dvc/cycle');
  const health = await client.notification<Health>('assay/health', ({ errors }) => errors > 0);
  expect(health).toMatchObject({ state: 'ready', files: 1, warnings: 0 });
});

test('typing brings a finding and takes it away again', async () => {
  await writeFile(join(folder, 'params.yaml'), 'lr: 0.1\n');
  await client.start(folder);
  await client.notification<Health>('assay/health');
  await client.open(uriOf('dvc.yaml'), sound);
  await client.change(uriOf('dvc.yaml'), 2, sound.replace('${lr}', '${lrr}'));
  const broken = await client.diagnostics(uriOf('dvc.yaml'), ({ version }) => version === 2);
  expect(broken.map(({ code }) => code)).toEqual(['dvc/unknown-interpolation']);
  await client.change(uriOf('dvc.yaml'), 3, sound);
  expect(await client.diagnostics(uriOf('dvc.yaml'), ({ version }) => version === 3)).toEqual([]);
});

test('an edit of the parameters is seen in the pipeline', async () => {
  await writeFile(join(folder, 'params.yaml'), 'lr: 0.1\n');
  await writeFile(join(folder, 'dvc.yaml'), sound);
  await client.start(folder);
  await client.notification<Health>('assay/health');
  await client.open(uriOf('params.yaml'), 'rate: 0.1\n');
  expect((await client.diagnostics(uriOf('dvc.yaml'))).map(({ code }) => code)).toEqual([
    'dvc/unknown-interpolation',
  ]);
});

test('a closed file counts again as it is on the disk', async () => {
  await writeFile(join(folder, 'params.yaml'), 'lr: 0.1\n');
  await writeFile(join(folder, 'dvc.yaml'), sound);
  await client.start(folder);
  await client.notification<Health>('assay/health');
  await client.open(uriOf('dvc.yaml'), cyclic);
  await client.diagnostics(uriOf('dvc.yaml'), ({ diagnostics }) => diagnostics.length > 0);
  await client.connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: uriOf('dvc.yaml') },
  });
  expect(await client.diagnostics(uriOf('dvc.yaml'), ({ diagnostics }) => diagnostics.length === 0)).toEqual(
    [],
  );
});

test('without trust only open files are looked at', async () => {
  await writeFile(join(folder, 'dvc.yaml'), cyclic);
  await writeFile(join(folder, 'params.yaml'), 'lr: 0.1\n');
  await client.start(folder, false);
  const health = await client.notification<Health>('assay/health');
  expect(health).toMatchObject({ state: 'restricted', files: 0 });
  await client.open(uriOf('dvc.yaml'), cyclic);
  expect((await client.diagnostics(uriOf('dvc.yaml'))).map(({ code }) => code)).toContain('dvc/cycle');
  await client.connection.sendNotification('assay/trustGranted', null);
  expect(await client.notification<Health>('assay/health', ({ state }) => state === 'ready')).toMatchObject({
    files: 2,
  });
});

test('a severity chosen in the settings is kept to', async () => {
  client.settings = { rules: { 'dvc/cycle': 'off', 'dvc/unknown-interpolation': 'hint' } };
  await writeFile(join(folder, 'params.yaml'), 'rate: 0.1\n');
  await writeFile(join(folder, 'dvc.yaml'), `${cyclic}  c:\n    cmd: echo \${lr}\n`);
  await client.start(folder);
  const diagnostics = await client.diagnostics(uriOf('dvc.yaml'));
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['dvc/unknown-interpolation', 4],
  ]);
});

test('the server says what a file is taken for and explains a rule', async () => {
  await client.start(folder);
  await client.open(uriOf('dvc.yaml'), sound);
  expect(await client.request('assay/document', { uri: uriOf('dvc.yaml') })).toMatchObject({ kind: 'dvc' });
  expect(await client.request('assay/document', { uri: uriOf('other.yaml') })).toBeNull();
  const page = await client.request<{ markdown: string }>('assay/explainRule', { rule: 'document/syntax' });
  expect(page.markdown).toMatch(/^# document\/syntax/);
  expect(await client.request('assay/explainRule', { rule: '../../package' })).toBeNull();
});

test.each([
  ['binary', Buffer.from('stages\0'), 'No system can read this file: it is a binary file.'],
  ['Latin-1', Buffer.from([0x61, 0x3a, 0xe4]), 'No system can read this file: it is not UTF-8 text.'],
])('a %s pipeline file is said to be no text', async (_, content, message) => {
  await writeFile(join(folder, 'dvc.yaml'), content);
  await client.start(folder);
  expect(await client.diagnostics(uriOf('dvc.yaml'))).toMatchObject([{ code: 'document/syntax', message }]);
});
