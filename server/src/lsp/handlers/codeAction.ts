import { CodeActionKind, type CodeAction, type Connection } from 'vscode-languageserver/node';
import { quickFixes, type OfferedFix } from '../../engine/features/quickFixes.ts';
import { toDiagnostic, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/codeAction: quick fixes */
export function registerCodeAction(connection: Connection, session: Session): void {
  connection.onCodeAction(({ textDocument, range, context }) => {
    if (context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) === false) return [];
    const loaded = session.engine.get(textDocument.uri);
    if (loaded === undefined) return [];
    const findings = session.engine.check(textDocument.uri);
    return quickFixes(loaded, findings, { range, project: session.engine.project }).map(toCodeAction);
  });
}

function toCodeAction(fix: OfferedFix): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred,
    diagnostics: [toDiagnostic(fix.finding, undefined)],
    edit: toWorkspaceEdit(fix.edits),
  };
}
