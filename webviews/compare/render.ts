import { html, nothing, type TemplateResult } from 'lit';
import { age } from '../messages/age.ts';
import type { CompareContent, CompareState } from '../messages/compare.ts';
import { noticeBar } from '../shared/notice.ts';
import { charts } from './charts.ts';
import { codeSection } from './code.ts';
import { header } from './header.ts';
import { sheet } from './sheet.ts';
import type { Actions } from './view.ts';

/** The panel as a picture of its state. */
export function render(state: CompareState | undefined, now: number, actions: Actions): TemplateResult {
  if (state === undefined)
    return html`<div class="waiting"><vscode-progress-ring></vscode-progress-ring></div>`;
  const { content } = state;
  switch (content.kind) {
    case 'loading':
      return html`<div class="waiting" role="status">
        <vscode-progress-ring></vscode-progress-ring>
        <p>
          Comparing ${state.subjects.length}
          runs${now - content.since < 5000 ? nothing : ` (asked ${age(content.since, now)})`}
        </p>
      </div>`;
    case 'unavailable':
      return html`<header>
          <div class="title"><h1>Compare ${state.subjects.length} runs</h1></div>
        </header>
        ${noticeBar(content.problem, () => actions.send({ kind: 'refresh' }))}`;
    case 'comparison':
      return page(state, content, now, actions);
  }
}

function page(
  state: CompareState,
  content: Extract<CompareContent, { readonly kind: 'comparison' }>,
  now: number,
  actions: Actions,
): TemplateResult {
  const { comparison, stale } = content;
  return html`${header(state, content, now, actions)}
    ${stale === undefined ? nothing : noticeBar(stale, () => actions.send({ kind: 'refresh' }))}
    <div class="scroller" tabindex="0" role="region" aria-label="Comparison">
      ${sheet(comparison, { onlyDifferent: state.onlyDifferent, now, actions })}
      ${codeSection(comparison, actions)} ${missing(comparison.missing)} ${charts(state, comparison, actions)}
    </div>`;
}

function missing(sentences: readonly string[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<section class="below" aria-label="Not known">
    <h2>Not known</h2>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </section>`;
}
