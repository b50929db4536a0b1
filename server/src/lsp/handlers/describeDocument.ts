import type { Connection } from 'vscode-languageserver/node';
import { formats } from '../../engine/catalogue.ts';
import { describeDocument } from '../../protocol/project.ts';
import { onRequest } from '../request.ts';
import type { Session } from '../session.ts';

/** assay/document: what a file is taken for, and why */
export function registerDescribeDocument(connection: Connection, session: Session): void {
  onRequest(connection, describeDocument, ({ uri }) => {
    const document = session.engine.get(uri)?.document;
    if (document === undefined) return null;
    return { kind: document.kind, title: formats[document.kind].title, why: document.why };
  });
}
