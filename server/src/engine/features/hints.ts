import { formats } from '../catalogue.ts';
import type { Position, Range } from '../document/span.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** What is shown behind a template. */
export interface PlacedHint {
  readonly position: Position;
  readonly text: string;
}

/** What the templates in a range stand for. */
export function hints<K extends Kind>(
  loaded: Loaded<K>,
  range: Range,
  project: Project,
): readonly PlacedHint[] {
  const { lines } = loaded.document;
  const within = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const found = formats[loaded.kind].hints?.(loaded, project, within) ?? [];
  return found.map(({ at, text }) => ({ position: lines.positionAt(at.end), text }));
}
