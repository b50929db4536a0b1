import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CodeAction, CodeLens, InlayHint, SemanticTokens } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Health } from '../../server/src/protocol/project.ts';
import { LanguageClient } from '../support/languageClient.ts';

let folder: string;
let client: LanguageClient;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay lsp-'));
  client = new LanguageClient();
});

afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

const pipeline = 'stages:\n  a:\n    cmd: echo ${lr} ${no}\n    outs: [one]\n';
const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

async function start(): Promise<{ textDocument: { uri: string } }> {
  await writeFile(join(folder, 'params.yaml'), 'lr: 0.1\n');
  await writeFile(join(folder, 'dvc.yaml'), pipeline);
  await client.start(folder);
  await client.notification<Health>('assay/health', ({ files }) => files === 2);
  return { textDocument: { uri: URI.file(join(folder, 'dvc.yaml')).toString() } };
}

test('the parts of a template are told apart', async () => {
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', await start());
  expect(data.slice(0, 15)).toEqual([2, 14, 2, 0, 0, 0, 2, 2, 1, 0, 0, 2, 1, 0, 0]);
});

test('the value of a template is shown behind it', async () => {
  const params = { ...(await start()), range: whole };
  expect(await client.request<InlayHint[]>('textDocument/inlayHint', params)).toEqual([
    { position: { line: 2, character: 19 }, label: '= 0.1', paddingLeft: true },
  ]);
});

test('no values are shown to a user who wants none', async () => {
  client.settings = { inlayHints: { enabled: false } };
  const params = { ...(await start()), range: whole };
  expect(await client.request<InlayHint[]>('textDocument/inlayHint', params)).toEqual([]);
});

test('an editor is told to ask again when a value changed in another file', async () => {
  let asked = 0;
  client.connection.onRequest('workspace/inlayHint/refresh', () => {
    asked += 1;
    return null;
  });
  client.capabilities = { workspace: { workspaceFolders: true, inlayHint: { refreshSupport: true } } };
  const { textDocument } = await start();
  await vi.waitFor(() => expect(asked).toBeGreaterThan(0), 10_000);
  const before = asked;
  await client.open(URI.file(join(folder, 'params.yaml')).toString(), 'lr: 0.5\n');
  await vi.waitFor(() => expect(asked).toBeGreaterThan(before), 10_000);
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
  expect(hints.map(({ label }) => label)).toEqual(['= 0.5']);
});

test('above a step stands what it reads and writes', async () => {
  const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', await start());
  expect(lens?.command?.title).toBe('reads 0 · writes 1');
});

test('the last quick fix of a finding ignores it', async () => {
  const params = { ...(await start()), range: whole, context: { diagnostics: [] } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  expect(actions.filter(({ kind }) => kind === 'quickfix').at(-1)).toMatchObject({
    title: 'Ignore "dvc/unknown-interpolation" here with a comment',
    isPreferred: false,
  });
});
