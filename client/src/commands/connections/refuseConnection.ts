import type { CommandContext } from '../handler.ts';
import { chooseConnection } from './chooseConnection.ts';

/** Never talks to a server, whoever names it; what was kept for it is deleted. */
export async function refuseConnection(context: CommandContext, argument: unknown): Promise<void> {
  const connection = await chooseConnection(context, argument, {
    title: 'Never talk to which server?',
    isMeant: ({ approval }) => approval === 'open' || approval === 'approved',
    none: 'No server is named here.',
  });
  if (connection?.origin !== undefined) await context.decisions.refuse(connection.origin);
}
