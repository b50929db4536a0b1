import type { ColumnId, PickedRun, RunsMessage, RunsState, ShownColumn } from '../messages/runs.ts';

/** What lies over the table: nothing, the choice of columns, or a menu beside a cell. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'picker'; readonly search: string }
  | {
      readonly kind: 'menu';
      readonly column: ColumnId;
      readonly run: PickedRun | undefined;
      readonly at: Point;
    };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the panel knows beside what the host sends. */
export interface PanelState {
  readonly runs: RunsState | undefined;
  readonly now: number;
  /** The columns as they are dragged, before the host is told. */
  readonly columns: readonly ShownColumn[];
  /** What is typed into the filter, which is asked for with Enter. */
  readonly filter: string;
  /** The place in the history of filters that is shown; -1 for what is typed. */
  readonly past: number;
  readonly selected: readonly PickedRun[];
  readonly differing: readonly ColumnId[] | undefined;
  readonly overlay: Overlay;
}

export type Message =
  | RunsMessage
  | { readonly kind: 'tick'; readonly now: number }
  | { readonly kind: 'filter'; readonly text: string }
  | { readonly kind: 'past'; readonly by: 1 | -1 }
  | { readonly kind: 'selected'; readonly runs: readonly PickedRun[] }
  | { readonly kind: 'columns'; readonly columns: readonly ShownColumn[] }
  | { readonly kind: 'overlay'; readonly overlay: Overlay };

export function initialState(now: number): PanelState {
  return {
    runs: undefined,
    now,
    columns: [],
    filter: '',
    past: -1,
    selected: [],
    differing: undefined,
    overlay: { kind: 'none' },
  };
}

/** The state after a message. Windows and picked runs are the grid's and change nothing here. */
export function reduce(state: PanelState, message: Message): PanelState {
  switch (message.kind) {
    case 'state':
      return withRuns(state, message.state);
    case 'tick':
      return { ...state, now: message.now };
    case 'filter':
      return { ...state, filter: message.text, past: -1 };
    case 'past':
      return fromPast(state, state.past + message.by);
    case 'selected':
      return { ...state, selected: message.runs, differing: undefined };
    case 'columns':
      return { ...state, columns: message.columns };
    case 'differing':
      return { ...state, differing: message.columns };
    case 'overlay':
      return { ...state, overlay: message.overlay, differing: undefined };
    case 'window':
    case 'picked':
      return state;
  }
}

/** What is being typed stays, unless the filter itself became another. */
function withRuns(state: PanelState, runs: RunsState): PanelState {
  const isOther = state.runs?.query.filter !== runs.query.filter;
  return {
    ...state,
    runs,
    columns: runs.columns,
    filter: isOther ? runs.query.filter : state.filter,
    past: isOther ? -1 : state.past,
  };
}

function fromPast(state: PanelState, past: number): PanelState {
  const history = state.runs?.history ?? [];
  const filter = history[past];
  return past < 0 || filter === undefined ? state : { ...state, filter, past };
}
