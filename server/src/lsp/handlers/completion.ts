import type { Connection } from 'vscode-languageserver/node';
import { complete } from '../../engine/features/completion.ts';
import { toCompletionItem } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/completion */
export function registerCompletion(connection: Connection, session: Session): void {
  connection.onCompletion(({ textDocument, position }) => {
    const loaded = session.engine.get(textDocument.uri);
    return loaded ? complete(loaded, position, session.engine.project).map(toCompletionItem) : [];
  });
}
