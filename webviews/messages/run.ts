import { isChartsIntent, isChartsSettings } from './charts.ts';
import {
  isArrayOf,
  isBoolean,
  isEither,
  isMaybe,
  isNumber,
  isObject,
  isOneOf,
  isText,
  type Guarded,
} from './guards.ts';

/** A problem: one cause, one thing to do. */
const isProblem = isObject({ message: isText, action: isText });

/** A name with its text; `clipped` counts the characters that a long text has in all. */
const isRow = isObject({ key: isText, value: isText, clipped: isMaybe(isNumber) });

const isValue = isEither(isNumber, isOneOf(['NaN', 'Infinity', '-Infinity']));

const isMetric = isObject({ key: isText, value: isValue, step: isNumber, timestamp: isNumber });

const isDataset = isObject({ name: isText, digest: isText, context: isMaybe(isText) });

const isLoggedModel = isObject({ id: isText, name: isText, status: isText, type: isMaybe(isText) });

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
  models: isArrayOf(isLoggedModel),
  metrics: isArrayOf(isMetric),
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
  charts: isChartsSettings,
  content: isContent,
});

/** Says whether a value is what the editor kept of a run panel over a reload. */
export const isKeptRunPanel = isObject({ source: isText, run: isText, charts: isMaybe(isChartsSettings) });

const plainIntents = ['ready', 'refresh', 'openSource', 'openParent', 'openCommit'] as const;
const copied = ['id', 'commit', 'markdown', 'json', 'parameter', 'tag', 'metric'] as const;

/** Says whether a value is something that a person asked for in the run panel. */
export const isRunIntent = isEither(
  isObject({ kind: isOneOf(plainIntents) }),
  isEither(
    isEither(isChartsIntent, isObject({ kind: isOneOf(['setCharts']), settings: isChartsSettings })),
    isObject({ kind: isOneOf(['copy']), what: isOneOf(copied), key: isMaybe(isText) }),
  ),
);

export type Problem = Guarded<typeof isProblem>;
export type Row = Guarded<typeof isRow>;
export type MetricRow = Guarded<typeof isMetric>;
export type Dataset = Guarded<typeof isDataset>;
export type LoggedModel = Guarded<typeof isLoggedModel>;
export type RunView = Guarded<typeof isRunView>;
export type RunContent = Guarded<typeof isContent>;
export type RunReference = Guarded<typeof isRunReference>;
export type RunState = Guarded<typeof isRunState>;
export type KeptRunPanel = Guarded<typeof isKeptRunPanel>;
export type RunIntent = Guarded<typeof isRunIntent>;
export type CopyIntent = Extract<RunIntent, { readonly kind: 'copy' }>;
