import type { Connection } from 'vscode-languageserver/node';
import { lenses } from '../../engine/features/lenses.ts';
import type { Session } from '../session.ts';

/** textDocument/codeLens: what a step reads, writes and waits for */
export function registerCodeLens(connection: Connection, session: Session): void {
  connection.onCodeLens(({ textDocument }) => {
    const loaded = session.engine.get(textDocument.uri);
    if (loaded === undefined) return [];
    return lenses(loaded, session.engine.project).map(({ range, title }) => ({
      range,
      command: { title, command: '' },
    }));
  });
}
