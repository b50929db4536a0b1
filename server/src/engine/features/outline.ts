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

/** How many entries an outline may have before its inner ones are left out: nobody reads more, and editors wait for it. */
const most = 5_000;

/** The outline of a document: of a very large one only as many levels as stay readable. */
export function outline<K extends Kind>(loaded: Loaded<K>): readonly Outline[] {
  const entries = formats[loaded.kind].outline?.(loaded) ?? [];
  const levels = levelsOf(entries);
  return entries.map((entry) => placed(entry, loaded.document.lines, levels - 1));
}

/** How many levels have no more entries than there may be, one at least. */
function levelsOf(entries: readonly OutlineEntry[]): number {
  let level = entries;
  let total = entries.length;
  for (let levels = 1; ; levels += 1) {
    level = level.flatMap(({ children }) => children);
    total += level.length;
    if (total > most || level.length === 0) return levels;
  }
}

function placed(entry: OutlineEntry, lines: LineIndex, levels: number): Outline {
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
    children: levels === 0 ? [] : entry.children.map((child) => placed(child, lines, levels - 1)),
  };
}
