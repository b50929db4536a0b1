import { formats } from '../catalogue.ts';
import type { LineIndex } from '../document/lines.ts';
import type { Range } from '../document/span.ts';
import type { OutlineEntry } from '../format.ts';
import type { Kind } from '../model/kinds.ts';
import type { Loaded } from '../model/project.ts';

/** An entry of the outline with ranges. */
export interface Outline extends Pick<OutlineEntry, 'name' | 'detail' | 'kind'> {
  readonly range: Range;
  readonly whole: Range;
  readonly children: readonly Outline[];
}

/** The outline of a document. */
export function outline<K extends Kind>(loaded: Loaded<K>): readonly Outline[] {
  const entries = formats[loaded.kind].outline?.(loaded) ?? [];
  return entries.map((entry) => placed(entry, loaded.document.lines));
}

function placed(entry: OutlineEntry, lines: LineIndex): Outline {
  const { at, whole } = entry;
  const range = lines.rangeOf(at);
  const isOne = at.start <= whole.start && at.end >= whole.end;
  const around = { start: Math.min(at.start, whole.start), end: Math.max(at.end, whole.end) };
  return {
    name: entry.name,
    kind: entry.kind,
    ...(entry.detail === undefined || entry.detail === '' ? {} : { detail: entry.detail }),
    range,
    whole: isOne ? range : lines.rangeOf(around),
    children: entry.children.map((child) => placed(child, lines)),
  };
}
