import { CodeActionKind, type CodeAction, type Connection } from 'vscode-languageserver/node';
import { actions, type OfferedAction } from '../../engine/features/actions.ts';
import { ignoreFixes } from '../../engine/features/ignore.ts';
import { quickFixes, type OfferedFix } from '../../engine/features/quickFixes.ts';
import { toDiagnostic, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/codeAction: quick fixes of findings, and changes that are offered where nothing is wrong */
export function registerCodeAction(connection: Connection, session: Session): void {
  connection.onCodeAction(({ textDocument, range, context }) => {
    const loaded = session.engine.get(textDocument.uri);
    if (loaded === undefined) return [];
    const { project } = session.engine;
    const isAsked = (kind: string): boolean =>
      context.only?.some((asked) => kind.startsWith(asked)) !== false;
    const findings = isAsked(CodeActionKind.QuickFix) ? session.engine.check(textDocument.uri) : [];
    const offered = isAsked(CodeActionKind.RefactorRewrite) ? actions(loaded, range.start, project) : [];
    const fixes = [
      ...quickFixes(loaded, findings, { range, project }),
      ...ignoreFixes(loaded, findings, range),
    ];
    return [...fixes.map(toCodeAction), ...offered.map(toRewrite)];
  });
}

function toRewrite({ title, edits }: OfferedAction): CodeAction {
  return { title, kind: CodeActionKind.RefactorRewrite, edit: toWorkspaceEdit(edits) };
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
