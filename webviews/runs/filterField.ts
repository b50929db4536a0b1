import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Head } from '../messages/runs.ts';
import type { PanelState } from './reduce.ts';
import { typed, type Actions } from './view.ts';

/** The field for a filter expression: the place of a mistake is underlined, and what it is stands below. */
export function filterField(state: PanelState, actions: Actions): TemplateResult {
  const { runs, filter } = state;
  const asked = runs?.query.filter ?? '';
  const problem = filter === asked ? runs?.head?.filterProblem : undefined;
  const ask = (text: string): void => actions.ask({ filter: text });
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') ask(filter);
    else if (event.key === 'Escape' && filter !== asked) actions.filter(asked);
    else if (event.key === 'Escape') actions.close();
    else if (event.key === 'ArrowUp') actions.past(1);
    else if (event.key === 'ArrowDown') actions.past(-1);
    else return;
    event.preventDefault();
  };
  return html`<div class="filter">
    <div class="filter-box">
      ${problem === undefined ? nothing : underlined(filter, problem)}
      <input
        id="filter"
        type="text"
        spellcheck="false"
        autocomplete="off"
        placeholder="Filter, for example: metrics.auc > 0.9 and params.model = 'gbm'"
        aria-label="Filter"
        aria-invalid=${problem === undefined ? 'false' : 'true'}
        aria-describedby="filter-note"
        .value=${live(filter)}
        @input=${(event: Event) => actions.filter(typed(event))}
        @keydown=${key}
      />
      ${
        asked === '' && filter === ''
          ? nothing
          : html`<button
              class="clear"
              aria-label="Clear the filter"
              title="Clear the filter"
              @click=${() => ask('')}
            >
              ✕
            </button>`
      }
    </div>
    <p id="filter-note" class="filter-note" role="status">${note(filter, asked, problem)}</p>
  </div>`;
}

function note(
  filter: string,
  asked: string,
  problem: Head['filterProblem'],
): TemplateResult | string | typeof nothing {
  if (problem !== undefined) return html`<span class="mistake">${problem.message}</span>`;
  return filter === asked ? nothing : 'Enter to filter';
}

/** The text once more, unseen but for a line below the mistake; it lies under the field. */
function underlined(text: string, { start, end }: NonNullable<Head['filterProblem']>): TemplateResult {
  const to = Math.max(end, start + 1);
  const mistake = html`<span class="wavy">${text.slice(start, to).padEnd(2, '\u00a0')}</span>`;
  const pieces = [text.slice(0, start), mistake, text.slice(to)];
  return html`<div class="filter-mirror" aria-hidden="true">${pieces}</div>`;
}
