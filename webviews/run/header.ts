import { html, nothing, type TemplateResult } from 'lit';
import { age, moment } from '../messages/age.ts';
import type { RunContent, RunState } from '../messages/run.ts';
import { copyIcon, refreshIcon } from '../shared/icons.ts';
import { stateLooks } from './states.ts';
import type { Actions } from './view.ts';

type Shown = Extract<RunContent, { readonly kind: 'run' }>;

/** Title, source, age, refresh and copying: the head that every panel has. */
export function header(state: RunState, shown: Shown, now: number, actions: Actions): TemplateResult {
  const { run, readAt } = shown;
  const look = stateLooks[run.status];
  return html`<header>
    <div class="title">
      <h1 title=${run.name}>${run.name || run.id}</h1>
      <span class="state ${look.tone}">${look.icon}${look.word}</span>
      ${run.isDeleted ? html`<span class="state">Deleted in the store</span>` : nothing}
    </div>
    <div class="actions" role="toolbar" aria-label="Run">
      <vscode-button appearance="secondary" @click=${() => actions.send({ kind: 'refresh' })}>
        <span slot="start">${refreshIcon}</span>Refresh
      </vscode-button>
      ${copyButton('Copy as Markdown', () => actions.send({ kind: 'copy', what: 'markdown', key: undefined }))}
      ${copyButton('Copy as JSON', () => actions.send({ kind: 'copy', what: 'json', key: undefined }))}
    </div>
    <p class="origin">
      <button class="link" @click=${() => actions.send({ kind: 'openSource' })}>
        ${state.sourceLabel || state.reference.source}
      </button>
      <span>${run.experiment}</span>
      <span title=${moment(readAt)}>read ${age(readAt, now)}</span>
    </p>
  </header>`;
}

function copyButton(label: string, copy: () => void): TemplateResult {
  return html`<vscode-button appearance="secondary" @click=${copy}>
    <span slot="start">${copyIcon}</span>${label}
  </vscode-button>`;
}
