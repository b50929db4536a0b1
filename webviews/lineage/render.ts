import { html, nothing, type TemplateResult } from 'lit';
import { age, moment } from '../messages/age.ts';
import type { LineageState } from '../messages/lineage.ts';
import { copyIcon, refreshIcon } from '../shared/icons.ts';
import { noticeBar } from '../shared/notice.ts';
import { graph } from './graph.ts';
import { nodeTable } from './nodeTable.ts';
import type { PanelState, Shown } from './state.ts';
import type { Actions } from './view.ts';

/** The panel as a picture of its state. */
export function render(state: PanelState, actions: Actions): TemplateResult {
  const { shown, now } = state;
  if (shown === undefined)
    return html`<div class="waiting"><vscode-progress-ring></vscode-progress-ring></div>`;
  const { content, subject } = shown;
  const title = `${subject.model} ${subject.version}`;
  switch (content.kind) {
    case 'loading':
      return html`<div class="waiting" role="status">
        <vscode-progress-ring></vscode-progress-ring>
        <p>
          Reading where ${title} came
          from${now - content.since < 5000 ? nothing : ` (asked ${age(content.since, now)})`}
        </p>
      </div>`;
    case 'unavailable':
      return html`<header>
          <div class="title"><h1>${title}</h1></div>
        </header>
        ${noticeBar(content.problem, () => actions.send({ kind: 'refresh' }))}`;
    case 'lineage':
      return page(state, shown, content, actions);
  }
}

function page(state: PanelState, shown: LineageState, content: Shown, actions: Actions): TemplateResult {
  return html`${header(shown, content, state.now, actions)}
  ${content.stale === undefined ? nothing : noticeBar(content.stale, () => actions.send({ kind: 'refresh' }))}
  ${graph(state, content, actions)} ${missing(content.missing)} ${nodeTable(content, actions)}`;
}

function header(shown: LineageState, { readAt }: Shown, now: number, actions: Actions): TemplateResult {
  const copy = (label: string, format: 'markdown' | 'json'): TemplateResult =>
    html`<vscode-button appearance="secondary" @click=${() => actions.send({ kind: 'copy', format })}>
      <span slot="start">${copyIcon}</span>${label}
    </vscode-button>`;
  const { model, version } = shown.subject;
  return html`<header>
    <div class="title"><h1 title=${model}>Lineage of ${model} ${version}</h1></div>
    <div class="actions" role="toolbar" aria-label="Lineage">
      <vscode-button appearance="secondary" @click=${() => actions.send({ kind: 'refresh' })}>
        <span slot="start">${refreshIcon}</span>Refresh
      </vscode-button>
      ${copy('Copy as Markdown', 'markdown')} ${copy('JSON', 'json')}
    </div>
    <p class="origin">
      <span>${shown.sourceLabel}</span>
      <span title=${moment(readAt)}>read ${age(readAt, now)}</span>
    </p>
  </header>`;
}

function missing(sentences: readonly string[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<section class="part" aria-label="Not known">
    <h2>Not known</h2>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </section>`;
}
