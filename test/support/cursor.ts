import type { Position } from '../../server/src/engine/document/span.ts';
import { LineIndex } from '../../server/src/engine/document/lines.ts';

const marker = '<|>';

/** A text with the cursor's mark `<|>` taken out, and where the cursor stood. */
export function atCursor(marked: string): { readonly text: string; readonly position: Position } {
  const offset = marked.indexOf(marker);
  if (offset < 0) throw new Error(`no ${marker} in the text`);
  const text = marked.slice(0, offset) + marked.slice(offset + marker.length);
  return { text, position: new LineIndex(text).positionAt(offset) };
}
