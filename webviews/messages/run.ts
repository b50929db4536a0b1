import {
  isArrayOf,
  isBoolean,
  isEither,
  isMaybe,
  isNullOr,
  isNumber,
  isObject,
  isOneOf,
  isText,
  type Guarded,
} from './guards.ts';

/** What the charts run along. */
const isAxis = isOneOf(['step', 'time']);

/** A problem: one cause, one thing to do. */
const isProblem = isObject({ message: isText, action: isText });

/** A name with its text; `clipped` counts the characters that a long text has in all. */
const isRow = isObject({ key: isText, value: isText, clipped: isMaybe(isNumber) });

const isValue = isEither(isNumber, isOneOf(['NaN', 'Infinity', '-Infinity']));

const isMetric = isObject({ key: isText, value: isValue, step: isNumber, timestamp: isNumber });

/** The recorded points of a metric, as columns of one length; a point that is no number is null. */
const isChart = isObject({
  key: isText,
  steps: isArrayOf(isNumber),
  timestamps: isArrayOf(isNumber),
  values: isArrayOf(isNullOr(isNumber)),
  total: isNumber,
});

const isDataset = isObject({ name: isText, digest: isText, context: isMaybe(isText) });

const isRunView = isObject({
  id: isText,
  name: isText,
  status: isOneOf(['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED', 'UNKNOWN']),
  isDeleted: isBoolean,
  experiment: isText,
  user: isMaybe(isText),
  startedAt: isMaybe(isNumber),
  endedAt: isMaybe(isNumber),
  commit: isMaybe(isText),
  script: isMaybe(isText),
  artifacts: isMaybe(isText),
  parent: isMaybe(isText),
  parameters: isArrayOf(isRow),
  tags: isArrayOf(isRow),
  systemTags: isArrayOf(isRow),
  datasets: isArrayOf(isDataset),
  metrics: isArrayOf(isMetric),
  charts: isArrayOf(isChart),
  /** Metrics whose points were not asked for yet. */
  moreCharts: isNumber,
});

const isContent = isEither(
  isObject({ kind: isOneOf(['loading']), since: isNumber }),
  isEither(
    isObject({ kind: isOneOf(['unavailable']), problem: isProblem }),
    isObject({ kind: isOneOf(['run']), run: isRunView, readAt: isNumber, stale: isMaybe(isProblem) }),
  ),
);

const isRunReference = isObject({ source: isText, run: isText });

/** Says whether a value is what the host of the run panel sends: everything that the panel shows. */
export const isRunState = isObject({
  reference: isRunReference,
  sourceLabel: isText,
  axis: isAxis,
  content: isContent,
});

/** Says whether a value is what the editor kept of a run panel over a reload. */
export const isKeptRunPanel = isObject({ source: isText, run: isText, axis: isAxis });

const plainIntents = ['ready', 'refresh', 'openSource', 'openParent', 'moreCharts'] as const;
const copied = ['id', 'commit', 'markdown', 'json', 'parameter', 'tag', 'metric'] as const;

/** Says whether a value is something that a person asked for in the run panel. */
export const isRunIntent = isEither(
  isObject({ kind: isOneOf(plainIntents) }),
  isEither(
    isObject({ kind: isOneOf(['setAxis']), axis: isAxis }),
    isObject({ kind: isOneOf(['copy']), what: isOneOf(copied), key: isMaybe(isText) }),
  ),
);

export type Axis = Guarded<typeof isAxis>;
export type Problem = Guarded<typeof isProblem>;
export type Row = Guarded<typeof isRow>;
export type MetricRow = Guarded<typeof isMetric>;
export type Chart = Guarded<typeof isChart>;
export type Dataset = Guarded<typeof isDataset>;
export type RunView = Guarded<typeof isRunView>;
export type RunContent = Guarded<typeof isContent>;
export type RunReference = Guarded<typeof isRunReference>;
export type RunState = Guarded<typeof isRunState>;
export type KeptRunPanel = Guarded<typeof isKeptRunPanel>;
export type RunIntent = Guarded<typeof isRunIntent>;
export type CopyIntent = Extract<RunIntent, { readonly kind: 'copy' }>;
