import { Uri, window, workspace, type ExtensionContext } from 'vscode';
import { trustGranted } from '../../server/src/protocol/project.ts';
import { systemClock } from './clock.ts';
import { registerCommands } from './commands/register.ts';
import { RunPanels } from './panels/run/runPanels.ts';
import { Project } from './project.ts';
import { RulePages } from './rules/rulePages.ts';
import { LanguageServer } from './server/languageServer.ts';
import { ServerErrors } from './serverErrors.ts';
import { tellGivenUp } from './server/givenUp.ts';
import { LanguageStatus } from './statusBar/languageStatus.ts';
import { StatusBar } from './statusBar/statusBar.ts';
import { ExperimentsTree } from './views/experiments/experimentsTree.ts';
import { liveView } from './views/liveView.ts';
import { RegistryTree } from './views/registry/registryTree.ts';
import { TreeProvider } from './views/treeProvider.ts';

/** Makes and binds the parts of the client, and returns: the language server starts beside it. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Assay', { log: true });
  const file = (name: string): Uri => Uri.joinPath(context.extensionUri, 'dist', name);
  const errors = new ServerErrors({
    clock: systemClock,
    log: (message) => log.error(message),
    onGivenUp: () => {
      project.stopped();
      void tellGivenUp();
    },
  });
  const server = new LanguageServer({ module: file('server.js').fsPath, log, errors });
  const project = new Project(server);
  const logError = (message: string): void => log.error(message);
  const isStarting = (): boolean => project.standing.state === 'starting';
  const shared = { server, clock: systemClock, isStarting };
  const experiments = new TreeProvider({ ...shared, tree: new ExperimentsTree(server, systemClock) });
  const registry = new TreeProvider({ ...shared, tree: new RegistryTree(server, systemClock) });
  const rules = new RulePages(server);
  const runs = new RunPanels({ ...shared, bundles: file('webviews'), media: file('media'), log: logError });
  const statusBar = new StatusBar();
  const languageStatus = new LanguageStatus(server, logError);
  statusBar.show(project.standing);
  context.subscriptions.push(
    ...[log, project, rules, runs, statusBar, languageStatus, server],
    ...liveView('assay.experiments', experiments, server),
    ...liveView('assay.registry', registry, server),
    ...registerCommands({ server, log, rules, runs, experiments, registry, logError }),
    project.onDidChange((standing) => {
      statusBar.show(standing);
      languageStatus.refresh();
    }),
    project.onDidChangeState(() => {
      experiments.changed();
      registry.changed();
    }),
    workspace.onDidGrantWorkspaceTrust(() => server.tell(trustGranted, null)),
  );
  server.start();
}
