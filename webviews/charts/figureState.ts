import type {
  ChartsMessage,
  ChartsProblem,
  DrawnBand,
  DrawnSeries,
  MissingSeries,
} from '../messages/charts.ts';
import type { BandLine, ChartInput, Line } from './chartInput.ts';
import { runName, type ChartsData } from './chartsData.ts';
import { Course } from './course.ts';
import { lookAt } from './looks.ts';
import { summaryOf } from './summary.ts';

/** A figure as it stands: what was asked for last, and what came. */
export interface FigureState {
  readonly key: string;
  readonly ask: number;
  readonly range: readonly [number, number] | undefined;
  readonly isWaiting: boolean;
  /** Whether the points are shown as a table too. */
  readonly isTwinOpen: boolean;
  readonly lines: readonly DrawnLine[];
  readonly bands: readonly BandLine[];
  readonly missing: readonly MissingSeries[];
  readonly problem: ChartsProblem | undefined;
  readonly input: ChartInput | undefined;
}

/** A line with what its source told of it. */
export interface DrawnLine extends Line {
  readonly run: string;
  readonly total: number;
  readonly unplaced: number;
}

type Message<K> = Extract<ChartsMessage, { readonly kind: K }>;

export function emptyFigure(key: string): FigureState {
  return {
    key,
    ask: 0,
    range: undefined,
    isWaiting: true,
    isTwinOpen: false,
    lines: [],
    bands: [],
    missing: [],
    problem: undefined,
    input: undefined,
  };
}

/** The figure with the series that were asked for. */
export function withSeries(
  figure: FigureState,
  message: Message<'charts.series'>,
  data: ChartsData,
): FigureState {
  const lines = message.series.map((series) => lineOf(series, data));
  return drawn({ ...figure, lines, bands: [], missing: message.missing, ...arrived }, data);
}

export function withBands(
  figure: FigureState,
  { bands }: Message<'charts.bands'>,
  data: ChartsData,
): FigureState {
  return drawn({ ...figure, lines: [], bands: bands.map(bandOf), missing: [], ...arrived }, data);
}

/** What was drawn before stays: it is old, not wrong. */
export function withProblem(figure: FigureState, problem: ChartsProblem): FigureState {
  return { ...figure, isWaiting: false, problem };
}

/** What new points did to a figure. */
export interface Growth {
  readonly figure: FigureState;
  /** The first place that is drawn anew; undefined where the figure is another. */
  readonly since: number | undefined;
}

/** Lets lines grow at their end; a series that did not just go on is exchanged. */
export function withNew(figure: FigureState, { series }: Message<'charts.new'>, data: ChartsData): Growth {
  const known = new Map(figure.lines.map((line) => [line.run, line]));
  let since = Number.POSITIVE_INFINITY;
  let isOther = false;
  for (const { series: one, isRestart } of series) {
    const line = known.get(runName(one.ref));
    if (line === undefined || isRestart) {
      known.set(runName(one.ref), lineOf(one, data));
      isOther = true;
    } else {
      since = Math.min(since, line.course.xs[line.course.length - 1] ?? since);
      line.course.append(new Float64Array(one.xs), new Float64Array(one.ys));
      line.course.mark(new Float64Array(one.markXs), new Float64Array(one.markYs));
      known.set(line.run, { ...line, total: one.total, unplaced: one.unplaced });
    }
  }
  const lines = [...known.values()];
  if (isOther) return { figure: drawn({ ...figure, lines, problem: undefined }, data), since: undefined };
  return { figure: { ...figure, lines }, since };
}

const arrived = { isWaiting: false, problem: undefined } as const;

function drawn(figure: FigureState, data: ChartsData): FigureState {
  const { axis, isLogX, isLogY } = data.settings;
  const { key, range, lines, bands } = figure;
  const input = {
    lines,
    bands,
    axis,
    isLogX,
    isLogY,
    range,
    summary: summaryOf(key, [...lines, ...bands], axis),
  };
  return { ...figure, input };
}

function lineOf(series: DrawnSeries, data: ChartsData): DrawnLine {
  const run = data.runs.find(({ ref }) => ref.run === series.ref.run && ref.source === series.ref.source);
  const course = new Course(new Float64Array(series.xs), new Float64Array(series.ys));
  course.mark(new Float64Array(series.markXs), new Float64Array(series.markYs));
  return {
    name: data.runs.length === 1 ? '' : (run?.name ?? series.ref.run),
    run: runName(series.ref),
    look: lookAt(run?.look ?? 0),
    course,
    total: series.total,
    unplaced: series.unplaced,
  };
}

function bandOf({ label, xs, mean, low, high }: DrawnBand, place: number): BandLine {
  const places = new Float64Array(xs);
  const along = (ys: ArrayBuffer): Course => new Course(places, new Float64Array(ys));
  return { name: label, look: lookAt(place), course: along(mean), low: along(low), high: along(high) };
}
