import { type MappingNode, type Node, type Pair } from '../node.ts';
import type { MappingRules } from './mapping.ts';
import type { OpenMapping } from './parser.ts';
import {
  lineStartOf,
  mostFaults,
  YamlReading,
  type Anchor,
  type Level,
  type Reading,
  type Rest,
  type SoFar,
  type Trouble,
} from './read.ts';

/** What an edit replaced: the same text before `start`, the same from `oldEnd` and `newEnd` on. */
interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** An entry of each of the outer mappings that enclose one another, the outermost first. */
type Path = readonly { readonly mapping: MappingNode; readonly index: number }[];

/** Reads all of a text. */
export function readYaml(
  text: string,
  rules: MappingRules,
  within = { start: 0, end: text.length },
): Reading {
  const reading = new YamlReading(text, within, rules);
  const root = reading.all();
  const { troubles, anchors, aliases, outer, hasDirectives } = reading;
  return { text, root, troubles, anchors, aliases, outer, hasDirectives, isOdd: isOddText(text) };
}

/**
 * Reads a text that came out of another by an edit: only the entries that the edit touched are read, the others are
 * taken over and moved. The earlier reading must not be used any more. The same as `readYaml` of the new text.
 */
export function readYamlAgain(before: Reading, text: string, rules: MappingRules): Reading {
  const edit = editOf(before.text, text);
  const isOdd = before.isOdd || isOddText(text.slice(edit.start, edit.newEnd));
  const path = before.hasDirectives || isOdd ? [] : entryBefore(before, lastSafe(before, edit.start));
  const from = path.at(-1);
  const at = from?.mapping.pairs[from.index]?.span.start;
  if (at === undefined) return readYaml(text, rules);
  const reading = readFrom({ before, text, rules, edit, path, at });
  // Behind too many faults reading stops, which only reading from the start can tell.
  const isBroken = [before, reading].some(({ troubles }) => troubles.filter(({ isFault }) => isFault).length >= mostFaults);
  return isBroken ? readYaml(text, rules) : reading;
}

interface Task {
  readonly before: Reading;
  readonly text: string;
  readonly rules: MappingRules;
  readonly edit: Edit;
  readonly path: Path;
  readonly at: number;
}

function readFrom({ before, text, rules, edit, path, at }: Task): Reading {
  const rest = new EarlierRest(before, edit, at);
  const isBefore = (place: number): boolean => place < at;
  const replaced = new Set<Node>(path.map(({ mapping }) => mapping));
  const anchors = before.anchors.filter((anchor) => isBefore(anchor.at));
  const reading = new YamlReading(text, { start: 0, end: text.length }, rules, {
    rest,
    outer: before.outer,
    anchors,
  });
  const levels = path.map((entry) => reopened(entry, text));
  reading.onward(levels, at, ({ mapping }) => {
    const index = levels.findIndex((level) => level.mapping === mapping) - 1;
    attach(mapping, levels[index], path[index]);
  });
  const kept = before.troubles.filter(
    ({ of, from }) => isBefore(from) && (of === undefined || !replaced.has(of)),
  );
  return {
    text,
    root: levels[0]?.mapping,
    troubles: [...kept, ...reading.troubles, ...rest.troubles()],
    anchors: [...anchors, ...reading.anchors, ...rest.anchors()],
    aliases: [
      ...before.aliases.filter((alias) => isBefore(alias.span.start)),
      ...reading.aliases,
      ...rest.aliases(),
    ],
    outer: before.outer,
    hasDirectives: reading.hasDirectives,
    isOdd: false,
  };
}

/** A mapping as it was before the entry that is read again. */
function reopened({ mapping, index }: Path[number], text: string): Level {
  const at = mapping.pairs[index]?.span.start ?? mapping.span.start;
  const { start } = mapping.span;
  const span = { start, end: mapping.pairs[index - 1]?.span.end ?? start };
  const column = at - lineStartOf(text, at, 0);
  return { column, mapping: { type: 'mapping', pairs: mapping.pairs.slice(0, index), span } };
}

/** Puts a mapping that was read again behind its key, as the last entry so far of the mapping around it. */
function attach(value: OpenMapping, level: Level | undefined, entry: Path[number] | undefined): void {
  const pair = entry?.mapping.pairs[entry.index];
  if (level === undefined || pair === undefined) return;
  const span = { start: pair.span.start, end: value.span.end };
  level.mapping.pairs.push({ key: pair.key, value, span });
}

/** The part of an earlier reading behind an edit. */
class EarlierRest implements Rest {
  readonly #before: Reading;
  readonly #edit: Edit;
  readonly #restart: number;
  #path: Path | undefined;
  #start = Number.POSITIVE_INFINITY;
  #isLost = false;
  #aliases: Reading['aliases'] = [];

  constructor(before: Reading, edit: Edit, restart: number) {
    this.#before = before;
    this.#edit = edit;
    this.#restart = restart;
  }

  take(at: number, levels: readonly Level[], soFar: SoFar): boolean {
    const old = at - this.#delta;
    if (this.#isLost || at < this.#edit.newEnd || old < this.#edit.oldEnd) return false;
    const path = entryAt(this.#before, old, levels.length);
    if (path === undefined || !this.#isAlike(path, levels)) return false;
    this.#isLost = soFar.hasDirectives || this.#hasOtherAnchors(old, soFar);
    if (this.#isLost) return false;
    this.#path = path;
    this.#start = old;
    this.#aliases = this.#before.aliases.filter((alias) => alias.span.start >= old);
    this.#move();
    return true;
  }

  fill(level: number, mapping: OpenMapping): void {
    const entry = this.#path?.[level];
    if (entry === undefined) return;
    const first = level === (this.#path?.length ?? 0) - 1 ? entry.index : entry.index + 1;
    for (let index = first; index < entry.mapping.pairs.length; index += 1) {
      const pair = entry.mapping.pairs[index];
      if (pair !== undefined) mapping.pairs.push(pair);
    }
  }

  troubles(): readonly Trouble[] {
    const replaced = new Set<Node>((this.#path ?? []).map(({ mapping }) => mapping));
    const rest = this.#before.troubles.filter(
      ({ from, of }) => from >= this.#start && (of === undefined || !replaced.has(of)),
    );
    return rest.map(({ problem, from, isFault, of }) => ({
      problem: { ...problem, span: this.#moved(problem.span) },
      from: from + this.#delta,
      isFault,
      of,
    }));
  }

  anchors(): readonly Anchor[] {
    const rest = this.#before.anchors.filter((anchor) => anchor.at >= this.#start);
    return rest.map((anchor) => ({ ...anchor, at: anchor.at + this.#delta }));
  }

  /** The aliases of the rest, which were moved with it. */
  aliases(): Reading['aliases'] {
    return this.#aliases;
  }

  get #delta(): number {
    return this.#edit.newEnd - this.#edit.oldEnd;
  }

  /** Whether the mappings around have the same columns, so that reading on would give the same. */
  #isAlike(path: Path, levels: readonly Level[]): boolean {
    const { text } = this.#before;
    return path.every(({ mapping, index }, depth) => {
      const start = mapping.pairs[index]?.span.start ?? 0;
      return levels[depth]?.column === start - lineStartOf(text, start, 0);
    });
  }

  /** Whether aliases in the rest may stand for something else than before. */
  #hasOtherAnchors(start: number, soFar: SoFar): boolean {
    const hasOld = this.#before.anchors.some(({ at }) => at >= this.#restart && at < start);
    if (!hasOld && soFar.anchors.length === 0) return false;
    const isBehind = (at: number): boolean => at >= start;
    return (
      this.#before.aliases.some((alias) => isBehind(alias.span.start)) ||
      this.#before.anchors.some((anchor) => isBehind(anchor.at))
    );
  }

  #moved({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
    return { start: start + this.#delta, end: end + this.#delta };
  }

  #move(): void {
    const path = this.#path ?? [];
    if (this.#delta === 0) return;
    path.forEach(({ mapping, index }, depth) => {
      const first = depth === path.length - 1 ? index : index + 1;
      for (let at = first; at < mapping.pairs.length; at += 1) movePair(mapping.pairs[at], this.#delta);
    });
  }
}

function movePair(pair: Pair | undefined, delta: number): void {
  if (pair === undefined) return;
  moveSpan(pair.span, delta);
  moveNode(pair.key, delta);
  if (pair.value !== undefined) moveNode(pair.value, delta);
}

function moveNode(node: Node, delta: number): void {
  moveSpan(node.span, delta);
  if (node.type === 'mapping') for (const pair of node.pairs) movePair(pair, delta);
  else if (node.type === 'sequence') for (const item of node.items) moveNode(item, delta);
}

function moveSpan(span: { readonly start: number; readonly end: number }, delta: number): void {
  const open: { start: number; end: number } = span;
  open.start += delta;
  open.end += delta;
}

/** Line breaks that only some readers count, and marks that take no column. */
function isOddText(text: string): boolean {
  return /[\x85\u2028\u2029]|(?!^)\ufeff/.test(text);
}

/** What changed, as one stretch. */
function editOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** The place before which an earlier reading is sure to be the same: a line start before the edit and any fault. */
function lastSafe({ text, troubles }: Reading, start: number): number {
  let safe = lineStartOf(text, start, 0);
  for (const { from, isFault } of troubles) if (isFault && from < safe) safe = lineStartOf(text, from, 0);
  return safe;
}

/** The innermost entry that begins before a place, in mappings that no alias stands for. */
function entryBefore({ root, outer, anchors }: Reading, place: number): Path {
  const path: { mapping: MappingNode; index: number }[] = [];
  let mapping: Node | undefined = root;
  const anchored = new Set(anchors.map(({ node }) => node));
  while (mapping?.type === 'mapping' && outer.has(mapping) && !anchored.has(mapping)) {
    const index = lastBefore(mapping.pairs, place);
    if (index < 0) break;
    path.push({ mapping, index });
    mapping = mapping.pairs[index]?.value;
  }
  return path;
}

/** The entry that begins at a place inside of so many mappings; undefined where none does. */
function entryAt(reading: Reading, place: number, depth: number): Path | undefined {
  const path = entryBefore(reading, place + 1).slice(0, depth);
  const last = path.at(-1);
  if (path.length < depth || last?.mapping.pairs[last.index]?.span.start !== place) return undefined;
  return path;
}

/** The index of the last pair that begins before a place, -1 where none does. */
function lastBefore(pairs: readonly Pair[], place: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.span.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
