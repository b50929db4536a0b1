import { code, controlIn } from './characters.ts';
import { editOf, type Edit } from './edit.ts';
import { EarlierRest } from './earlierRest.ts';
import { isBroken } from './found.ts';
import { readLater } from './later.ts';
import { lineStartOf } from './lineStart.ts';
import type { MappingRules } from './mapping.ts';
import type { OpenMapping } from './nodes.ts';
import { entryBefore, type Path } from './outer.ts';
import { YamlReader } from './read.ts';
import type { Level, Reading } from './reading.ts';

/** Reads all of a text, or of a part of it. */
export function readYaml(
  text: string,
  rules: MappingRules,
  within = { start: 0, end: text.length },
): Reading {
  const reader = new YamlReader(text, within, rules);
  const root = reader.all();
  const { anchors, aliases, outer, hasDirectives, next } = reader;
  const later = next === undefined ? undefined : readLater(text, rules, { start: next, end: within.end });
  const troubles = [...reader.troubles, ...(later?.troubles ?? [])];
  return { text, root, later, troubles, anchors, aliases, outer, hasDirectives, ...oddities(text) };
}

/**
 * Reads a text that came out of another by an edit: only the entries that the edit touched are read, the others are
 * taken over and moved. The earlier reading must not be used any more. The same as `readYaml` of the new text.
 */
export function readYamlAgain(before: Reading, text: string, rules: MappingRules): Reading {
  const edit = editOf(before.text, text);
  const inserted = text.slice(edit.start, edit.newEnd);
  const odd = oddities(inserted);
  const isOdd =
    before.isOdd || odd.isOdd || isMarked(inserted) || (edit.start === 0 && isMarked(before.text));
  if (before.hasDirectives || before.later || isOdd || isBroken(before.troubles))
    return readYaml(text, rules);
  const path = entryBefore(before, lastSafe(before, edit.start));
  const from = path.at(-1);
  const at = from?.mapping.pairs[from.index]?.span.start;
  if (at === undefined) return readYaml(text, rules);
  const hasControl = before.hasControl || odd.hasControl;
  const reading = readFrom({ before, text, rules, edit, path, at });
  // Behind too many faults reading stops, which only reading from the start can tell.
  const isWhole = reading !== undefined && !isBroken(reading.troubles);
  return isWhole ? { ...reading, hasControl } : readYaml(text, rules);
}

/** What is looked for in every character of a text; a byte order mark at its start is as it should be. */
function oddities(text: string): Pick<Reading, 'isOdd' | 'hasControl'> {
  const isOdd = /[\x85\u2028\u2029\ufeff]/.test(isMarked(text) ? text.slice(1) : text);
  return { isOdd, hasControl: controlIn(text, 0) !== undefined };
}

/** Whether a text begins with a byte order mark. */
function isMarked(text: string): boolean {
  return text.charCodeAt(0) === code.byteOrderMark;
}

/** The place before which an earlier reading is sure to be the same: a line start before the edit and any fault. */
function lastSafe({ text, troubles }: Reading, start: number): number {
  const faults = troubles.filter(({ isFault }) => isFault).map(({ from }) => from);
  return lineStartOf(text, Math.min(start, ...faults));
}

interface Task {
  readonly before: Reading;
  readonly text: string;
  readonly rules: MappingRules;
  readonly edit: Edit;
  readonly path: Path;
  /** Where reading begins: the start of the last entry of the path. */
  readonly at: number;
}

/** Undefined where a second document begins: only reading from the start reads that. */
function readFrom(task: Task): Omit<Reading, 'hasControl'> | undefined {
  const { before, text, rules, edit, path, at } = task;
  const rest = new EarlierRest(before, edit, at);
  const replaced = new Set<unknown>(path.map(({ mapping }) => mapping));
  const anchors = before.anchors.filter((anchor) => anchor.at < at);
  const { outer } = before;
  const reader = new YamlReader(text, { start: 0, end: text.length }, rules, { rest, outer, anchors });
  const levels = path.map((entry) => reopened(entry, text));
  reader.onward(levels, at, (mapping) => {
    const index = levels.findIndex((level) => level.mapping === mapping) - 1;
    attach(mapping, levels[index], path[index]);
  });
  if (reader.next !== undefined) return undefined;
  const troubles = before.troubles.filter(({ of, from }) => from < at && !replaced.has(of));
  const aliases = before.aliases.filter((alias) => alias.span.start < at);
  return {
    text,
    root: levels[0]?.mapping,
    troubles: [...troubles, ...reader.troubles, ...rest.troubles()],
    anchors: [...anchors, ...reader.anchors, ...rest.anchors()],
    aliases: [...aliases, ...reader.aliases, ...rest.aliases()],
    outer,
    later: undefined,
    hasDirectives: false,
    isOdd: false,
  };
}

/** A mapping as it was before the entry that is read again. */
function reopened({ mapping, index }: Path[number], text: string): Level {
  const at = mapping.pairs[index]?.span.start ?? mapping.span.start;
  const { start } = mapping.span;
  const span = { start, end: mapping.pairs[index - 1]?.span.end ?? start };
  const column = at - lineStartOf(text, at);
  return { column, mapping: { type: 'mapping', pairs: mapping.pairs.slice(0, index), span } };
}

/** Puts a mapping that was read again behind its key, as the last entry so far of the mapping around it. */
function attach(value: OpenMapping, level: Level | undefined, entry: Path[number] | undefined): void {
  const pair = entry?.mapping.pairs[entry.index];
  if (level === undefined || pair === undefined) return;
  const span = { start: pair.span.start, end: value.span.end };
  level.mapping.pairs.push({ key: pair.key, value, span });
}
