import { formats } from '../catalogue.ts';
import type { Position } from '../document/span.ts';
import type { TextEdit } from '../fix.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** A change that a person may take, with the edits it is made of. */
export interface OfferedAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** The changes that are offered at a position where nothing is wrong. */
export function actions<K extends Kind>(
  loaded: Loaded<K>,
  position: Position,
  project: Project,
): readonly OfferedAction[] {
  const { lines, uri } = loaded.document;
  const offered =
    formats[loaded.kind].actions?.({ ...loaded, project, offset: lines.offsetAt(position) }) ?? [];
  return offered.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ at, text }) => ({ uri, range: lines.rangeOf(at), text })),
  }));
}
