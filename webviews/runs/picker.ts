import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { counted } from '../messages/numbers.ts';
import { columnGroups, mostDiffering, type ColumnInfo, type Head } from '../messages/runs.ts';
import { columnTitle, groupTitle } from '../shared/grid/head.ts';
import { only, toggled } from './columns.ts';
import type { PanelState } from './reduce.ts';
import { typed, type Actions } from './view.ts';

/** So many columns of a group stand in the list; others are found by their name. */
const mostListed = 200;

/** The choice of columns: by group, with how many runs have a value of each. */
export function picker(state: PanelState, search: string, actions: Actions): TemplateResult {
  const head = state.runs?.head;
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.close();
  };
  return html`<div class="picker" role="dialog" aria-label="Columns" @keydown=${key}>
    <div class="picker-head">
      <h2>Columns</h2>
      <button class="plain" aria-label="Close" title="Close" @click=${() => actions.close()}>✕</button>
    </div>
    <input
      id="picker-search"
      type="text"
      spellcheck="false"
      placeholder="Search by name"
      aria-label="Search columns by name"
      .value=${live(search)}
      @input=${(event: Event) => actions.show({ kind: 'picker', search: typed(event) })}
    />
    ${differing(state, actions)}
    <div class="picker-list" tabindex="0" role="group" aria-label="Columns by group">
      ${head === undefined ? nothing : columnGroups.map((group) => section(group, { head, state, search, actions }))}
    </div>
  </div>`;
}

/** Narrows the columns to those in which the selected runs differ. */
function differing(
  { selected, differing: found, runs, columns }: PanelState,
  actions: Actions,
): TemplateResult {
  const isUseful = selected.length > 1;
  const infos = runs?.head?.columns ?? [];
  return html`<div class="differing">
    <button
      class="second"
      ?disabled=${!isUseful}
      @click=${() => actions.send({ kind: 'differing', runs: selected })}
    >
      Find what differs among the selected
    </button>
    ${
      found === undefined
        ? html`<span class="faint">${lookedAt(selected.length)}</span>`
        : html`<button class="second" @click=${() => actions.columns(only(columns, found, infos))}>
            Show only these ${found.length}
          </button>`
    }
  </div>`;
}

/** Of how many runs it is found out. */
function lookedAt(selected: number): string {
  if (selected < 2) return 'Select two runs or more first.';
  return selected > mostDiffering
    ? `The first ${mostDiffering} of ${counted(selected, 'run')}`
    : counted(selected, 'run');
}

interface SectionParts {
  readonly head: Head;
  readonly state: PanelState;
  readonly search: string;
  readonly actions: Actions;
}

function section(
  group: (typeof columnGroups)[number],
  { head, state, search, actions }: SectionParts,
): TemplateResult | typeof nothing {
  const wanted = search.trim().toLowerCase();
  const all = head.columns.filter(
    ({ id }) => id.startsWith(`${group}.`) && columnTitle(id).toLowerCase().includes(wanted),
  );
  if (all.length === 0) return nothing;
  const listed = all.slice(0, mostListed);
  const isFound = new Set(state.differing);
  const lines = listed.map((info) => line(info, { head, state, actions }, isFound.has(info.id)));
  return html`<fieldset>
    <legend>${groupTitle(`${group}.`) || 'Run'} <span class="faint">${all.length}</span></legend>
    ${lines}
    ${
      listed.length === all.length
        ? nothing
        : html`<p class="faint">${counted(all.length - listed.length, 'more')}: search by name.</p>`
    }
  </fieldset>`;
}

function line(
  info: ColumnInfo,
  { head, state, actions }: Omit<SectionParts, 'search'>,
  isDifferent: boolean,
): TemplateResult {
  const { id, filled } = info;
  return html`<label class=${isDifferent ? 'different' : ''}>
    <input
      type="checkbox"
      .checked=${live(state.columns.some((column) => column.id === id))}
      @change=${() => actions.columns(toggled(state.columns, info))}
    />
    <span class="name" title=${columnTitle(id)}>${columnTitle(id)}</span>
    ${isDifferent ? html`<span class="faint">differs</span>` : nothing}
    ${
      filled === undefined
        ? nothing
        : html`<span
            class="faint"
            title="${filled.toLocaleString('en')} of ${counted(head.total, 'run')} have a value"
          >
            ${filled.toLocaleString('en')}
          </span>`
    }
  </label>`;
}
