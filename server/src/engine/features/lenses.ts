import { formats } from '../catalogue.ts';
import type { Range } from '../document/span.ts';
import type { SourcedRun } from '../evidence/origin.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** A line above a thing. */
export interface PlacedLens {
  readonly range: Range;
  readonly title: string;
}

/** The runs of a step, and where to tell of them. */
export interface PlacedRuns {
  readonly range: Range;
  readonly step: string;
  readonly runs: readonly SourcedRun[];
}

/** The runs of the steps of a document, newest first; steps without any are left out. */
export function stepRuns<K extends Kind>(loaded: Loaded<K>, project: Project): readonly PlacedRuns[] {
  const found = formats[loaded.kind].stepRuns?.(loaded, project) ?? [];
  return found.map(({ at, step, runs }) => ({ range: loaded.document.lines.rangeOf(at), step, runs }));
}

/** The lines above the things of a document. */
export function lenses<K extends Kind>(loaded: Loaded<K>, project: Project): readonly PlacedLens[] {
  const found = formats[loaded.kind].lenses?.(loaded, project) ?? [];
  return found.map(({ at, title }) => ({ range: loaded.document.lines.rangeOf(at), title }));
}
