import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesAt, fileIn, revert, type, until } from './editor.ts';

const pipeline = (name: string): string => `stages:
  fit:
    cmd: python src/train.py --seed \${${name}}
    deps: [src/train.py]
    outs: [out.txt]
`;

describe('typing in dvc.yaml', () => {
  afterEach(revert);

  it('brings a finding with its page, and takes it away again', async () => {
    const uri = fileIn('dvc.yaml');
    await type('dvc.yaml', pipeline('sed'));
    const [found] = await until('a diagnostic', () => {
      const all = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Assay');
      return all.length > 0 ? all : undefined;
    });
    assert.match(found?.message ?? '', /"sed" is not defined.*Did you mean "seed"\?/);
    const code = found?.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'dvc/unknown-interpolation');
    assert.match(code.target.toString(), /assay-ml\.assay\/rule\/dvc\/unknown-interpolation/);
    await type('dvc.yaml', pipeline('seed'));
    await until('no diagnostic', () => (codesAt(uri).length === 0 ? true : undefined));
  });

  it('offers the near name, which mends the file', async () => {
    const uri = fileIn('dvc.yaml');
    const editor = await type('dvc.yaml', pipeline('sed'));
    await until('a diagnostic', () => (codesAt(uri).length > 0 ? true : undefined));
    const range = vscode.languages.getDiagnostics(uri)[0]?.range;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    const fix = actions.find(({ title }) => title === 'Replace by "seed"');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(editor.document.getText(), pipeline('seed'));
  });

  it('goes to the definition of a template, hovers its value, and knows the outline', async () => {
    const uri = fileIn('dvc.yaml');
    const editor = await type('dvc.yaml', pipeline('seed'));
    const at = editor.document.positionAt(editor.document.getText().indexOf('${seed}') + 3);
    const targets = await until('a definition', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        uri,
        at,
      );
      return found.length > 0 ? found : undefined;
    });
    assert.equal(targets[0]?.uri.toString(), fileIn('params.yaml').toString());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      at,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((content) => (content as vscode.MarkdownString).value),
    );
    assert.ok(
      texts.some((text) => text.includes('from params')),
      texts.join(),
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.ok(symbols.some(({ name }) => name === 'fit'));
  });
});

describe('typing in a model card', () => {
  afterEach(revert);

  it('marks a licence and a language that the Hub refuses', async () => {
    const uri = fileIn('models/churn/README.md');
    await type('models/churn/README.md', '---\nlicense: apache\nlanguage: English\n---\n# Churn\n');
    const codes = await until('two diagnostics', () =>
      codesAt(uri).length === 2 ? codesAt(uri) : undefined,
    );
    assert.deepEqual(codes.sort(), ['card/language', 'card/license-id']);
  });
});
