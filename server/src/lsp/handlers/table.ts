import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import type { Answer } from '../../engine/evidence/source.ts';
import type { RequestDefinition } from '../../protocol/definition.ts';
import { closeTable, copyTable, queryTable, readWindow } from '../../protocol/table.ts';
import { onRequest } from '../request.ts';
import type { Tracking } from '../tracking.ts';

/** assay/table/query, assay/table/window, assay/table/copy, assay/table/close */
export function registerTable(connection: Connection, tracking: Tracking): void {
  const pass = <P, T>(definition: RequestDefinition<P, Answer<T>>): void =>
    onRequest(connection, definition, (params: P, cancel: CancellationToken) =>
      tracking.ask(definition, params, cancel),
    );
  pass(queryTable);
  pass(readWindow);
  pass(copyTable);
  connection.onNotification(closeTable.method, (params: { readonly table: string }) =>
    tracking.tell(closeTable, params),
  );
}
