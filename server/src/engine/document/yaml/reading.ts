import type { Problem } from '../document.ts';
import type { AliasNode, MappingNode, Node } from '../node.ts';
import type { OpenMapping } from './nodes.ts';

/** Something that was refused: `from` is where reading went astray, `of` the mapping that it was found in. */
export interface Trouble {
  readonly problem: Problem;
  readonly from: number;
  /** Whether a reader stops there; ours goes on at one of the next lines. */
  readonly isFault: boolean;
  readonly of: MappingNode | undefined;
}

/** An anchor. `isOpen` while the node behind it is still being read. */
export interface Anchor {
  readonly name: string;
  node: Node | undefined;
  isOpen: boolean;
  readonly at: number;
}

/** The documents behind the first of a text. */
export interface Later {
  /** Where the second one begins. */
  readonly at: number;
  /** What they hold, in order; a document without a value adds none. */
  readonly roots: readonly Node[];
  readonly troubles: readonly Trouble[];
}

/** Everything that reading a text gave, in the order of the text. */
export interface Reading {
  readonly text: string;
  readonly root: Node | undefined;
  readonly troubles: readonly Trouble[];
  readonly anchors: readonly Anchor[];
  readonly aliases: readonly AliasNode[];
  /** The outer block mappings: those that stand in no list, in no brackets and in no key. */
  readonly outer: WeakSet<Node>;
  readonly hasDirectives: boolean;
  /** The documents behind the first; undefined where there are none. */
  readonly later: Later | undefined;
  /** Whether the text holds characters by which readers count lines and columns differently. */
  readonly isOdd: boolean;
  /** Whether the text holds a character that no reader takes. */
  readonly hasControl: boolean;
}

/** One of the outer block mappings that are open, and the column of its keys. */
export interface Level {
  readonly mapping: OpenMapping;
  readonly column: number;
}

/** What may end reading early: the rest of the text was read before. */
export interface Rest {
  /** Takes the rest, if the key at this place of the innermost mapping is the first of it. */
  take(at: number, levels: readonly Level[], soFar: Pick<Reading, 'anchors' | 'hasDirectives'>): boolean;
  /** Gives a mapping the entries of the rest that belong to it. */
  fill(level: number, mapping: OpenMapping): void;
}

/** What a reading that goes on from an earlier one knows of it. */
export interface Earlier {
  readonly rest: Rest;
  readonly outer: WeakSet<Node>;
  /** The anchors before the place where reading goes on. */
  readonly anchors: readonly Anchor[];
}
