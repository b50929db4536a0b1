import { window } from 'vscode';
import { describeAddress, type Connection } from '../../../../server/src/protocol/connections.ts';
import { showLine } from '../../showLine.ts';
import { warn } from '../../tell.ts';
import type { CommandContext } from '../handler.ts';
import { chooseConnection } from './chooseConnection.ts';

/** Asks whether a server that a file names may be talked to; without a clear yes it is not. */
export async function approveConnection(context: CommandContext, argument: unknown): Promise<void> {
  const connection = await chooseConnection(context, argument, {
    title: 'Approve which server?',
    isMeant: ({ approval }) => approval === 'open' || approval === 'refused',
    none: 'No server waits for your approval.',
  });
  if (connection?.origin === undefined) return;
  const address = await context.server.ask(describeAddress, { url: connection.location });
  if (!address.ok) {
    warn(address.why);
    return;
  }
  const answer = await window.showWarningMessage(
    `Let Assay talk to ${address.shown}?`,
    { modal: true, detail: detailOf(connection, address.isSafe) },
    // The Enter key presses the first button: it approves nothing.
    connection.at === undefined ? notNow : show,
    approve,
    never,
  );
  if (answer === approve) await context.decisions.approve(address.origin);
  if (answer === never) await context.decisions.refuse(address.origin);
  if (answer === show && connection.at !== undefined) await showLine(connection.at);
}

const [notNow, show, approve, never] = ['Not Now', 'Show Where', 'Approve', 'Never'] as const;

function detailOf({ named, at, location }: Connection, isSafe: boolean): string {
  const file = named === 'manifest' ? 'assay.yaml' : '.env';
  const where = at === undefined ? 'You added' : `${file}, line ${at.line + 1}, names`;
  const open = isSafe ? '' : '\n\nThe connection is not encrypted: everybody on the way can read along.';
  return `${where} ${location}. Assay will read runs and models there. A password or token goes to it only once you sign in.${open}`;
}
