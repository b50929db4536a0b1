import type { Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import type { Claim } from './claim.ts';

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

/** What a section of a card is about. */
export type SectionId =
  | 'details'
  | 'intendedUse'
  | 'outOfScope'
  | 'factors'
  | 'trainingData'
  | 'training'
  | 'evaluationData'
  | 'metrics'
  | 'limitations'
  | 'ethics'
  | 'licence'
  | 'contact';

/** A section of a card: its title, what it is about where that is known, and its own text up to the next title. */
export interface CardSection {
  readonly title: string;
  readonly id: SectionId | undefined;
  readonly level: number;
  readonly at: Span;
  /** The place of the section around it among all sections. */
  readonly parent: number | undefined;
  readonly text: Span;
}

/** What a card says of its model, read from keys, lists, tables or sections, whatever its form. */
export interface CardFacts {
  readonly name?: CardValue<string>;
  readonly version?: CardValue<string>;
  readonly owner?: CardValue<string>;
  readonly licence?: CardValue<string>;
  readonly task?: CardValue<string>;
  readonly intendedUse?: CardValue<string>;
  readonly outOfScope?: CardValue<string>;
  readonly trainingData?: CardValue<string>;
  readonly evaluationData?: CardValue<string>;
  readonly limitations?: CardValue<string>;
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
  readonly parts: readonly CardSection[];
  readonly facts: CardFacts;
  /** Every number that is called by a name. */
  readonly claims: readonly Claim[];
}
