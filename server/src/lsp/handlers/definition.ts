import type { Connection } from 'vscode-languageserver/node';
import { definition } from '../../engine/features/definition.ts';
import type { Session } from '../session.ts';

/** textDocument/definition */
export function registerDefinition(connection: Connection, session: Session): void {
  connection.onDefinition(({ textDocument, position }) => {
    const loaded = session.engine.get(textDocument.uri);
    const found = loaded ? definition(loaded, position, session.engine.project) : [];
    return found.map(({ uri, range }) => ({ uri, range }));
  });
}
