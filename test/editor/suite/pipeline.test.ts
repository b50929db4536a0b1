import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, at, codesAt, fileIn, revert, type, until } from './editor.ts';

const pipeline = `vars:
  - reports: reports
stages:
  fit:
    cmd: python src/train.py --seed \${seed} \${reports}
    deps:
      - src/train.py
    params:
      - seed
    outs:
      - models/fit.bin:
          cache: false
  score:
    cmd: python src/evaluate.py models/fit.bin
    deps:
      - src/evaluate.py
      - models/fit.bin
    outs:
      - \${reports}/score.json
`;

/** The pieces of text that encoded tokens stand for. */
function piecesOf(document: vscode.TextDocument, data: Uint32Array): string[] {
  const pieces: string[] = [];
  let place = new vscode.Position(0, 0);
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0] = data.subarray(at, at + 3);
    place = new vscode.Position(place.line + lines, lines > 0 ? characters : place.character + characters);
    pieces.push(document.getText(new vscode.Range(place, place.translate(0, length))));
  }
  return pieces;
}

function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, 0);
}

describe('a pipeline in the editor', () => {
  let document: vscode.TextDocument;
  const uri = (): vscode.Uri => fileIn('dvc.yaml');

  beforeEach(async () => {
    ({ document } = await type('dvc.yaml', pipeline));
  });
  afterEach(revert);

  it('finds every use of a parameter, in the pipeline and where it is set', async () => {
    const found = await answer<vscode.Location>(
      'vscode.executeReferenceProvider',
      uri(),
      at(document, '${seed}'),
    );
    const files = found.map((one) => vscode.workspace.asRelativePath(one.uri));
    assert.ok(files.includes('params.yaml'), files.join());
    assert.ok(files.filter((file) => file === 'dvc.yaml').length >= 2, files.join());
  });

  it('renames a parameter in every file that names it', async () => {
    const edit = await until('a rename', async () => {
      const made = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        uri(),
        at(document, '${seed}'),
        'start',
      );
      return made.size > 0 ? made : undefined;
    });
    const changed = edit
      .entries()
      .map(([file, edits]) => [vscode.workspace.asRelativePath(file), edits.length]);
    const files = new Map(changed as [string, number][]);
    assert.equal(files.get('params.yaml'), 1);
    assert.ok((files.get('dvc.yaml') ?? 0) >= 2);
  });

  it('shows beside a template what it stands for', async () => {
    const hints = await answer<vscode.InlayHint>('vscode.executeInlayHintProvider', uri(), wholeOf(document));
    const labels = hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    assert.ok(
      labels.some((label) => label.includes('20260609')),
      labels.join(),
    );
  });

  it('colours the parts of templates', async () => {
    const { data } = await until('tokens', async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        uri(),
      );
      return found !== undefined && found.data.length > 0 ? found : undefined;
    });
    assert.deepEqual(piecesOf(document, data).slice(0, 6), ['${', 'seed', '}', '${', 'reports', '}']);
  });

  it('folds stages and selects from the word outwards', async () => {
    const folds = await answer<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', uri());
    const fit = at(document, 'fit:').line;
    assert.ok(
      folds.some(({ start }) => start === fit),
      JSON.stringify(folds),
    );
    const [selection] = await answer<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', uri(), [
      at(document, 'src/evaluate.py\n'),
    ]);
    const widths = [];
    for (let range = selection; range !== undefined; range = range.parent) {
      widths.push(document.getText(range.range).length);
    }
    assert.ok(widths.length > 2, widths.join());
    assert.deepEqual(
      widths,
      widths.toSorted((a, b) => a - b),
    );
  });

  it('links to the files that it names', async () => {
    const links = await answer<vscode.DocumentLink>('vscode.executeLinkProvider', uri());
    const targets = links.map(({ target }) => target?.path.split('/').slice(-2).join('/'));
    assert.ok(targets.includes('src/train.py'), targets.join());
  });

  it('completes the names of parameters inside a template', async () => {
    const place = document.positionAt(document.getText().indexOf('${seed}') + 2);
    const { items } = await until('completions', async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri(),
        place,
      );
      return found.items.length > 0 ? found : undefined;
    });
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('seed'), labels.join());
    assert.ok(labels.includes('reports'), labels.join());
  });

  it('finds a stage by its name from anywhere', async () => {
    const found = await answer<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', 'score');
    assert.ok(found.some(({ name }) => name.includes('score')));
  });

  it('is quiet about a finding that a comment takes back, and says when it takes back nothing', async () => {
    const broken = pipeline.replace('${seed}', '${sed}');
    await type('dvc.yaml', broken);
    await until('a finding', () => (codesAt(uri()).length > 0 ? true : undefined));
    await type(
      'dvc.yaml',
      broken.replace(
        '    cmd: python src/train.py',
        '    # assay-ignore[dvc/unknown-interpolation] set by hand\n    cmd: python src/train.py',
      ),
    );
    await until('no finding', () => (codesAt(uri()).length === 0 ? true : undefined));
    await type('dvc.yaml', `# assay-ignore[dvc/cycle] not needed\n${pipeline}`);
    await until('an unused suppression', () =>
      codesAt(uri()).some((code) => code.includes('suppression')) ? true : undefined,
    );
  });

  it('offers to take a finding back by a comment, which quiets it', async () => {
    await type('dvc.yaml', pipeline.replace('${seed}', '${sed}'));
    await until('a finding', () => (codesAt(uri()).length > 0 ? true : undefined));
    const [found] = vscode.languages.getDiagnostics(uri()).filter(({ source }) => source === 'Assay');
    const actions = await answer<vscode.CodeAction>('vscode.executeCodeActionProvider', uri(), found?.range);
    const ignore = actions.find(({ title }) => title.startsWith('Ignore "dvc/unknown-interpolation"'));
    assert.ok(ignore?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(ignore.edit);
    await until('no finding', () => (codesAt(uri()).length === 0 ? true : undefined));
    assert.match(document.getText(), /assay-ignore\[dvc\/unknown-interpolation\]/);
  });
});

describe('the sample pipeline in the editor', () => {
  afterEach(revert);

  it('shows above a step the runs that it made', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileIn('dvc.yaml')));
    const lenses = await answer<vscode.CodeLens>('vscode.executeCodeLensProvider', fileIn('dvc.yaml'), 100);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.ok(
      titles.some((title) => /run/i.test(title)),
      titles.join(),
    );
  });

  it('outlines its lock file and finds nothing wrong with it', async () => {
    const lock = await vscode.workspace.openTextDocument(fileIn('dvc.lock'));
    await vscode.window.showTextDocument(lock);
    const symbols = await answer<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', lock.uri);
    const stages = symbols.flatMap(({ name, children }) => [name, ...children.map((one) => one.name)]);
    assert.ok(stages.includes('arrears-evaluate'), stages.join());
    assert.deepEqual(codesAt(lock.uri), []);
  });
});
