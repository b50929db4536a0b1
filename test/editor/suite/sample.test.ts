import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './editor.ts';

describe('the sample project', () => {
  it('shows two warnings and no error without a file being opened', async () => {
    const found = await until('two warnings', () => {
      const all = vscode.languages
        .getDiagnostics()
        .flatMap(([uri, diagnostics]) =>
          diagnostics.map(({ severity, source }) => ({ uri, severity, source })),
        )
        .filter(
          ({ source, severity }) => source === 'Assay' && severity <= vscode.DiagnosticSeverity.Warning,
        );
      return all.length === 2 ? all : undefined;
    });
    assert.deepEqual(
      found.map(({ severity }) => severity),
      [vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Warning],
    );
    assert.deepEqual(found.map(({ uri }) => vscode.workspace.asRelativePath(uri)).sort(), [
      'assay.yaml',
      'models/churn/README.md',
    ]);
  });
});
