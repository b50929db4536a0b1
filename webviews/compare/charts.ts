import { html, nothing, type TemplateResult } from 'lit';
import type { ChartsData } from '../charts/chartsData.ts';
import type { ChartsIntent, ChartsSettings } from '../messages/charts.ts';
import type { CompareState, ComparisonView } from '../messages/compare.ts';
import type { Actions } from './view.ts';

/** The courses of the metrics, all runs in each; they ask the host for their points by themselves. */
export function charts(
  { charts: settings }: CompareState,
  { columns, sections }: ComparisonView,
  actions: Actions,
): TemplateResult | typeof nothing {
  const metrics = sections.find(({ id }) => id === 'metrics');
  if (metrics === undefined) return nothing;
  const data: ChartsData = {
    runs: columns.map(({ source, id, name }, look) => ({ ref: { source, run: id }, name, look })),
    keys: metrics.rows.map(({ key }) => key),
    settings,
  };
  return html`<section class="below drawn" aria-label="Charts of the metrics">
    <h2>Charts</h2>
    <assay-charts
      .data=${data}
      @charts-intent=${({ detail }: CustomEvent<ChartsIntent>) =>
        actions.send({ kind: 'charts', intent: detail })}
      @charts-settings=${({ detail }: CustomEvent<ChartsSettings>) =>
        actions.send({ kind: 'setCharts', settings: detail })}
    ></assay-charts>
  </section>`;
}
