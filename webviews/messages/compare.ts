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

/** What is compared: a run, and the version that it stands for. */
const isSubject = isObject({
  source: isText,
  run: isText,
  version: isMaybe(isObject({ model: isText, version: isText })),
});

const isColumn = isObject({
  source: isText,
  id: isText,
  name: isText,
  /** The experiment, or the run behind a version. */
  detail: isText,
  startedAt: isMaybe(isNumber),
});

/** What a run has: the text that is shown, by how much it differs, and all of it where that is more. */
const isCell = isObject({ text: isText, by: isMaybe(isText), hover: isMaybe(isText), isMissing: isBoolean });

const isRow = isObject({ key: isText, isSame: isBoolean, cells: isArrayOf(isCell) });

const isSection = isObject({
  id: isOneOf(['parameters', 'metrics', 'repeats', 'registry', 'data', 'environment', 'origins', 'tags']),
  title: isText,
  rows: isArrayOf(isRow),
});

/** The code of a run against that of the first. */
const isCode = isObject({
  /** The place of the run among the columns. */
  column: isNumber,
  kind: isOneOf(['same', 'different', 'unknown']),
  /** One sentence of what is known, and one of what is not. */
  summary: isText,
  note: isMaybe(isText),
  files: isArrayOf(isObject({ path: isText, added: isNumber, removed: isNumber })),
  /** Files beside those. */
  more: isNumber,
});

const isComparisonView = isObject({
  columns: isArrayOf(isColumn),
  sections: isArrayOf(isSection),
  code: isArrayOf(isCode),
  missing: isArrayOf(isText),
  /** Whether repeats are still looked for. */
  isSearching: isBoolean,
});

const isContent = isEither(
  isObject({ kind: isOneOf(['loading']), since: isNumber }),
  isEither(
    isObject({ kind: isOneOf(['unavailable']), problem: isProblem }),
    isObject({
      kind: isOneOf(['comparison']),
      comparison: isComparisonView,
      readAt: isNumber,
      stale: isMaybe(isProblem),
    }),
  ),
);

/** Says whether a value is what the host of the compare panel sends: everything that the panel shows. */
export const isCompareState = isObject({
  subjects: isArrayOf(isSubject),
  onlyDifferent: isBoolean,
  sources: isText,
  charts: isChartsSettings,
  content: isContent,
});

/** Says whether a value is what the editor kept of a compare panel over a reload. */
export const isKeptComparePanel = isObject({
  subjects: isArrayOf(isSubject),
  onlyDifferent: isBoolean,
  charts: isMaybe(isChartsSettings),
});

const isAt = isObject({
  kind: isOneOf(['setReference', 'remove', 'openRun', 'openChanges']),
  column: isNumber,
});

/** Says whether a value is something that a person asked for in the compare panel. */
export const isCompareIntent = isEither(
  isEither(
    isObject({ kind: isOneOf(['ready', 'refresh']) }),
    isEither(isChartsIntent, isObject({ kind: isOneOf(['setCharts']), settings: isChartsSettings })),
  ),
  isEither(
    isEither(isAt, isObject({ kind: isOneOf(['openDiff']), column: isNumber, path: isText })),
    isEither(
      isObject({ kind: isOneOf(['setOnlyDifferent']), value: isBoolean }),
      isObject({ kind: isOneOf(['copy']), format: isOneOf(['markdown', 'csv', 'json']) }),
    ),
  ),
);

export type CompareSubject = Guarded<typeof isSubject>;
export type CompareColumn = Guarded<typeof isColumn>;
export type CompareCell = Guarded<typeof isCell>;
export type CompareRow = Guarded<typeof isRow>;
export type CompareSection = Guarded<typeof isSection>;
export type CompareCode = Guarded<typeof isCode>;
export type ComparisonView = Guarded<typeof isComparisonView>;
export type CompareContent = Guarded<typeof isContent>;
export type CompareState = Guarded<typeof isCompareState>;
export type KeptComparePanel = Guarded<typeof isKeptComparePanel>;
export type CompareIntent = Guarded<typeof isCompareIntent>;
