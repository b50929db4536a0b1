import type { Connection } from 'vscode-languageserver/node';
import { outline } from '../../engine/features/outline.ts';
import { toSymbol } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/documentSymbol */
export function registerDocumentSymbol(connection: Connection, session: Session): void {
  connection.onDocumentSymbol(({ textDocument }) => {
    const loaded = session.engine.get(textDocument.uri);
    return loaded ? outline(loaded).map(toSymbol) : [];
  });
}
