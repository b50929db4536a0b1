import { Uri, window, workspace, type ExtensionContext } from 'vscode';
import { trustGranted } from '../../server/src/protocol/project.ts';
import { systemClock } from './clock.ts';
import { registerCommands } from './commands/register.ts';
import { userConnections } from './connections/userConnections.ts';
import { registerPanels } from './panels/register.ts';
import { Project } from './project.ts';
import { RulePages } from './rules/rulePages.ts';
import { tellGivenUp } from './server/givenUp.ts';
import { LanguageServer } from './server/languageServer.ts';
import { ServerErrors } from './serverErrors.ts';
import { registerStatus } from './statusBar/register.ts';
import { registerViews } from './views/register.ts';

/** Makes and binds the parts of the client, and returns: the language server starts beside it. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Assay', { log: true });
  const file = (name: string): Uri => Uri.joinPath(context.extensionUri, 'dist', name);
  const logError = (message: string): void => log.error(message);
  const onGivenUp = (): void => {
    project.stopped();
    void tellGivenUp();
  };
  const errors = new ServerErrors({ clock: systemClock, log: logError, onGivenUp });
  const server = new LanguageServer({ module: file('server.js').fsPath, log, errors });
  const project = new Project(server);
  const views = registerViews({ server, clock: systemClock, project });
  const rules = new RulePages(server);
  const panels = registerPanels({
    server,
    clock: systemClock,
    bundles: file('webviews'),
    media: file('media'),
    log: logError,
    memory: context.workspaceState,
    isStarting: () => project.standing.state === 'starting',
  });
  const connections = userConnections(context, server, logError);
  context.subscriptions.push(
    ...[log, project, rules, server],
    ...registerStatus({ server, project, logError }),
    ...panels.registered,
    ...views.registered,
    ...connections.registered,
    ...registerCommands({
      server,
      decisions: connections.decisions,
      clock: systemClock,
      log,
      rules,
      ...panels,
      ...views,
      logError,
    }),
    workspace.onDidGrantWorkspaceTrust(() => server.tell(trustGranted, null)),
  );
  server.start();
}
