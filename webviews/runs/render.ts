import { html, nothing, type TemplateResult } from 'lit';
import { age } from '../messages/age.ts';
import { counted } from '../messages/numbers.ts';
import type { Head, Problem, RunsState } from '../messages/runs.ts';
import { warningIcon } from '../shared/icons.ts';
import { filterField } from './filterField.ts';
import { header, options } from './header.ts';
import { menu } from './menu.ts';
import { picker } from './picker.ts';
import type { PanelState } from './reduce.ts';
import type { Actions } from './view.ts';

/** More columns than these are drawn at once only on purpose: the panel says that a choice helps. */
const manyColumns = 500;

/** What stands above the table. */
export function renderTop(state: PanelState, actions: Actions): TemplateResult {
  const { runs } = state;
  if (runs === undefined) return html`<p class="waiting" role="status">Opening the table…</p>`;
  return html`${header(state, runs, actions)}
    <div class="ask">${filterField(state, actions)}${options(runs, actions)}</div>
    ${notices(runs, state.now, actions)}
    <p class="counts" role="status">${counts(state, runs, actions)}</p>`;
}

/** What lies over the table. */
export function renderOverlay(state: PanelState, actions: Actions): TemplateResult | typeof nothing {
  const { overlay } = state;
  switch (overlay.kind) {
    case 'picker':
      return picker(state, overlay.search, actions);
    case 'menu':
      return menu(overlay, state, actions);
    case 'none':
      return nothing;
  }
}

/** What stands in the place of rows where there are none. */
export function renderInstead(state: PanelState, actions: Actions): TemplateResult | typeof nothing {
  const { runs, now } = state;
  if (runs === undefined) return nothing;
  const { head, problem, query } = runs;
  if (head === undefined) return problem === undefined ? loading(runs.since, now, actions) : nothing;
  if (head.shown > 0) return nothing;
  if (head.reading !== undefined) return bars();
  return html`<div class="instead">${emptyText(head, query, actions)}</div>`;
}

function loading(since: number, now: number, actions: Actions): TemplateResult {
  const isLong = now - since > 3000;
  return html`${bars()}
    <div class="instead">
      <p role="status">Reading the runs${isLong ? `, asked ${age(since, now)}` : ''}…</p>
      ${isLong ? html`<button class="second" @click=${() => actions.send({ kind: 'cancel' })}>Cancel</button>` : nothing}
    </div>`;
}

/** Rows that are not there yet. */
function bars(): TemplateResult {
  return html`<div class="bars" aria-hidden="true">
    ${Array.from({ length: 12 }, () => html`<div></div>`)}
  </div>`;
}

function emptyText(head: Head, query: RunsState['query'], actions: Actions): TemplateResult {
  if (head.filterProblem !== undefined) return html`<p>The filter cannot be read, so no run is shown.</p>`;
  if (head.total > 0) {
    return html`<p>None of ${counted(head.total, 'run')} passes the filter.</p>
      <button class="second" @click=${() => actions.ask({ filter: '' })}>Clear the filter</button>`;
  }
  if (query.lifecycle === 'deleted') {
    return html`<p>No deleted runs.</p>
      <button class="second" @click=${() => actions.ask({ lifecycle: 'active' })}>Show active runs</button>`;
  }
  if (head.missing.length > 0) return html`<p>No runs could be read.</p>`;
  return html`<p>No runs yet: the first that is logged appears here.</p>`;
}

function counts(
  state: PanelState,
  { head, charts }: RunsState,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (head === undefined) return nothing;
  const { shown, total, reading, columns } = head;
  const runs =
    shown === total ? counted(total, 'run') : `${shown.toLocaleString('en')} of ${counted(total, 'run')}`;
  return html`<span>${runs}</span> ${selection(state.selected.length, charts.isOpen && shown > 0)}
    ${
      columns.length <= manyColumns
        ? nothing
        : html`<span
            >${columns.length.toLocaleString('en')} columns: choose those that matter under Columns</span
          >`
    }
    ${reading === undefined ? nothing : progress(reading, actions)}`;
}

/** How many runs are selected; where charts wait for some, that they do. */
function selection(count: number, hasCharts: boolean): TemplateResult | typeof nothing {
  if (count > 0) return html`<span>${count} selected</span>`;
  return hasCharts ? html`<span class="hint">Select runs to draw their charts here.</span>` : nothing;
}

function progress({ what, done, of }: NonNullable<Head['reading']>, actions: Actions): TemplateResult {
  const count =
    of === undefined
      ? done.toLocaleString('en')
      : `${done.toLocaleString('en')} of ${of.toLocaleString('en')}`;
  return html`<span>Reading ${what}: ${count}</span>
    <button class="link" @click=${() => actions.send({ kind: 'cancel' })}>Cancel</button>`;
}

function notices({ problem, head, brokenViews }: RunsState, now: number, actions: Actions): TemplateResult {
  const stale = head === undefined ? '' : ` What is shown was read ${age(head.readAt, now)}.`;
  return html`${
    problem === undefined
      ? nothing
      : notice({ message: problem.message, action: problem.action + stale }, [
          ['Try again', () => actions.send({ kind: 'refresh' })],
          ['Copy details', () => actions.send({ kind: 'copyProblem' })],
        ])
  }
  ${(head?.missing ?? []).map((missing) => notice(missing, [['Try again', () => actions.send({ kind: 'refresh' })]]))}
  ${brokenViews.map((broken) => notice(broken, []))}`;
}

function notice(
  { message, action }: Problem,
  buttons: readonly (readonly [label: string, act: () => void])[],
): TemplateResult {
  return html`<div class="notice" role="status">
    ${warningIcon}
    <p><strong>${message}</strong> ${action}</p>
    ${buttons.map(([label, act]) => html`<button class="second" @click=${act}>${label}</button>`)}
  </div>`;
}
