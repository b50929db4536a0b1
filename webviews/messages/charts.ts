import {
  isArrayOf,
  isBoolean,
  isMaybe,
  isNullOr,
  isNumber,
  isObject,
  isOneOf,
  isText,
  type Guard,
  type Guarded,
} from './guards.ts';

const isRunRef = isObject({ source: isText, run: isText });
const isSeriesRef = isObject({ source: isText, run: isText, key: isText });
const isProblem = isObject({ message: isText, action: isText });
const isRange = (value: unknown): value is readonly [from: number, to: number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);
/** 0 for none, below 1. */
const isSmoothing = (value: unknown): value is number => isNumber(value) && value >= 0 && value < 1;
const isNumbers = (value: unknown): value is ArrayBuffer => value instanceof ArrayBuffer;

/** What charts run along. */
export const isChartAxis = isOneOf(['step', 'time', 'relative', 'epoch']);

/** What a person has set for all charts of a panel; the panel keeps it. */
export const isChartsSettings = isObject({
  view: isOneOf(['lines', 'scatter', 'parallel', 'plots']),
  axis: isChartAxis,
  isLogX: isBoolean,
  isLogY: isBoolean,
  smoothing: isSmoothing,
  /** Whether runs that differ by nothing but their seed are drawn as one band. */
  folds: isBoolean,
});

/** The points that a figure wants; the words of `SeriesQuery`. */
const isQuery = isObject({
  series: isArrayOf(isSeriesRef),
  axis: isChartAxis,
  isLog: isBoolean,
  range: isMaybe(isRange),
  pixels: isMaybe(isNumber),
  smoothing: isNumber,
});

const isTable = isObject({ columns: isArrayOf(isText), rows: isArrayOf(isArrayOf(isText)) });
const isGroup = isObject({ label: isText, members: isArrayOf(isNumber) });

/** What the charts want of the host. `ask` grows, so that an answer which comes late is known. */
const isIntent = oneOf(
  isObject({ kind: isOneOf(['draw']), figure: isText, ask: isNumber, query: isQuery }),
  isObject({
    kind: isOneOf(['drawBands']),
    figure: isText,
    ask: isNumber,
    query: isQuery,
    groups: isArrayOf(isGroup),
  }),
  isObject({ kind: isOneOf(['forget']), figure: isText }),
  isObject({ kind: isOneOf(['values']), ask: isNumber, runs: isArrayOf(isRunRef) }),
  isObject({ kind: isOneOf(['listPlots']), runs: isArrayOf(isRunRef) }),
  isObject({ kind: isOneOf(['readPlot']), run: isRunRef, path: isText }),
  isObject({ kind: isOneOf(['savePoints']), name: isText, query: isQuery }),
  isObject({ kind: isOneOf(['saveTable']), name: isText, table: isTable }),
  isObject({ kind: isOneOf(['saveText']), name: isText, text: isText }),
  isObject({ kind: isOneOf(['saveBytes']), name: isText, base64: isText }),
);

/** Says whether a value is something that charts ask of the host. */
export const isChartsIntent = isObject({ kind: isOneOf(['charts']), intent: isIntent });

/** Points in the order of the axis; 64-bit floats. Marks are at most one a pixel of what is no finite number. */
const isSeries = isObject({
  ref: isSeriesRef,
  xs: isNumbers,
  ys: isNumbers,
  markXs: isNumbers,
  markYs: isNumbers,
  total: isNumber,
  unplaced: isNumber,
});
const isNewSeries = isObject({ series: isSeries, isRestart: isBoolean });
const isMissing = isObject({ ref: isSeriesRef, message: isText, action: isText });
const isBand = isObject({
  label: isText,
  xs: isNumbers,
  mean: isNumbers,
  median: isNumbers,
  low: isNumbers,
  high: isNumbers,
});
const isPair = (value: unknown): value is readonly [key: string, value: string] =>
  Array.isArray(value) && value.length === 2 && value.every(isText);
const isRunValues = isObject({ ref: isRunRef, params: isArrayOf(isPair), metrics: isArrayOf(isPair) });
const isPlaces = isArrayOf(isNullOr(isNumber));
const isLine = isObject({ label: isText, xs: isPlaces, ys: isPlaces });
const isPlot = oneOf(
  isObject({
    kind: isOneOf(['lines', 'points']),
    x: isText,
    y: isText,
    lines: isArrayOf(isLine),
    why: isText,
    table: isTable,
  }),
  isObject({
    kind: isOneOf(['matrix']),
    labels: isArrayOf(isText),
    /** Rows are what is true, columns what was predicted. */
    cells: isArrayOf(isArrayOf(isNumber)),
    isNormalized: isBoolean,
    why: isText,
    table: isTable,
  }),
  isObject({ kind: isOneOf(['image']), url: isText, why: isText }),
  isObject({ kind: isOneOf(['table']), table: isTable, why: isText }),
  isObject({ kind: isOneOf(['text']), text: isText, why: isText }),
);
const isPlotFile = isObject({ path: isText, what: isOneOf(['plot', 'image', 'table']) });

/** Says whether a value is what the host tells charts; it stands beside the messages of the panel. */
export const isChartsMessage = oneOf(
  isObject({
    kind: isOneOf(['charts.series']),
    figure: isText,
    ask: isNumber,
    series: isArrayOf(isSeries),
    missing: isArrayOf(isMissing),
  }),
  isObject({
    kind: isOneOf(['charts.new']),
    figure: isText,
    ask: isNumber,
    series: isArrayOf(isNewSeries),
  }),
  isObject({ kind: isOneOf(['charts.bands']), figure: isText, ask: isNumber, bands: isArrayOf(isBand) }),
  isObject({ kind: isOneOf(['charts.problem']), figure: isText, ask: isNumber, problem: isProblem }),
  isObject({
    kind: isOneOf(['charts.values']),
    ask: isNumber,
    runs: isArrayOf(isRunValues),
    missing: isNumber,
    problem: isMaybe(isProblem),
  }),
  isObject({
    kind: isOneOf(['charts.plots']),
    run: isRunRef,
    files: isArrayOf(isPlotFile),
    /** Files that are there beside those listed. */
    others: isNumber,
    problem: isMaybe(isProblem),
  }),
  isObject({
    kind: isOneOf(['charts.plot']),
    run: isRunRef,
    path: isText,
    plot: isMaybe(isPlot),
    problem: isMaybe(isProblem),
  }),
);

/** What all charts of a panel begin with. */
export const firstSettings: ChartsSettings = {
  view: 'lines',
  axis: 'step',
  isLogX: false,
  isLogY: false,
  smoothing: 0,
  folds: false,
};

function oneOf<G extends readonly Guard<unknown>[]>(...guards: G): Guard<Guarded<G[number]>> {
  return (value): value is Guarded<G[number]> => guards.some((guard) => guard(value));
}

export type ChartAxis = Guarded<typeof isChartAxis>;
export type ChartsSettings = Guarded<typeof isChartsSettings>;
export type ChartsIntent = Guarded<typeof isIntent>;
export type ChartsMessage = Guarded<typeof isChartsMessage>;
export type SeriesQuery = Guarded<typeof isQuery>;
export type SeriesRef = Guarded<typeof isSeriesRef>;
export type RunRef = Guarded<typeof isRunRef>;
export type DrawnSeries = Guarded<typeof isSeries>;
export type MissingSeries = Guarded<typeof isMissing>;
export type DrawnBand = Guarded<typeof isBand>;
export type RunValues = Guarded<typeof isRunValues>;
export type PlotLine = Guarded<typeof isLine>;
export type Plot = Guarded<typeof isPlot>;
export type PlotTable = Guarded<typeof isTable>;
export type PlotFile = Guarded<typeof isPlotFile>;
export type ChartsProblem = Guarded<typeof isProblem>;
