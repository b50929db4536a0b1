import type { Span } from '../document/span.ts';

/** How a number says that it is not exact. */
export type Comparator = '~' | '>' | '<' | '>=' | '<=';

/** A number as a person wrote it. */
export interface WrittenNumber {
  /** What is written, in its unit: 98 for `98.0 %`. The lower end of a range. */
  readonly value: number;
  /** What it is where a separator may mean the other thing: 56746 and 56.746 for `56,746`. */
  readonly alternative: number | undefined;
  /** The upper end of a range. */
  readonly upper: number | undefined;
  /** How many digits stand behind the decimal sign. */
  readonly decimals: number;
  readonly isPercent: boolean;
  /** What stands behind `±`. */
  readonly spread: number | undefined;
  readonly comparator: Comparator | undefined;
  readonly hasDecimalComma: boolean;
  /** The digits, and all that belongs to them: signs, unit, spread. */
  readonly at: Span;
  readonly whole: Span;
}

/** What a label or a key says of a number: words of every language as one vocabulary. */
export interface MeasureName {
  /** `roc_auc`, `f1`: known measures that the words name. */
  readonly measures: readonly string[];
  /** `macro`, `micro`, `weighted`. */
  readonly averages: readonly string[];
  /** `train`, `validation`, `test`, `cv`; `eval` for an evaluation on something. */
  readonly splits: readonly string[];
  /** `std`, `interval`, `p95`: what of the measure; none for the measure itself. */
  readonly statistics: readonly string[];
  /** The k of `precision@10`. */
  readonly k: string | undefined;
  /** The decision threshold that the measure was taken at, as written. */
  readonly threshold: string | undefined;
  /** Whether the words say that this is the model in use. */
  readonly isDeployed: boolean;
  /** Whether the words say that this is to be reached, not what was. */
  readonly isTarget: boolean;
  /** All other words. */
  readonly words: readonly string[];
}

/** What a person wrote beside a number, or over a table, to bind it: `metrics/eval.json#test.auc`. */
export interface WrittenBinding {
  /** A path, or an address of MLflow: `runs:/…`, `models:/…`. */
  readonly source: string;
  /** The dotted path of the value in it; none where the whole source is meant. */
  readonly key: string | undefined;
  readonly at: Span;
}

/** A number of a card with what it is called. */
export interface Claim {
  readonly label: string;
  readonly name: MeasureName;
  readonly number: WrittenNumber;
  readonly form: 'table' | 'list' | 'prose' | 'key';
  /** The section it stands in, as its place among the sections of the card. */
  readonly section: number | undefined;
  /** The part of the data that its surroundings name, where the name itself names none. */
  readonly around: readonly string[];
  /** Whether the table has values of the same measure for several parts of the data. */
  readonly isOneOfSplits: boolean;
  /** Whether the table compares models and this is the value of another one than the card is about. */
  readonly isOtherModel: boolean;
  /** Bound by the person who wrote the card: just this value, or a source for all values around. */
  readonly binding: WrittenBinding | undefined;
  readonly sourceAround: WrittenBinding | undefined;
}
