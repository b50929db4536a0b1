import type { Document, Home } from '../../../document/document.ts';
import { itemsOf, mergedPairOf, stringOf } from '../../../document/node.ts';
import type { Project } from '../../../model/project.ts';
import { folderOf, uriOfPath } from '../paths.ts';
import type { StageDraft } from './draft.ts';
import type { Placeholder } from './placeholder.ts';
import type { Occurrence, ResolvedStage } from './resolved.ts';

/** What one entry of `stages` resolved to. */
export interface Entry {
  /** Its stages, or undefined where they cannot all be known. */
  readonly stages: readonly ResolvedStage[] | undefined;
  readonly occurrences: ReadonlyMap<Placeholder, Occurrence>;
}

/** What was resolved of one entry, and with which variables; nothing yet, or nothing that may be taken again. */
export interface Memo {
  readonly draft: StageDraft;
  token?: object;
  entry?: Entry;
}

/** The place where what was resolved of a step is kept as long as no edit touches the step. */
export function memoOf(draft: StageDraft): Memo {
  return { draft };
}

/** The variables that were seen last, and what stands for them. */
interface Seen {
  parts: readonly unknown[];
  token: object;
}

function seenOf({ uri }: Home): Seen {
  return { parts: [uri], token: {} };
}

/** An object that stays the same as long as the variables of a file do. */
export function tokenOf(document: Document, project: Project, isMisread: boolean): object {
  const vars = mergedPairOf(document.root, 'vars')?.value;
  const items = itemsOf(vars);
  const folder = folderOf(document.uri);
  const names = ['params.yaml', ...items.map((item) => stringOf(item)?.split(':', 1)[0] ?? '')];
  const files = names.map((name) => {
    const uri = uriOfPath(folder, name);
    return uri && (project.get(uri, 'params')?.document ?? project.files.exists(uri));
  });
  const parts: readonly unknown[] = [isMisread, vars, ...files];
  const seen = document.keep(seenOf, document.home);
  if (parts.length !== seen.parts.length || parts.some((part, index) => part !== seen.parts[index])) {
    seen.parts = parts;
    seen.token = {};
  }
  return seen.token;
}
