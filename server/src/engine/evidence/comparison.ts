import type { RunRef } from './table.ts';
import type { MetricValue, Timestamp } from './tracking.ts';

/** A version of a registered model. */
export interface VersionName {
  readonly model: string;
  readonly version: string;
}

/** What is to be compared: a run, and the version that it stands for where that was asked for. */
export interface ComparisonSubject extends RunRef {
  readonly version?: VersionName;
}

/** A run of a comparison. */
export interface ComparedRun extends ComparisonSubject {
  readonly name: string;
  readonly experiment: string;
  readonly startedAt: Timestamp | undefined;
}

/** What each run has under one name, in the order of the runs; null where it has nothing or that is not known. */
export interface ComparedText {
  readonly key: string;
  readonly values: readonly (string | null)[];
  readonly isSame: boolean;
}

/** What the runs came to that were made as one was, but for the seed. */
export interface Repeats {
  readonly mean: number;
  readonly count: number;
  /** 95 % interval of the difference of means to the first run's; null where a side has one run only, and for the first. */
  readonly interval: readonly [number, number] | null;
}

/** The latest value of one metric in each run. */
export interface ComparedMetric {
  readonly key: string;
  readonly values: readonly (MetricValue | null)[];
  /** Each value minus that of the first run; null where either is no finite number. */
  readonly differences: readonly (number | null)[];
  readonly isSame: boolean;
  /** Null where a run has no repeats, or nobody looked for them. */
  readonly repeats: readonly (Repeats | null)[];
}

export interface ChangedFile {
  readonly path: string;
  readonly added: number;
  readonly removed: number;
}

/** How sure it is what code ran: `note` says what may differ beside. */
export type CodeComparison =
  | { readonly kind: 'same'; readonly commit: string; readonly note: string | null }
  | {
      readonly kind: 'different';
      readonly from: string;
      readonly to: string;
      readonly files: readonly ChangedFile[];
      /** How many commits lie between; null where one is not before the other, or far before it. */
      readonly commits: number | null;
      readonly note: string | null;
    }
  | { readonly kind: 'unknown'; readonly why: string };

/** What could not be had of a run, or nothing of it. */
export interface MissingPart {
  readonly run: RunRef;
  readonly message: string;
  readonly action: string;
}

/** Runs side by side, each list sorted by its names. */
export interface Comparison {
  readonly runs: readonly ComparedRun[];
  readonly parameters: readonly ComparedText[];
  readonly metrics: readonly ComparedMetric[];
  /** Stage, aliases, description and tags of the versions; nothing where no version was asked for. */
  readonly registry: readonly ComparedText[];
  /** Digests of the data sets that the runs declared as inputs, and of the data that `dvc.lock` held at their commits. */
  readonly data: readonly ComparedText[];
  readonly environment: readonly ComparedText[];
  /** The commit, and what else says which code ran. */
  readonly origins: readonly ComparedText[];
  /** Of each run behind the first, against the first. */
  readonly code: readonly CodeComparison[];
  readonly tags: readonly ComparedText[];
  readonly missing: readonly MissingPart[];
}
