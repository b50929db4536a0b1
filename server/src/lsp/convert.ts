import {
  CompletionItemKind,
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { CompletionEntry } from '../engine/features/completion.ts';
import type { Outline } from '../engine/features/outline.ts';
import type { Finding, Severity } from '../engine/finding.ts';
import type { TextEdit } from '../engine/fix.ts';

const diagnosticSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the protocol's diagnostic; `ruleLink` is the beginning of a link to the rule's page. */
export function toDiagnostic(finding: Finding, ruleLink: string | undefined): Diagnostic {
  return {
    range: finding.range,
    severity: diagnosticSeverity[finding.severity],
    source: 'Assay',
    code: finding.rule,
    message: finding.message,
    ...(ruleLink === undefined ? {} : { codeDescription: { href: ruleLink + finding.rule } }),
    relatedInformation: finding.related.map(({ uri, range, message }) => ({
      location: { uri, range },
      message,
    })),
  };
}

/** What the protocol calls each kind of thing in an outline. */
export const symbolKind: Readonly<Record<Outline['kind'], SymbolKind>> = {
  step: SymbolKind.Function,
  file: SymbolKind.File,
  parameter: SymbolKind.Variable,
  section: SymbolKind.String,
  metric: SymbolKind.Number,
  model: SymbolKind.Class,
  property: SymbolKind.Property,
};

export function toSymbol(entry: Outline): DocumentSymbol {
  return {
    name: entry.name === '' ? '(no name)' : entry.name,
    ...(entry.detail === undefined ? {} : { detail: entry.detail }),
    kind: symbolKind[entry.kind],
    range: entry.whole,
    selectionRange: entry.range,
    ...(entry.children.length === 0 ? {} : { children: entry.children.map(toSymbol) }),
  };
}

const itemKind: Readonly<Record<CompletionEntry['kind'], CompletionItemKind>> = {
  property: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  reference: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

export function toCompletionItem(entry: CompletionEntry): CompletionItem {
  const documentation = { kind: MarkupKind.Markdown, value: entry.documentation ?? '' };
  return {
    label: entry.label,
    kind: itemKind[entry.kind],
    textEdit: { range: entry.range, newText: entry.insert },
    ...detailOf(entry),
    ...(entry.documentation === undefined ? {} : { documentation }),
  };
}

/** The word beside an entry, for editors that show it at every one of a list and for those that show it at one. */
function detailOf({ detail }: CompletionEntry): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  return detail === undefined ? {} : { detail, labelDetails: { description: detail } };
}

export function toWorkspaceEdit(edits: readonly TextEdit[]): WorkspaceEdit {
  const changes: Record<string, { range: TextEdit['range']; newText: string }[]> = {};
  for (const { uri, range, text } of edits) (changes[uri] ??= []).push({ range, newText: text });
  return { changes };
}
