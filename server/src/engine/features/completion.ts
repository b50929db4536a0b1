import { formats } from '../catalogue.ts';
import type { Position, Range } from '../document/span.ts';
import type { Completion } from '../format.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** A completion with the range that it replaces. */
export interface CompletionEntry extends Omit<Completion, 'replaces'> {
  readonly range: Range;
}

/** What could stand at a position. */
export function complete<K extends Kind>(
  loaded: Loaded<K>,
  position: Position,
  project: Project,
): readonly CompletionEntry[] {
  const { lines } = loaded.document;
  const offset = lines.offsetAt(position);
  const entries = formats[loaded.kind].complete?.({ ...loaded, project, offset }) ?? [];
  return entries.map(({ replaces, ...entry }) => ({ ...entry, range: lines.rangeOf(replaces) }));
}
