import type { AliasNode } from '../node.ts';
import type { Edit } from './edit.ts';
import { lineStartOf } from './lineStart.ts';
import { movePair } from './move.ts';
import type { OpenMapping } from './nodes.ts';
import { entryAt, type Path } from './outer.ts';
import type { Anchor, Level, Reading, Rest, Trouble } from './reading.ts';

/** The part of an earlier reading behind an edit. */
export class EarlierRest implements Rest {
  readonly #before: Reading;
  readonly #edit: Edit;
  readonly #delta: number;
  readonly #restart: number;
  #path: Path = [];
  /** Where the rest begins, in the earlier text. */
  #start = Number.POSITIVE_INFINITY;
  #isLost = false;
  #aliases: readonly AliasNode[] = [];

  /** `restart` is where the new reading began. */
  constructor(before: Reading, edit: Edit, restart: number) {
    this.#before = before;
    this.#edit = edit;
    this.#delta = edit.newEnd - edit.oldEnd;
    this.#restart = restart;
  }

  take(at: number, levels: readonly Level[], soFar: Pick<Reading, 'anchors' | 'hasDirectives'>): boolean {
    const old = at - this.#delta;
    if (this.#isLost || at < this.#edit.newEnd || old < this.#edit.oldEnd) return false;
    const path = entryAt(this.#before, old, levels.length);
    if (path === undefined || !this.#isAlike(path, levels)) return false;
    this.#isLost = soFar.hasDirectives || this.#hasOtherAnchors(old, soFar.anchors);
    if (this.#isLost) return false;
    this.#path = path;
    this.#start = old;
    this.#aliases = this.#before.aliases.filter((alias) => alias.span.start >= old);
    this.#move();
    return true;
  }

  fill(level: number, mapping: OpenMapping): void {
    const entry = this.#path[level];
    const pairs = entry?.mapping.pairs ?? [];
    for (let index = this.#firstOf(level); index < pairs.length; index += 1) {
      const pair = pairs[index];
      if (pair !== undefined) mapping.pairs.push(pair);
    }
  }

  troubles(): readonly Trouble[] {
    const replaced = new Set<unknown>(this.#path.map(({ mapping }) => mapping));
    const rest = this.#before.troubles.filter(({ from, of }) => from >= this.#start && !replaced.has(of));
    return rest.map(({ problem, from, isFault, of }) => {
      const span = { start: problem.span.start + this.#delta, end: problem.span.end + this.#delta };
      return { problem: { ...problem, span }, from: from + this.#delta, isFault, of };
    });
  }

  anchors(): readonly Anchor[] {
    const rest = this.#before.anchors.filter((anchor) => anchor.at >= this.#start);
    return rest.map((anchor) => ({ ...anchor, at: anchor.at + this.#delta }));
  }

  /** The aliases of the rest, which were moved with it. */
  aliases(): readonly AliasNode[] {
    return this.#aliases;
  }

  /** Whether the mappings around have the same columns, so that reading on would give the same. */
  #isAlike(path: Path, levels: readonly Level[]): boolean {
    const { text } = this.#before;
    return path.every(({ mapping, index }, depth) => {
      const start = mapping.pairs[index]?.span.start ?? 0;
      return levels[depth]?.column === start - lineStartOf(text, start);
    });
  }

  /** Whether aliases and anchors in the rest may mean something else than before. */
  #hasOtherAnchors(start: number, found: readonly Anchor[]): boolean {
    const { anchors, aliases } = this.#before;
    const isReplaced = anchors.some(({ at }) => at >= this.#restart && at < start);
    if (!isReplaced && found.length === 0) return false;
    return aliases.some(({ span }) => span.start >= start) || anchors.some(({ at }) => at >= start);
  }

  #move(): void {
    if (this.#delta === 0) return;
    this.#path.forEach(({ mapping }, level) => {
      for (const pair of mapping.pairs.slice(this.#firstOf(level))) movePair(pair, this.#delta);
    });
  }

  /** The first entry of the rest: of the outer mappings, the one behind that which holds the inner one. */
  #firstOf(level: number): number {
    const index = this.#path[level]?.index ?? 0;
    return level === this.#path.length - 1 ? index : index + 1;
  }
}
