import { render } from 'lit';
import '../shared/base.css';
import './runs.css';
import {
  isRunsMessage,
  type KeptRunsPanel,
  type RunsIntent,
  type RunsMessage,
  type RunsState,
} from '../messages/runs.ts';
import { registerCharts } from '../charts/chartsElement.ts';
import { Grid } from '../shared/grid/grid.ts';
import { connect } from '../shared/host.ts';
import { resized, sortedBy } from './columns.ts';
import { placeMenu } from './placeMenu.ts';
import { ChartsPaneView } from './chartsPane.ts';
import { initialState, reduce, type Message } from './reduce.ts';
import { renderInstead, renderOverlay, renderTop } from './render.ts';
import { tableOf } from './tableOf.ts';
import type { Actions } from './view.ts';

/** How often the ages in the panel are told anew. */
const tickMs = 15_000;

/** The Runs panel: draws what the host sends and sends what a person asks for. */
function start(panel: HTMLElement): void {
  let state = initialState(Date.now());
  const [top, middle, instead, overlay] = [
    element('top'),
    element('middle'),
    element('instead-of'),
    element('over'),
  ];
  const take = (message: Message): void => {
    const before = state;
    state = reduce(state, message);
    if (message.kind === 'window') grid.put(message.window);
    else if (message.kind === 'picked') grid.selecting.picked(message.runs);
    else draw(before.overlay.kind !== state.overlay.kind);
  };
  const draw = (isOtherOverlay: boolean): void => {
    const hadFocus = [top, instead].some((part) => part.contains(document.activeElement));
    render(renderTop(state, actions), top);
    render(renderInstead(state, actions), instead);
    render(renderOverlay(state, actions), overlay);
    if (isOtherOverlay) placeMenu(overlay, state.overlay);
    grid.show(tableOf(state, grid.table));
    pane.show(state);
    // What was used is gone, such as what clears a filter: who goes by keyboard is not sent to the beginning.
    if (hadFocus && document.activeElement === document.body) grid.focus();
  };
  const host = connect<RunsMessage, RunsIntent, KeptRunsPanel>(isRunsMessage, (message) => {
    if (message.kind === 'state') host.keep(keptOf(message.state));
    take({ kind: 'tick', now: Date.now() });
    take(message);
  });
  const actions: Actions = {
    send: (intent) => host.send(intent),
    ask(query) {
      if (state.runs !== undefined) host.send({ kind: 'query', query: { ...state.runs.query, ...query } });
    },
    columns(columns) {
      take({ kind: 'columns', columns });
      host.send({ kind: 'columns', columns });
    },
    sort: (column, isAdded) => actions.ask({ sort: sortedBy(state.runs?.query.sort ?? [], column, isAdded) }),
    filter: (text) => take({ kind: 'filter', text }),
    past: (by) => take({ kind: 'past', by }),
    show: (shown) => take({ kind: 'overlay', overlay: shown }),
    close() {
      take({ kind: 'overlay', overlay: { kind: 'none' } });
      grid.focus();
    },
  };
  const grid = new Grid({
    wanted: (wanted) => host.send(wanted),
    pick: (from, count) => host.send({ kind: 'pick', from, count }),
    open: ({ source, run }) => host.send({ kind: 'open', run: { source, run } }),
    select: (runs) => take({ kind: 'selected', runs }),
    menu: ({ column, run, beside }) =>
      actions.show({
        kind: 'menu',
        column: column.id,
        run: run === undefined ? undefined : { source: run.source, run: run.run, name: run.name },
        at: { x: beside.left, y: beside.bottom },
      }),
    sort: (column, isAdded) => actions.sort(column, isAdded),
    resize(column, width, isDone) {
      const columns = resized(state.columns, column, width);
      if (isDone) actions.columns(columns);
      else take({ kind: 'columns', columns });
    },
    copyCell: (row, column) => host.send({ kind: 'copyCell', row, column }),
    copyRows: (rows) => host.send({ kind: 'copy', rows, format: 'csv' }),
    filter: () => document.getElementById('filter')?.focus(),
  });
  grid.element.setAttribute('aria-label', 'Runs');
  middle.append(grid.element, grid.live, instead);
  const pane = new ChartsPaneView(panel, (intent) => host.send(intent));
  panel.append(top, middle, ...pane.elements, overlay);
  overlay.addEventListener('mousedown', (event) => event.target === overlay && actions.close());
  setInterval(() => take({ kind: 'tick', now: Date.now() }), tickMs);
  draw(false);
  host.send({ kind: 'ready' });
}

function element(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

function keptOf({ title, scopes, query, columns, view, charts }: RunsState): KeptRunsPanel {
  return { title, scopes, query, columns, view, charts };
}

registerCharts();
const panel = document.getElementById('panel');
if (panel !== null) start(panel);
