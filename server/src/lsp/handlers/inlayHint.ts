import type { Connection } from 'vscode-languageserver/node';
import { hints } from '../../engine/features/hints.ts';
import type { Session } from '../session.ts';

/** textDocument/inlayHint: the values behind `${…}`, unless the user wants none */
export function registerInlayHint(connection: Connection, session: Session): void {
  connection.languages.inlayHint.on(({ textDocument, range }) => {
    const loaded = session.engine.get(textDocument.uri);
    if (loaded === undefined || !session.showsHints) return [];
    return hints(loaded, range, session.engine.project).map(({ position, text }) => ({
      position,
      label: `= ${text}`,
      paddingLeft: true,
    }));
  });
}
