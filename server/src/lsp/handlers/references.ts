import { DocumentHighlightKind, type Connection } from 'vscode-languageserver/node';
import { highlights, references } from '../../engine/features/references.ts';
import type { Session } from '../session.ts';

/** textDocument/references and textDocument/documentHighlight */
export function registerReferences(connection: Connection, session: Session): void {
  const { engine } = session;
  connection.onReferences(({ textDocument, position, context }) => {
    const loaded = engine.get(textDocument.uri);
    const asked = { project: engine.project, withDefinitions: context.includeDeclaration };
    return loaded ? [...references(loaded, position, asked)] : [];
  });
  connection.onDocumentHighlight(({ textDocument, position }) => {
    const loaded = engine.get(textDocument.uri);
    const found = loaded ? highlights(loaded, position, engine.project) : [];
    return found.map(({ range, isDefinition }) => ({
      range,
      kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
}
