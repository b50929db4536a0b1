import { html, nothing, type TemplateResult } from 'lit';
import { age } from '../messages/age.ts';
import type { RunContent, RunState, RunView } from '../messages/run.ts';
import type { ChartsData } from '../charts/chartsData.ts';
import type { ChartsIntent, ChartsSettings } from '../messages/charts.ts';
import { noticeBar } from '../shared/notice.ts';
import { facts } from './facts.ts';
import { isFilterUseful } from './filter.ts';
import { header } from './header.ts';
import type { PanelState } from './reduce.ts';
import { tables } from './tables.ts';
import type { Actions } from './view.ts';

/** The panel as a picture of its state. */
export function render(state: PanelState, actions: Actions): TemplateResult {
  const { run } = state;
  if (run === undefined)
    return html`<div class="waiting"><vscode-progress-ring></vscode-progress-ring></div>`;
  switch (run.content.kind) {
    case 'loading':
      return loading(run, run.content.since, state.now);
    case 'unavailable':
      return unavailable(run, run.content.problem, actions);
    case 'run':
      return page(run, run.content, state, actions);
  }
}

function loading(run: RunState, since: number, now: number): TemplateResult {
  return html`<div class="waiting" role="status">
    <vscode-progress-ring></vscode-progress-ring>
    <p>Reading run ${run.reference.run}${now - since < 5000 ? nothing : ` (asked ${age(since, now)})`}</p>
  </div>`;
}

function unavailable(
  run: RunState,
  problem: { readonly message: string; readonly action: string },
  actions: Actions,
): TemplateResult {
  return html`<header>
      <div class="title"><h1>Run ${run.reference.run}</h1></div>
    </header>
    ${noticeBar(problem, () => actions.send({ kind: 'refresh' }))}`;
}

function page(
  run: RunState,
  content: Extract<RunContent, { readonly kind: 'run' }>,
  state: PanelState,
  actions: Actions,
): TemplateResult {
  const { stale } = content;
  return html`${header(run, content, state.now, actions)}
    ${stale === undefined ? nothing : noticeBar(stale, () => actions.send({ kind: 'refresh' }))}
    ${facts(content.run, state.now, actions)}
    <div class="columns">
      ${charts(run, content.run, actions)}
      <section class="tables" aria-label="Recorded values">
        ${isFilterUseful(content.run) ? filterField(state.filter, actions) : nothing}
        ${tables(content.run, { now: state.now, filter: state.filter, actions })}
      </section>
    </div>`;
}

/** The courses of the metrics; they ask the host for their points by themselves. */
function charts(state: RunState, run: RunView, actions: Actions): TemplateResult {
  const ref = { source: state.reference.source, run: run.id };
  const data: ChartsData = {
    runs: [{ ref, name: run.name, look: 0 }],
    keys: coursesFirst(run.metrics),
    settings: state.charts,
  };
  return html`<assay-charts
    .data=${data}
    @charts-intent=${({ detail }: CustomEvent<ChartsIntent>) => actions.send({ kind: 'charts', intent: detail })}
    @charts-settings=${({ detail }: CustomEvent<ChartsSettings>) =>
      actions.send({ kind: 'setCharts', settings: detail })}
  ></assay-charts>`;
}

/** Metrics that went on for steps, then those that were measured once. */
function coursesFirst(metrics: RunView['metrics']): readonly string[] {
  const { true: courses = [], false: single = [] } = Object.groupBy(metrics, ({ step }) => `${step > 0}`);
  return [...courses, ...single].map(({ key }) => key);
}

function filterField(filter: string, actions: Actions): TemplateResult {
  const typed = ({ target }: Event): void => {
    if (target instanceof HTMLElement && 'value' in target) actions.filter(String(target.value));
  };
  return html`<vscode-text-field
    class="filter"
    placeholder="Filter by name or value"
    aria-label="Filter by name or value"
    .value=${filter}
    @input=${typed}
  ></vscode-text-field>`;
}
