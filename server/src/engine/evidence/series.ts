import type { Packed, RunRef } from './table.ts';

export interface SeriesRef extends RunRef {
  readonly key: string;
}

/** `relative` counts from the run's start; `epoch` is the metric named `epoch` of the same run at the same step. */
export type SeriesAxis = 'step' | 'time' | 'relative' | 'epoch';

export interface SeriesQuery {
  readonly series: readonly SeriesRef[];
  readonly axis: SeriesAxis;
  /** Whether places stand on the axis by their logarithm; those that are not above 0 are left out. */
  readonly isLog: boolean;
  /** The part of the axis that is drawn; all where there is none. */
  readonly range: readonly [from: number, to: number] | undefined;
  /** How wide the drawing is: at most four points a pixel and series come back. Undefined for every point. */
  readonly pixels: number | undefined;
  /** 0 for none, below 1: exponential, corrected for its start, over all points before any is left out. */
  readonly smoothing: number;
}

/** `xs` are steps, epochs, or seconds: since 1970, or since the run's start. A `y` that is NaN is a gap. */
export interface Series {
  readonly ref: SeriesRef;
  readonly xs: Packed;
  readonly ys: Packed;
  /** Values that are no finite number, at most one of each kind a pixel: NaN, Infinity or -Infinity. */
  readonly marks: { readonly xs: Packed; readonly ys: Packed };
  /** Points that the store holds. */
  readonly total: number;
  /** Points among them that have no place on this axis. */
  readonly unplaced: number;
  /** Where `readNewPoints` goes on. */
  readonly cursor: string;
}

export interface SeriesSet {
  readonly series: readonly Series[];
  readonly missing: readonly { readonly ref: SeriesRef; readonly message: string; readonly action: string }[];
}

/** Mean, median and the 10th and 90th percentile of several series, at common places of the axis. */
export interface Band {
  readonly label: string;
  readonly xs: Packed;
  readonly mean: Packed;
  readonly median: Packed;
  readonly low: Packed;
  readonly high: Packed;
  /** How many series are behind each place. */
  readonly counts: Packed;
}
