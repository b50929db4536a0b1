import { formats, kinds } from '../catalogue.ts';
import type { Range } from '../document/span.ts';
import type { OutlineEntry } from '../format.ts';
import { fit } from '../fuzzy.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** Something with a name, anywhere in the project. */
export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: OutlineEntry['kind'];
  readonly uri: string;
  readonly range: Range;
  /** What it stands in, the outermost first. */
  readonly within: string;
}

/** The most symbols that are answered, and that one document adds. */
const most = 200;
const mostOfOne = 20_000;

interface Named {
  readonly entry: OutlineEntry;
  readonly within: string;
}

interface Scored extends Named {
  readonly loaded: Loaded;
  readonly score: number;
}

/** The steps, parameters, models, sections and other named things that fit what is typed, the best first. */
export function workspaceSymbols(typed: string, project: Project): readonly WorkspaceSymbol[] {
  const found = documents(project).flatMap((loaded): readonly Scored[] =>
    project.derive(namedIn, loaded).flatMap(({ entry, within }) => {
      const score = fit(typed, entry.name);
      return score === undefined ? [] : [{ loaded, entry, within, score }];
    }),
  );
  return found
    .sort(inOrder)
    .slice(0, most)
    .map(({ loaded: { document }, entry, within }) => ({
      name: entry.name,
      kind: entry.kind,
      uri: document.uri,
      range: document.lines.rangeOf(entry.at),
      within,
    }));
}

/** What fits alike always stands in the same order, whichever file was opened first. */
function inOrder(a: Scored, b: Scored): number {
  const fits = b.score - a.score || a.entry.name.length - b.entry.name.length;
  if (fits !== 0) return fits;
  const [one, other] = [a.loaded.document.uri, b.loaded.document.uri];
  return one === other ? 0 : one < other ? -1 : 1;
}

function documents(project: Project): readonly Loaded[] {
  return kinds.flatMap((kind): readonly Loaded[] => project.all(kind));
}

/** The entries of an outline at any depth, without the files and keys that are named by many. */
function namedIn<K extends Kind>(loaded: Loaded<K>): readonly Named[] {
  const top = formats[loaded.kind].outline?.(loaded) ?? [];
  const waiting: Named[] = top.map((entry) => ({ entry, within: '' }));
  for (const { entry, within } of waiting) {
    if (waiting.length > mostOfOne) break;
    const inside = within === '' ? entry.name : `${within} › ${entry.name}`;
    for (const child of entry.children) waiting.push({ entry: child, within: inside });
  }
  return waiting.filter(({ entry }) => entry.name !== '' && entry.kind !== 'file' && isOwn(entry));
}

/** A parameter that a step only reads is defined in its own file. */
function isOwn({ kind, detail }: OutlineEntry): boolean {
  return kind !== 'parameter' || detail !== 'parameter';
}
