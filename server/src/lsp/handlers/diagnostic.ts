import { createHash } from 'node:crypto';
import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { toDiagnostic } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/diagnostic and workspace/diagnostic: findings for a client that asks for them */
export function registerDiagnostic(connection: Connection, session: Session): void {
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    report(session, textDocument.uri, previousResultId),
  );
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, cancel) =>
    reportAll(session, new Map(previousResultIds.map(({ uri, value }) => [uri, value])), cancel),
  );
}

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

function report(session: Session, uri: string, previous: string | undefined): Report {
  const items = session.engine.check(uri).map((finding) => toDiagnostic(finding, session.ruleLink));
  const resultId = idOf(items);
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** One file at a time, so that requests in between are answered; files that went have no findings any more. */
async function reportAll(
  session: Session,
  previous: ReadonlyMap<string, string>,
  cancel: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  for (const uri of new Set([...session.engine.uris(), ...previous.keys()])) {
    if (cancel.isCancellationRequested) break;
    const version = session.engine.get(uri)?.document.version ?? 0;
    items.push({ ...report(session, uri, previous.get(uri)), uri, version: version > 0 ? version : null });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { items };
}

/** The same text for the same findings. */
function idOf(diagnostics: readonly Diagnostic[]): string {
  return createHash('sha256').update(JSON.stringify(diagnostics)).digest('base64url').slice(0, 22);
}
