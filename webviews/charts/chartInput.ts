import type { ChartAxis } from '../messages/charts.ts';
import type { Course } from './course.ts';
import type { Look } from './looks.ts';

/** A line of a chart. */
export interface Line {
  readonly name: string;
  readonly course: Course;
  readonly look: Look;
}

/** A line with what lies around it: the mean of several, between their 10th and 90th percentile. */
export interface BandLine extends Line {
  readonly low: Course;
  readonly high: Course;
}

export type XKind = ChartAxis | 'number';

/** What a chart draws. */
export interface ChartInput {
  readonly lines: readonly Line[];
  readonly bands: readonly BandLine[];
  readonly axis: XKind;
  readonly isLogX: boolean;
  readonly isLogY: boolean;
  /** The part of the axis that a person looks at. */
  readonly range: readonly [number, number] | undefined;
  /** The chart in one sentence. */
  readonly summary: string;
  /** Only dots, no lines between them. */
  readonly isScatter?: boolean;
  /** Words that stand at 0, 1, 2 and so on of the axis. */
  readonly xWords?: readonly string[];
}

/** The part of the axis that a person chose; undefined for all of it. An event knows no undefined of its own. */
export interface RangeChoice {
  readonly range: readonly [number, number] | undefined;
}
