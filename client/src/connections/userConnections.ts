import { env } from 'node:process';
import { workspace, type Disposable, type ExtensionContext } from 'vscode';
import { setConnections } from '../../../server/src/protocol/connections.ts';
import type { LanguageServer } from '../server/languageServer.ts';
import { Decisions } from './decisions.ts';
import { onlyLatest } from './latest.ts';
import { authorities, networkKeys, networkSettings } from './network.ts';

/** Makes what the user decided known to the server: at each start of it, and whenever something is decided. */
export function userConnections(
  context: ExtensionContext,
  server: LanguageServer,
  logError: (message: string) => void,
): { readonly decisions: Decisions; readonly registered: readonly Disposable[] } {
  const tellLatest = onlyLatest(
    async () => decisions.all(networkSettings(env), await authorities(logError)),
    (said) => server.tell(setConnections, said),
  );
  const tell = (): void => {
    if (!workspace.isTrusted) return;
    tellLatest().catch((error: unknown) => logError(`The connections were not read: ${String(error)}`));
  };
  const decisions = new Decisions({
    forUser: context.globalState,
    forWorkspace: context.workspaceState,
    secrets: context.secrets,
    onChange: tell,
  });
  const registered = [
    server.onStarting(tell),
    // Another window may sign in, too.
    context.secrets.onDidChange(tell),
    workspace.onDidGrantWorkspaceTrust(tell),
    workspace.onDidChangeConfiguration((change) => {
      if (networkKeys.some((key) => change.affectsConfiguration(key))) tell();
    }),
  ];
  return { decisions, registered };
}
