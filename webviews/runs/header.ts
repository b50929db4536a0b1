import { html, nothing, type TemplateResult } from 'lit';
import { age, moment } from '../messages/age.ts';
import type { RunsState } from '../messages/runs.ts';
import { copyIcon, refreshIcon } from '../shared/icons.ts';
import type { PanelState } from './reduce.ts';
import { typed, type Actions } from './view.ts';

/** Title, source, age, refresh and copying: the head that every panel has. */
export function header(state: PanelState, runs: RunsState, actions: Actions): TemplateResult {
  const { head, title, sourceLabel } = runs;
  return html`<header>
    <div class="title"><h1 title=${title}>${title}</h1></div>
    <div class="actions" role="toolbar" aria-label="Runs">
      ${button('Refresh', () => actions.send({ kind: 'refresh' }), { icon: refreshIcon })}
      ${button('Columns', () => actions.show({ kind: 'picker', search: '' }), { id: 'choose-columns' })}
      ${button(compareLabel(state), () => actions.send({ kind: 'compare', runs: state.selected }), {
        isOff: state.selected.length < 2,
      })}
      ${copyMenu(state, actions)}
    </div>
    <p class="origin">
      <span>${sourceLabel}</span>
      ${head === undefined ? nothing : html`<span title=${moment(head.readAt)}>read ${age(head.readAt, state.now)}</span>`}
      ${runs.baseline === undefined ? nothing : baseline(runs.baseline.name, actions)}
    </p>
  </header>`;
}

function compareLabel({ selected }: PanelState): string {
  return selected.length < 2 ? 'Compare' : `Compare ${selected.length}`;
}

function baseline(name: string, actions: Actions): TemplateResult {
  return html`<span
    >baseline ${name}
    <button class="link" @click=${() => actions.send({ kind: 'unpinBaseline' })}>unpin</button></span
  >`;
}

/** Copies the selected runs where there are some, else all that pass the filter. */
function copyMenu({ selected }: PanelState, actions: Actions): TemplateResult {
  const rows = selected.length === 0 ? undefined : selected;
  const what = rows === undefined ? 'all shown' : `${selected.length} selected`;
  const copy = (format: 'csv' | 'markdown') => () => actions.send({ kind: 'copy', rows, format });
  return html`${button('Copy as CSV', copy('csv'), { icon: copyIcon, hover: `Copy ${what} as CSV` })}
  ${button('Copy as Markdown', copy('markdown'), { icon: copyIcon, hover: `Copy ${what} as Markdown` })}`;
}

interface ButtonLook {
  readonly id?: string;
  readonly icon?: TemplateResult<1 | 2 | 3>;
  readonly isOff?: boolean;
  readonly hover?: string;
}

function button(
  label: string,
  act: () => void,
  { id, icon, isOff = false, hover }: ButtonLook,
): TemplateResult {
  return html`<button
    class="second"
    id=${id ?? nothing}
    ?disabled=${isOff}
    title=${hover ?? nothing}
    @click=${act}
  >
    ${icon ?? nothing}${label}
  </button>`;
}

/** How the table is asked: saved views, nested runs, deleted ones. */
export function options(runs: RunsState, actions: Actions): TemplateResult {
  const { charts } = runs;
  const { nested, lifecycle } = runs.query;
  return html`<div class="options">
    ${views(runs, actions)}
    <button class="second" @click=${() => actions.send({ kind: 'saveView' })}>Save view</button>
    ${choice('Charts', charts.isOpen, () =>
      actions.send({ kind: 'setCharts', charts: { ...charts, isOpen: !charts.isOpen } }),
    )}
    ${choice('Nested', nested, () => actions.ask({ nested: !nested }))}
    ${choice('Deleted', lifecycle === 'deleted', () =>
      actions.ask({ lifecycle: lifecycle === 'deleted' ? 'active' : 'deleted' }),
    )}
  </div>`;
}

function choice(label: string, isOn: boolean, act: () => void): TemplateResult {
  return html`<button class="second toggle" aria-pressed=${isOn} @click=${act}>${label}</button>`;
}

function views({ views: all, view }: RunsState, actions: Actions): TemplateResult {
  const use = (event: Event): void => actions.send({ kind: 'useView', name: typed(event) });
  return html`<select aria-label="Saved view" .value=${view ?? ''} @change=${use}>
    <option value="" ?selected=${view === undefined}>
      ${all.length === 0 ? 'No saved views' : 'All runs'}
    </option>
    ${all.map(
      ({ name, isCommitted }) =>
        html`<option value=${name} ?selected=${name === view}>
          ${name}${isCommitted ? '' : ' (only mine)'}
        </option>`,
    )}
  </select>`;
}
