import { window } from 'vscode';
import { describeAddress, listConnections } from '../../../../server/src/protocol/connections.ts';
import type { CommandContext } from '../handler.ts';
import { signInTo } from './signIn.ts';
import { testSource } from './testConnection.ts';

/** Asks for the address of a tracking server and how to sign in, then tries it. */
export async function addConnection(context: CommandContext): Promise<void> {
  const url = await window.showInputBox({
    title: 'Address of an MLflow tracking server',
    placeHolder: 'https://mlflow.example.com',
    ignoreFocusOut: true,
    validateInput: async (value) => {
      const found = await context.server.ask(describeAddress, { url: value });
      return found.ok ? undefined : found.why;
    },
  });
  if (url === undefined) return;
  const address = await context.server.ask(describeAddress, { url });
  if (!address.ok || !(await signInTo(context, url))) return;
  await context.decisions.add(url);
  await context.decisions.approve(address.origin);
  const connection = await appeared(context, address.origin);
  if (connection !== undefined) await testSource(context, connection);
}

/** The server reads what was decided in its own time. */
async function appeared(
  { server }: CommandContext,
  origin: string,
): Promise<{ readonly id: string; readonly label: string } | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    const all = await server.ask(listConnections, null);
    const found = all.find((one) => one.origin === origin && one.approval === 'approved');
    if (found !== undefined) return found;
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  return undefined;
}
