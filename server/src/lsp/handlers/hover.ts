import { MarkupKind, type Connection } from 'vscode-languageserver/node';
import { hover } from '../../engine/features/hover.ts';
import type { Session } from '../session.ts';

/** textDocument/hover */
export function registerHover(connection: Connection, session: Session): void {
  connection.onHover(({ textDocument, position }) => {
    const loaded = session.engine.get(textDocument.uri);
    const found = loaded && hover(loaded, position, session.engine.project);
    if (found === undefined) return null;
    return { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: found.range };
  });
}
