import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, at, codesAt, fileIn, revert, type, until } from './editor.ts';

describe('numbers in a model card', () => {
  afterEach(revert);

  const card = (auc: string): string => `# Churn

## Evaluation

Taken from \`reports/churn/evaluation.json\`.

| metric | value |
|---|---|
| roc_auc | ${auc} |
`;

  it('says where a bound number comes from, and mends one that differs', async () => {
    const path = 'models/arrears/MODEL_CARD.md';
    const uri = fileIn(path);
    const editor = await type(path, card('0.9999'));
    const codes = await until('a claim that differs', () =>
      codesAt(uri).length > 0 ? codesAt(uri) : undefined,
    );
    assert.deepEqual(codes, ['card/metric-mismatch']);
    const place = at(editor.document, '0.9999');
    const hovers = await answer<vscode.Hover>('vscode.executeHoverProvider', uri, place);
    const said = hovers
      .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
      .join();
    assert.match(said, /evaluation\.json/);
    const actions = await answer<vscode.CodeAction>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(place, place),
    );
    const mend = actions.find(({ edit, title }) => edit !== undefined && title.includes('0.'));
    assert.ok(mend?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(mend.edit);
    await until('no finding', () => (codesAt(uri).length === 0 ? true : undefined));
    const right = mend.title.replace('Write ', '');
    assert.equal(editor.document.getText(), card(right));
  });

  it('leads from a heading to its outline and from a path to its file', async () => {
    const path = 'models/arrears/MODEL_CARD.md';
    await type(path, `${card('0.84')}\n[The data](../../data/README.md)\n`);
    const symbols = await answer<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', fileIn(path));
    const names = symbols.flatMap(({ name, children }) => [name, ...children.map((one) => one.name)]);
    assert.ok(names.includes('Evaluation'), names.join());
    const links = await answer<vscode.DocumentLink>('vscode.executeLinkProvider', fileIn(path));
    assert.ok(links.some(({ target }) => target?.path.endsWith('/data/README.md')));
  });
});
