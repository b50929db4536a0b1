import { formats } from '../catalogue.ts';
import type { Position, Range } from '../document/span.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** A hover with its place; the Markdown holds no link to a command and no HTML. */
export interface Hover {
  readonly markdown: string;
  readonly range: Range;
}

/** What to say about the thing at a position, if there is something to say. */
export function hover<K extends Kind>(
  loaded: Loaded<K>,
  position: Position,
  project: Project,
): Hover | undefined {
  const { lines } = loaded.document;
  const text = formats[loaded.kind].hover?.({ ...loaded, project, offset: lines.offsetAt(position) });
  return text === undefined ? undefined : { markdown: text.markdown, range: lines.rangeOf(text.at) };
}
