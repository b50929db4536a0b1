import { formats, kinds } from '../catalogue.ts';
import { LineIndex } from '../document/lines.ts';
import type { Position, Range } from '../document/span.ts';
import type { Target } from '../format.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** A place in a file. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
  /** The whole of what stands there. */
  readonly whole: Range;
}

/** Where the thing at a position is defined. A file outside the project is pointed at as a whole. */
export function definition<K extends Kind>(
  loaded: Loaded<K>,
  position: Position,
  project: Project,
): readonly Location[] {
  const offset = loaded.document.lines.offsetAt(position);
  const targets = formats[loaded.kind].definition?.({ ...loaded, project, offset }) ?? [];
  return targets.map((target) => locate(target, project));
}

function locate(target: Target, project: Project): Location {
  const lines =
    kinds.map((kind) => project.get(target.uri, kind)?.document.lines).find(Boolean) ?? new LineIndex('');
  return { uri: target.uri, range: lines.rangeOf(target.at), whole: lines.rangeOf(target.whole) };
}
