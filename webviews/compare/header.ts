import { html, nothing, type TemplateResult } from 'lit';
import { age, moment } from '../messages/age.ts';
import type { CompareContent, CompareState } from '../messages/compare.ts';
import { counted } from '../messages/numbers.ts';
import { copyIcon, refreshIcon } from '../shared/icons.ts';
import type { Actions } from './view.ts';

type Shown = Extract<CompareContent, { readonly kind: 'comparison' }>;

/** Title, source, age, refresh and copying: the head that every panel has. */
export function header(state: CompareState, shown: Shown, now: number, actions: Actions): TemplateResult {
  const { comparison, readAt } = shown;
  const copy = (label: string, format: 'markdown' | 'csv' | 'json'): TemplateResult =>
    html`<vscode-button appearance="secondary" @click=${() => actions.send({ kind: 'copy', format })}>
      <span slot="start">${copyIcon}</span>${label}
    </vscode-button>`;
  return html`<header>
    <div class="title"><h1>Compare ${counted(comparison.columns.length, 'run')}</h1></div>
    <div class="actions" role="toolbar" aria-label="Comparison">
      <vscode-button appearance="secondary" @click=${() => actions.send({ kind: 'refresh' })}>
        <span slot="start">${refreshIcon}</span>Refresh
      </vscode-button>
      ${copy('Copy as Markdown', 'markdown')} ${copy('CSV', 'csv')} ${copy('JSON', 'json')}
    </div>
    <p class="origin">
      <span>${state.sources}</span>
      <span title=${moment(readAt)}>read ${age(readAt, now)}</span>
      ${comparison.isSearching ? html`<span role="status">looking for repeats…</span>` : nothing}
    </p>
    <p class="only">
      <label>
        <input
          type="checkbox"
          .checked=${state.onlyDifferent}
          @change=${() => actions.send({ kind: 'setOnlyDifferent', value: !state.onlyDifferent })}
        />
        Only what differs
      </label>
    </p>
  </header>`;
}
