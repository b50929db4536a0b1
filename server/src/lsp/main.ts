import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeFiles } from '../platform/files.ts';
import { registerCodeAction } from './handlers/codeAction.ts';
import { registerCompletion } from './handlers/completion.ts';
import { registerDefinition } from './handlers/definition.ts';
import { registerDescribeDocument } from './handlers/describeDocument.ts';
import { registerDocumentSymbol } from './handlers/documentSymbol.ts';
import { registerExplainRule } from './handlers/explainRule.ts';
import { registerHover } from './handlers/hover.ts';
import { bindLifecycle } from './lifecycle.ts';
import { connectionLog } from './log.ts';
import { Session } from './session.ts';

/** The language server: everything is made and bound here, over the transport that the arguments name. */
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const session = new Session({ connection, documents, files: nodeFiles, log: connectionLog(connection) });

bindLifecycle(connection, documents, session);
registerHover(connection, session);
registerDefinition(connection, session);
registerDocumentSymbol(connection, session);
registerCompletion(connection, session);
registerCodeAction(connection, session);
registerDescribeDocument(connection, session);
registerExplainRule(connection, nodeFiles);

documents.listen(connection);
connection.listen();
