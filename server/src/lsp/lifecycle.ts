import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
  type Connection,
  type InitializeParams,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { trustGranted } from '../protocol/project.ts';
import { asksForFindings, capabilitiesFor } from './capabilities.ts';
import type { Session } from './session.ts';
import { readInitializationOptions, readSettings } from './settings.ts';

/** Files whose content matters; of all others only whether they are there. */
const contents = '**/*.{yaml,yml,md,markdown,json,toml,dvc,lock,dvcignore,gitignore,db}';

/** Binds the life of a connection (start, settings, folders, files, texts, end) to a session. */
export function bindLifecycle(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  session: Session,
): void {
  connection.onInitialize((params) => {
    connection.onInitialized(() => void begin(connection, session, params));
    if (asksForFindings(params.capabilities)) answerOnly(connection, session, params);
    return { capabilities: capabilitiesFor(params.capabilities), serverInfo: { name: 'assay' } };
  });
  connection.onDidChangeConfiguration(() => void askSettings(connection, session));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes));
  connection.onNotification(trustGranted.method, () => session.trust());
  connection.onShutdown(() => session.dispose());
  documents.onDidChangeContent(({ document }) => session.changed(document));
  documents.onDidClose(({ document }) => session.closed(document.uri));
}

function answerOnly(connection: Connection, session: Session, { capabilities }: InitializeParams): void {
  const canAskAgain = capabilities.workspace?.diagnostics?.refreshSupport === true;
  session.onlyAnswer(() => {
    if (canAskAgain) void connection.languages.diagnostics.refresh();
  });
}

async function begin(connection: Connection, session: Session, params: InitializeParams): Promise<void> {
  const { workspace } = params.capabilities;
  if (workspace?.configuration === true) await askSettings(connection, session);
  if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'assay' });
  }
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) await watchFiles(connection);
  if (workspace?.workspaceFolders === true) watchFolders(connection, session);
  session.onSettled(() => showAgain(connection, params));
  const { trusted, ruleLink } = readInitializationOptions(params.initializationOptions);
  await session.start({ trusted, ruleLink, folders: foldersOf(params) });
}

/** What is shown inside of texts depends on other files: an editor that can is told to ask for it again. */
function showAgain(connection: Connection, { capabilities: { workspace } }: InitializeParams): void {
  if (workspace?.inlayHint?.refreshSupport === true) void connection.languages.inlayHint.refresh();
  if (workspace?.codeLens?.refreshSupport === true) void connection.sendRequest(CodeLensRefreshRequest.type);
}

async function askSettings(connection: Connection, session: Session): Promise<void> {
  session.setSettings(readSettings(await connection.workspace.getConfiguration('assay')));
}

async function watchFiles(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: contents, kind: WatchKind.Change },
      { globPattern: '**/{.git/index,.env}', kind: WatchKind.Change },
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}

function watchFolders(connection: Connection, session: Session): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    void session.setFolders(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    );
  });
}

function foldersOf(params: InitializeParams): string[] {
  return (params.workspaceFolders ?? []).map(({ uri }) => uri);
}
