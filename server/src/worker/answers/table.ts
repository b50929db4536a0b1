import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { Unavailable } from '../../engine/evidence/source.ts';
import { closeTable, copyTable, queryTable, readWindow } from '../../protocol/table.ts';
import type { Tables } from '../tables.ts';
import { bindRequest } from './bind.ts';

/** Answers the requests about tables of runs. */
export function bindTables(connection: MessageConnection, tables: Tables): void {
  bindRequest(connection, queryTable, ({ table, ...query }) => tables.open(table).query(query));
  bindRequest(
    connection,
    readWindow,
    async ({ table, ...wanted }) => (await tables.get(table)?.window(wanted)) ?? notOpen,
  );
  bindRequest(
    connection,
    copyTable,
    async ({ table, ...wanted }) => (await tables.get(table)?.copy(wanted)) ?? notOpen,
  );
  connection.onNotification(closeTable.method, ({ table }: { readonly table: string }) =>
    tables.close(table),
  );
}

const notOpen: { readonly ok: false; readonly problem: Unavailable } = {
  ok: false,
  problem: {
    reason: 'not-found',
    message: 'This table is not open any more.',
    action: 'Refresh it.',
  },
};
