import { languages, window, type Diagnostic } from 'vscode';
import { isRuleId } from '../rules/ruleId.ts';
import type { CommandContext } from './handler.ts';

/**
 * Opens the page of a rule: of the id that was handed over, else of the finding at the cursor, else of one that is
 * chosen among those of the file in front, or of the workspace.
 */
export async function explainFinding(context: CommandContext, argument: unknown): Promise<void> {
  const rule = isRuleId(argument) ? argument : (ruleAtCursor() ?? (await chooseRule()));
  if (rule !== undefined) await context.rules.open(rule);
}

function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const at = editor.selection.active;
  return languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.contains(at))
    .map(ruleOf)
    .find((rule) => rule !== undefined);
}

async function chooseRule(): Promise<string | undefined> {
  const uri = window.activeTextEditor?.document.uri;
  const inFront = uri === undefined ? [] : languages.getDiagnostics(uri);
  const everywhere = languages.getDiagnostics().flatMap(([, diagnostics]) => diagnostics);
  const items = itemsOf(inFront);
  const placeHolder = items.length === 0 ? 'Findings of the workspace' : 'Findings of this file';
  const chosen = items.length === 0 ? itemsOf(everywhere) : items;
  if (chosen.length === 0) {
    void window.showInformationMessage('Assay has no findings to explain.');
    return undefined;
  }
  return (await window.showQuickPick(chosen, { title: 'Explain which finding?', placeHolder }))?.label;
}

/** Each rule once, with the message of its first finding. */
function itemsOf(diagnostics: readonly Diagnostic[]): { label: string; detail: string }[] {
  const messages = new Map<string, string>();
  for (const diagnostic of diagnostics) {
    const rule = ruleOf(diagnostic);
    if (rule !== undefined && !messages.has(rule)) messages.set(rule, diagnostic.message);
  }
  return [...messages].map(([label, detail]) => ({ label, detail }));
}

function ruleOf({ source, code }: Diagnostic): string | undefined {
  const id = typeof code === 'object' ? code.value : code;
  return source === 'Assay' && isRuleId(id) ? id : undefined;
}
