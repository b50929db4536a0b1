import { formats } from '../catalogue.ts';
import type { Range } from '../document/span.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** A line above a thing. */
export interface PlacedLens {
  readonly range: Range;
  readonly title: string;
}

/** The lines above the things of a document. */
export function lenses<K extends Kind>(loaded: Loaded<K>, project: Project): readonly PlacedLens[] {
  const found = formats[loaded.kind].lenses?.(loaded, project) ?? [];
  return found.map(({ at, title }) => ({ range: loaded.document.lines.rangeOf(at), title }));
}
