import { formats } from '../catalogue.ts';
import type { Range } from '../document/span.ts';
import type { TokenType } from '../format.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded, Project } from '../model/project.ts';

/** A part of a template with its range, which lies in one line. */
export interface PlacedToken {
  readonly range: Range;
  readonly type: TokenType;
}

/** The parts of the templates of a document, in order. */
export function tokens<K extends Kind>(loaded: Loaded<K>, project: Project): readonly PlacedToken[] {
  const found = formats[loaded.kind].tokens?.(loaded, project) ?? [];
  return found.map(({ at, type }) => ({ range: loaded.document.lines.rangeOf(at), type }));
}
