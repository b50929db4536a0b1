// tested by: test/engine/features/folding.test.ts
import type { Document } from '../document/document.ts';
import { isInScalar } from '../document/scalars.ts';
import type { Fold } from './fold.ts';

/** Lines of comments below each other, where the syntax has comments that begin with `#`. */
export function commentRuns(document: Document): readonly Fold[] {
  const { text, lines, markdown, uri } = document;
  if (markdown !== undefined || uri.endsWith('.json')) return [];
  const found: { start: number; end: number; kind: 'comment' }[] = [];
  for (const match of text.matchAll(/^[ \t]*#/gm)) {
    const { line } = lines.positionAt(match.index);
    if (isInScalar(document, match.index + match[0].length - 1)) continue;
    const run = found.at(-1);
    if (run?.end === line - 1) run.end = line;
    else found.push({ start: line, end: line, kind: 'comment' });
  }
  return found;
}
