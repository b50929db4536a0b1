import { window } from 'vscode';
import type { CommandContext } from '../handler.ts';
import { chooseConnection } from './chooseConnection.ts';

/** Forgets what was decided over a server, and deletes what was kept to sign in there. */
export async function forgetConnection(context: CommandContext, argument: unknown): Promise<void> {
  const connection = await chooseConnection(context, argument, {
    title: 'Forget which server?',
    isMeant: ({ origin }) => origin !== undefined,
    none: 'No server is known here.',
  });
  if (connection?.origin === undefined) return;
  const answer = await window.showWarningMessage(
    `Forget ${connection.origin}?`,
    {
      modal: true,
      detail: 'Its approval, its password or token and its address in this workspace are deleted.',
    },
    'Forget',
  );
  if (answer === 'Forget') await context.decisions.forget(connection.origin);
}
