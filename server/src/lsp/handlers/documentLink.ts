import type { Connection } from 'vscode-languageserver/node';
import { links } from '../../engine/features/links.ts';
import type { Session } from '../session.ts';

/** textDocument/documentLink */
export function registerDocumentLink(connection: Connection, { engine }: Session): void {
  connection.onDocumentLinks(({ textDocument }) => {
    const loaded = engine.get(textDocument.uri);
    const found = loaded ? links(loaded, engine.project) : [];
    return found.map(({ range, uri }) => ({ range, target: uri }));
  });
}
