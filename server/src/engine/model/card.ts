import type { Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';

/** A value that a card states, with its place. */
export interface CardValue<T> {
  readonly value: T;
  readonly at: Span;
}

/** A metric value of the card's `model-index`. */
export interface CardMetric {
  readonly type: CardValue<string> | undefined;
  readonly name: CardValue<string> | undefined;
  readonly value: CardValue<string | number> | undefined;
  /** What was measured, on which data and which part of it, by name where it has one. */
  readonly task: CardValue<string> | undefined;
  readonly dataset: CardValue<string> | undefined;
  readonly split: CardValue<string> | undefined;
  readonly at: Span;
}

/** A model card in any form as one model. */
export interface Card {
  /** The tree of the front matter, or none. */
  readonly metadata: Node | undefined;
  readonly metadataAt: Span | undefined;
  readonly name: CardValue<string> | undefined;
  readonly licences: readonly CardValue<string>[];
  readonly languages: readonly CardValue<string>[];
  readonly metrics: readonly CardMetric[];
  readonly sections: readonly CardValue<string>[];
}
