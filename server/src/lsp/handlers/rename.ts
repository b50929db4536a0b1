import {
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type Connection,
} from 'vscode-languageserver/node';
import { renamable, rename, type Refusal } from '../../engine/features/rename.ts';
import { toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** textDocument/prepareRename and textDocument/rename; a refusal is an error whose words the editor shows */
export function registerRename(connection: Connection, session: Session): void {
  const { engine } = session;
  connection.onPrepareRename(({ textDocument, position }) => {
    const loaded = engine.get(textDocument.uri);
    const found = loaded && renamable(loaded, position, engine.project);
    if (found === undefined) return null;
    return 'refusal' in found ? refused(found) : { range: found.range, placeholder: found.name };
  });
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const loaded = engine.get(textDocument.uri);
    const done = loaded && rename(loaded, { position, name: newName, project: engine.project });
    if (done === undefined) return null;
    if ('refusal' in done) return refused(done);
    if (done.note !== undefined) tell(connection, done.note);
    return toWorkspaceEdit(done.edits);
  });
}

function refused({ refusal }: Refusal): ResponseError {
  return new ResponseError(ErrorCodes.InvalidRequest, refusal);
}

/** A notification: nobody has to answer it. */
function tell(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}
