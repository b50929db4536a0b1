import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  Location,
  Position,
  SelectionRange,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Health } from '../../server/src/protocol/project.ts';
import { LanguageClient } from '../support/languageClient.ts';

let folder: string;
let client: LanguageClient;

const pipeline = `stages:
  train:
    cmd: python train.py --lr \${train.lr}
    deps: [train.py]
    params:
      - train.lr
    outs: [model.pkl]
`;
const parameters = 'train:\n  lr: 0.1\n';

const uriOf = (name: string): string => URI.file(join(folder, name)).toString();
const pipelineAt = (
  line: number,
  character: number,
): { textDocument: { uri: string }; position: Position } => ({
  textDocument: { uri: uriOf('dvc.yaml') },
  position: { line, character },
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay features-'));
  client = new LanguageClient();
  await writeFile(join(folder, 'dvc.yaml'), pipeline);
  await writeFile(join(folder, 'params.yaml'), parameters);
  await writeFile(join(folder, 'train.py'), '');
  await client.start(folder);
  await client.notification<Health>('assay/health');
  await client.open(uriOf('dvc.yaml'), pipeline);
});

afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

test('references and highlights of a parameter are answered', async () => {
  const asked = { ...pipelineAt(5, 15), context: { includeDeclaration: true } };
  const found = await client.request<Location[]>('textDocument/references', asked);
  expect(found.map(({ uri, range }) => [uri, range.start.line]).sort()).toEqual([
    [uriOf('dvc.yaml'), 2],
    [uriOf('dvc.yaml'), 5],
    [uriOf('params.yaml'), 1],
  ]);
  const marked = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', asked);
  expect(marked.map(({ range }) => range.start.line)).toEqual([2, 5]);
});

test('a parameter is renamed in all files, and the person is told what is not', async () => {
  const at = pipelineAt(5, 15);
  expect(await client.request('textDocument/prepareRename', at)).toEqual({
    range: { start: { line: 5, character: 14 }, end: { line: 5, character: 16 } },
    placeholder: 'lr',
  });
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'rate' });
  expect(Object.keys(edit.changes ?? {}).sort()).toEqual([uriOf('dvc.yaml'), uriOf('params.yaml')]);
  const told = await client.notification<{ message: string }>('window/showMessage');
  expect(told.message).toBe('Code that reads the parameter by its name is not changed.');
});

test('a rename that is refused says why', async () => {
  const refused = client.request('textDocument/rename', { ...pipelineAt(1, 4), newName: 'a.b' });
  await expect(refused).rejects.toThrow('The name of a step is made of letters, digits, _ and -.');
  expect(await client.request('textDocument/prepareRename', pipelineAt(2, 6))).toBeNull();
});

test('blocks fold, and a selection grows', async () => {
  const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', pipelineAt(0, 0));
  expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [0, 6],
    [1, 6],
    [4, 5],
  ]);
  const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    ...pipelineAt(0, 0),
    positions: [{ line: 3, character: 12 }],
  });
  expect(selection?.range).toEqual({ start: { line: 3, character: 11 }, end: { line: 3, character: 19 } });
  expect(selection?.parent?.range).toEqual({
    start: { line: 3, character: 10 },
    end: { line: 3, character: 20 },
  });
});

test('files that are there are linked', async () => {
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', pipelineAt(0, 0));
  expect(links.map(({ target }) => target)).toEqual([uriOf('train.py')]);
});

test('names are found in the whole workspace', async () => {
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'tr' });
  expect(found.map(({ name, location }) => [name, location.uri])).toEqual(
    expect.arrayContaining([
      ['train', uriOf('dvc.yaml')],
      ['train', uriOf('params.yaml')],
    ]),
  );
});
