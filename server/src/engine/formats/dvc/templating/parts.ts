// tested by: test/engine/features/tokens.test.ts
import type { Span } from '../../../document/span.ts';

/** A name or an index on the path of a placeholder. */
export interface PathPart {
  readonly text: string;
  /** Where it stands between the braces. */
  readonly at: Span;
  readonly isIndex: boolean;
}

/** The names and indexes between the braces of a placeholder, each with its place. */
export function partsOf(inner: string): readonly PathPart[] {
  const parts: PathPart[] = [];
  for (const match of inner.matchAll(/(\[)?([^.[\]]+)/g)) {
    const [, bracket, written = ''] = match;
    const text = written.trim();
    if (text === '') continue;
    const start = match.index + (bracket ?? '').length + written.length - written.trimStart().length;
    parts.push({ text, at: { start, end: start + text.length }, isIndex: bracket !== undefined });
  }
  return parts;
}
