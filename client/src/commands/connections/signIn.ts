import { window } from 'vscode';
import { describeAddress, type Credential } from '../../../../server/src/protocol/connections.ts';
import { warn } from '../../tell.ts';
import type { CommandContext } from '../handler.ts';
import { chooseConnection } from './chooseConnection.ts';

/** Asks for what to sign in with at a server that may be talked to. */
export async function signIn(context: CommandContext, argument: unknown): Promise<void> {
  const connection = await chooseConnection(context, argument, {
    title: 'Sign in to which server?',
    isMeant: ({ approval }) => approval === 'approved',
    none: 'No server is approved here. Add one with "Assay: Add Connection".',
  });
  if (connection !== undefined) await signInTo(context, connection.location);
}

/** Asks for what to sign in with at an address; false where the user left off. */
export async function signInTo(context: CommandContext, url: string): Promise<boolean> {
  const address = await context.server.ask(describeAddress, { url });
  if (!address.ok) return false;
  const credential = await askCredential(address.shown);
  if (credential === undefined) return false;
  if (credential.kind !== 'none' && !address.isSafe) {
    warn(
      `No password or token is sent to ${address.shown}: it is not encrypted. Use an address with https://.`,
    );
    return false;
  }
  await context.decisions.signIn(address.origin, credential);
  return true;
}

async function askCredential(shown: string): Promise<Credential | undefined> {
  const ways = [
    { label: 'No sign-in', description: 'the server asks for none', way: 'none' },
    { label: 'User and password', description: "MLflow's own basic authentication", way: 'basic' },
    { label: 'Token', description: 'sent as a bearer token', way: 'bearer' },
  ] as const;
  const chosen = await window.showQuickPick(ways, { title: `How do you sign in to ${shown}?` });
  if (chosen === undefined || chosen.way === 'none') return chosen && { kind: 'none' };
  if (chosen.way === 'bearer') {
    const token = await ask(`Token for ${shown}`, true);
    return token === undefined ? undefined : { kind: 'bearer', token };
  }
  const user = await ask(`User at ${shown}`, false);
  const password = user === undefined ? undefined : await ask(`Password of ${user} at ${shown}`, true);
  return user === undefined || password === undefined ? undefined : { kind: 'basic', user, password };
}

async function ask(title: string, password: boolean): Promise<string | undefined> {
  const text = await window.showInputBox({
    title,
    password,
    ignoreFocusOut: true,
    prompt: 'Kept in the secret store of the editor, and sent to this server only.',
    validateInput: (value) => (/^[\u0020-\uffff]+$/.test(value) ? undefined : 'Write one line of text.'),
  });
  return text === '' ? undefined : text;
}
