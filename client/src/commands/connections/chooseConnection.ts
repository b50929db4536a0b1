import { window } from 'vscode';
import { listConnections, type Connection } from '../../../../server/src/protocol/connections.ts';
import { inform } from '../../tell.ts';
import { plainLabel } from '../../text/plainLabel.ts';
import type { CommandContext } from '../handler.ts';
import { subjectOf } from '../subject.ts';

export interface Choice {
  readonly title: string;
  /** Which connections can be chosen. */
  isMeant(connection: Connection): boolean;
  /** What is said where there is none. */
  readonly none: string;
}

/** The connection that a command was started on, else one that the user chooses; undefined where he leaves off. */
export async function chooseConnection(
  { server }: CommandContext,
  argument: unknown,
  choice: Choice,
): Promise<Connection | undefined> {
  const subject = subjectOf(argument);
  const all = await server.ask(listConnections, null);
  if (subject?.kind === 'connection') return all.find(({ id }) => id === subject.connection);
  const meant = all.filter((connection) => choice.isMeant(connection));
  if (meant.length === 0) {
    inform(choice.none);
    return undefined;
  }
  const items = meant.map((connection) => ({
    label: plainLabel(connection.label),
    description: connection.approval === 'not-needed' ? 'in the workspace' : connection.approval,
    connection,
  }));
  return (await window.showQuickPick(items, { title: choice.title }))?.connection;
}
