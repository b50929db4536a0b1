import { join } from 'node:path';
import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { systemClock } from '../platform/clock.ts';
import { compileEarly } from '../platform/compileEarly.ts';
import { nodeFiles } from '../platform/files.ts';
import { registerCodeAction } from './handlers/codeAction.ts';
import { registerCodeLens } from './handlers/codeLens.ts';
import { registerComparison } from './handlers/comparison.ts';
import { registerCompletion } from './handlers/completion.ts';
import { registerConnections } from './handlers/connections.ts';
import { registerDefinition } from './handlers/definition.ts';
import { registerDescribeDocument } from './handlers/describeDocument.ts';
import { registerDocumentLink } from './handlers/documentLink.ts';
import { registerDocumentSymbol } from './handlers/documentSymbol.ts';
import { registerDiagnostic } from './handlers/diagnostic.ts';
import { registerExplainRule } from './handlers/explainRule.ts';
import { registerFoldingRange } from './handlers/foldingRange.ts';
import { registerHover } from './handlers/hover.ts';
import { registerInlayHint } from './handlers/inlayHint.ts';
import { registerNotes } from './handlers/notes.ts';
import { registerReferences } from './handlers/references.ts';
import { registerRename } from './handlers/rename.ts';
import { registerSelectionRange } from './handlers/selectionRange.ts';
import { registerSemanticTokens } from './handlers/semanticTokens.ts';
import { registerArtifacts } from './handlers/artifacts.ts';
import { registerSeries } from './handlers/series.ts';
import { registerTable } from './handlers/table.ts';
import { registerTracking } from './handlers/tracking.ts';
import { registerWorkspaceSymbol } from './handlers/workspaceSymbol.ts';
import { connectionsChanged } from '../protocol/connections.ts';
import { sourcesChanged } from '../protocol/tracking.ts';
import { TrackingWorker } from '../worker/host.ts';
import { bindLifecycle } from './lifecycle.ts';
import { connectionLog } from './log.ts';
import { Places } from './places.ts';
import { RunFacts } from './runFacts.ts';
import { Session } from './session.ts';
import { Tracking } from './tracking.ts';

/** How long a read of a store may take, in milliseconds. */
const slowestRead = 60_000;

compileEarly();

/** The language server: everything is made and bound here, over the transport that the arguments name. */
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const log = connectionLog(connection);
const session = new Session({ connection, documents, files: nodeFiles, log });
const tellSources = (source?: string): void =>
  void connection.sendNotification(sourcesChanged.method, source === undefined ? {} : { source });
const worker = new TrackingWorker({
  path: join(__dirname, 'worker.js'),
  clock: systemClock,
  log,
  timeoutMs: slowestRead,
  onNotice: (method, params) => void connection.sendNotification(method, params),
  onChange(source) {
    tellSources(source);
    runFacts.outdated();
  },
});
const places = new Places({
  session,
  files: nodeFiles,
  onChange: () => tracking.placesChanged(),
  onConnections: () => void connection.sendNotification(connectionsChanged.method, null),
});
const tracking = new Tracking({
  session,
  worker,
  places,
  onSources() {
    tellSources();
    runFacts.outdated();
  },
});
const runFacts = new RunFacts(session, tracking);

bindLifecycle(connection, documents, session);
registerHover(connection, session);
registerDefinition(connection, session);
registerDocumentSymbol(connection, session);
registerCompletion(connection, session);
registerCodeAction(connection, session);
registerDocumentLink(connection, session);
registerWorkspaceSymbol(connection, session);
registerReferences(connection, session);
registerRename(connection, session);
registerFoldingRange(connection, session);
registerSelectionRange(connection, session);
registerSemanticTokens(connection, session);
registerInlayHint(connection, session);
registerCodeLens(connection, session, runFacts);
registerDiagnostic(connection, session);
registerDescribeDocument(connection, session);
registerExplainRule(connection, nodeFiles);
registerTracking(connection, tracking);
registerComparison(connection, { session, tracking, log });
registerNotes(connection, session, tracking);
registerTable(connection, tracking);
registerConnections(connection, places, tracking);
registerSeries(connection, tracking);
registerArtifacts(connection, tracking);
connection.onExit(() => worker.dispose());

documents.listen(connection);
connection.listen();
