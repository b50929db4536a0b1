import type { ColumnId, RunScope } from '../../server/src/protocol/table.ts';
import { firstSettings, isChartsIntent, isChartsSettings } from './charts.ts';
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
  type Guard,
  type Guarded,
} from './guards.ts';

/** The groups of columns, in the order in which a person reads them. */
export const columnGroups = ['info', 'metrics', 'params', 'tags', 'data'] as const;

/** `<group>.<name>`: a column of the table. */
const isColumnId: Guard<ColumnId> = (value): value is ColumnId =>
  isText(value) &&
  columnGroups.some((group) => value.startsWith(`${group}.`) && value.length > group.length + 1);

const isRunRef = isObject({ source: isText, run: isText });

const isScope: Guard<RunScope> = isObject({ source: isText, experiment: isText });

/** A problem: one cause, one thing to do. */
const isProblem = isObject({ message: isText, action: isText });

const isColumnInfo = isObject({
  id: isColumnId,
  kind: isOneOf(['number', 'text', 'time', 'duration', 'status']),
  filled: isMaybe(isNumber),
});

/** What a table holds by now; see `TableHead` of the protocol. */
const isHead = isObject({
  version: isNumber,
  total: isNumber,
  shown: isNumber,
  columns: isArrayOf(isColumnInfo),
  filterProblem: isMaybe(isObject({ message: isText, start: isNumber, end: isNumber })),
  reading: isMaybe(isObject({ what: isText, done: isNumber, of: isMaybe(isNumber) })),
  missing: isArrayOf(isObject({ message: isText, action: isText })),
  readAt: isNumber,
});

/** A column to sort by, and in which direction. */
export const isSortKey = isObject({ column: isColumnId, direction: isOneOf(['ascending', 'descending']) });

/** What a person asks the table for. */
const isQuery = isObject({
  filter: isText,
  sort: isArrayOf(isSortKey),
  nested: isBoolean,
  lifecycle: isOneOf(['active', 'deleted']),
});

/** A column that is shown, from the left; pinned ones stay when the others are scrolled. */
export const isShownColumn = isObject({ id: isColumnId, width: isNumber, isPinned: isBoolean });

const isWindow = isObject({
  version: isNumber,
  from: isNumber,
  rows: isArrayOf(
    isObject({
      source: isText,
      run: isText,
      name: isText,
      status: isOneOf(['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED', 'UNKNOWN']),
      depth: isNumber,
    }),
  ),
  columns: isArrayOf(isObject({ id: isColumnId, cells: isArrayOf(isNullOr(isEither(isNumber, isText))) })),
});

/** The pane of charts below the table, as a person has set it; `height` is its part of the panel. */
const isChartsPane = isObject({ isOpen: isBoolean, height: isNumber, settings: isChartsSettings });

/** What the pane of charts begins with. */
export const firstChartsPane: ChartsPane = { isOpen: true, height: 0.45, settings: firstSettings };

/** Everything that the panel shows but the rows, which come in windows. */
export const isRunsState = isObject({
  title: isText,
  sourceLabel: isText,
  scopes: isArrayOf(isScope),
  /** Grows when the table is opened anew and its versions begin at the beginning. */
  epoch: isNumber,
  /** None until the first answer; `since` tells then how long it is awaited. */
  head: isMaybe(isHead),
  since: isNumber,
  query: isQuery,
  columns: isArrayOf(isShownColumn),
  views: isArrayOf(isObject({ name: isText, isCommitted: isBoolean })),
  /** The saved view that is shown. */
  view: isMaybe(isText),
  /** Views of the project that cannot be read, and why. */
  brokenViews: isArrayOf(isProblem),
  history: isArrayOf(isText),
  baseline: isMaybe(isObject({ source: isText, run: isText, name: isText })),
  problem: isMaybe(isProblem),
  charts: isChartsPane,
});

const isStateMessage = isObject({ kind: isOneOf(['state']), state: isRunsState });
const isWindowMessage = isObject({ kind: isOneOf(['window']), window: isWindow });
/** The runs at some places, for a selection that reaches beyond what was read. */
const isPickedMessage = isObject({
  kind: isOneOf(['picked']),
  runs: isArrayOf(isObject({ source: isText, run: isText, name: isText })),
});
/** The columns in which the runs that a person asked about differ. */
const isDifferingMessage = isObject({ kind: isOneOf(['differing']), columns: isArrayOf(isColumnId) });

/** Says whether a value is what the host of the Runs panel sends. */
export const isRunsMessage = oneOf(isStateMessage, isWindowMessage, isPickedMessage, isDifferingMessage);

/** Says whether a value is what the editor kept of a Runs panel over a reload: no facts about runs are in it. */
export const isKeptRunsPanel = isObject({
  title: isText,
  scopes: isArrayOf(isScope),
  query: isQuery,
  columns: isArrayOf(isShownColumn),
  view: isMaybe(isText),
  charts: isChartsPane,
});

const isReading = isObject({
  kind: isOneOf(['wanted']),
  version: isNumber,
  from: isNumber,
  count: isNumber,
  columns: isArrayOf(isColumnId),
});

const copyFormats = ['csv', 'markdown'] as const;

/** Of so many runs it is found out in which columns they differ. */
export const mostDiffering = 50;

/** Says whether a value is something that a person asked of the table itself. */
export const isTableIntent = oneOf(
  isObject({ kind: isOneOf(['ready', 'refresh', 'cancel', 'saveView', 'copyProblem', 'unpinBaseline']) }),
  isReading,
  isObject({ kind: isOneOf(['query']), query: isQuery }),
  isObject({ kind: isOneOf(['columns']), columns: isArrayOf(isShownColumn) }),
  isObject({ kind: isOneOf(['setCharts']), charts: isChartsPane }),
  isChartsIntent,
  isObject({ kind: isOneOf(['pick']), from: isNumber, count: isNumber }),
  isObject({ kind: isOneOf(['useView']), name: isText }),
  isObject({ kind: isOneOf(['differing']), runs: isArrayOf(isRunRef) }),
);

/** Says whether a value is something that a person did with runs of the table. */
export const isRunsAction = oneOf(
  isObject({ kind: isOneOf(['open', 'openToSide', 'pinBaseline']), run: isRunRef }),
  isObject({ kind: isOneOf(['compare']), runs: isArrayOf(isRunRef) }),
  isObject({ kind: isOneOf(['copy']), rows: isMaybe(isArrayOf(isRunRef)), format: isOneOf(copyFormats) }),
  isObject({ kind: isOneOf(['copyCell']), row: isNumber, column: isColumnId }),
);

export type ChartsPane = Guarded<typeof isChartsPane>;
export type Problem = Guarded<typeof isProblem>;
export type ColumnInfo = Guarded<typeof isColumnInfo>;
export type Head = Guarded<typeof isHead>;
export type Query = Guarded<typeof isQuery>;
export type SortKey = Guarded<typeof isSortKey>;
export type ShownColumn = Guarded<typeof isShownColumn>;
export type RunsWindow = Guarded<typeof isWindow>;
export type WindowRow = RunsWindow['rows'][number];
export type Cell = RunsWindow['columns'][number]['cells'][number];
export type RunsState = Guarded<typeof isRunsState>;
export type RunsMessage = Guarded<typeof isRunsMessage>;
export type TableIntent = Guarded<typeof isTableIntent>;
export type RunsAction = Guarded<typeof isRunsAction>;
/** What a person asks for in the Runs panel. */
export type RunsIntent = TableIntent | RunsAction;
export type KeptRunsPanel = Guarded<typeof isKeptRunsPanel>;
export type Wanted = Guarded<typeof isReading>;
export type CopyFormat = (typeof copyFormats)[number];
export type PickedRun = Guarded<typeof isPickedMessage>['runs'][number];
function oneOf<G extends readonly Guard<unknown>[]>(...guards: G): Guard<Guarded<G[number]>> {
  return (value): value is Guarded<G[number]> => guards.some((guard) => guard(value));
}

export type { ColumnId, RunRef, RunScope } from '../../server/src/protocol/table.ts';
