import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './editor.ts';

describe('the sample project', () => {
  it('shows two warnings and no error without a file being opened', async () => {
    const found = await until('two warnings', () => (warnings().length === 2 ? warnings() : undefined)).catch(
      () => warnings(),
    );
    assert.deepEqual(found.sort(), [
      'assay.yaml: warning, assay/monitor-unused',
      'models/churn/README.md: warning, card/license-ambiguous',
    ]);
  });
});

/** Warnings and errors of Assay in all files of the folder, as sentences. */
function warnings(): string[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) =>
      diagnostics.map((one) => ({ uri, severity: one.severity, source: one.source, code: one.code })),
    )
    .filter(({ source, severity }) => source === 'Assay' && severity <= vscode.DiagnosticSeverity.Warning)
    .map(({ uri, severity, code }) => {
      const level = severity === vscode.DiagnosticSeverity.Error ? 'error' : 'warning';
      const rule = typeof code === 'object' ? code.value : code;
      return `${vscode.workspace.asRelativePath(uri)}: ${level}, ${rule ?? ''}`;
    });
}
