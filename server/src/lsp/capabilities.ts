import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import { legend } from './handlers/semanticTokens.ts';

/** What the server can do, as it says when it starts. */
const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  documentSymbolProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  workspaceSymbolProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: ['{', '.', '$', ' ', ':', '/', '-'] },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend, full: true },
  inlayHintProvider: true,
  codeLensProvider: {},
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Whether a client asks for findings; it gets none sent then. */
export function asksForFindings({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

/** What the server offers a client: findings to be asked for only if it does ask. */
export function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  if (!asksForFindings(client)) return capabilities;
  const diagnosticProvider = {
    identifier: 'assay',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  };
  return { ...capabilities, diagnosticProvider };
}
