import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { counted, fullValue, shortValue } from '../messages/numbers.ts';
import type { Axis, Chart, RunView } from '../messages/run.ts';
import { dataTable } from './dataTable.ts';
import { axisFor, hasCourse, pointsAlong } from './points.ts';
import { chartSummary } from './summary.ts';
import type { Actions } from './view.ts';

/** The courses of the metrics as small charts beside each other, all along one axis. */
export function charts(run: RunView, axis: Axis, actions: Actions): TemplateResult {
  const courses = run.charts.filter(hasCourse);
  return html`<section class="charts" aria-label="Charts">
    <div class="charts-head">
      <h2>Charts</h2>
      ${courses.length === 0 ? nothing : axisChoice(axis, actions)}
    </div>
    ${
      courses.length === 0
        ? html`<p class="none">${nothingToDraw(run)}</p>`
        : html`<div class="grid">
            ${repeat(
              courses,
              ({ key }) => key,
              (chart) => figure(run, chart, axis),
            )}
          </div>`
    }
    ${rest(run, courses.length)}
    ${
      run.moreCharts === 0
        ? nothing
        : html`<vscode-button appearance="secondary" @click=${() => actions.send({ kind: 'moreCharts' })}>
            Show charts of ${Math.min(24, run.moreCharts)} more metrics
          </vscode-button>`
    }
  </section>`;
}

function axisChoice(axis: Axis, actions: Actions): TemplateResult {
  const choose = (wanted: Axis): TemplateResult =>
    html`<button
      aria-pressed=${axis === wanted}
      @click=${() => actions.send({ kind: 'setAxis', axis: wanted })}
    >
      ${wanted === 'step' ? 'Step' : 'Time'}
    </button>`;
  return html`<div class="choice" role="group" aria-label="Axis of the charts">
    ${choose('step')}${choose('time')}
  </div>`;
}

function figure(run: RunView, chart: Chart, wanted: Axis): TemplateResult {
  const axis = axisFor(chart, wanted);
  const points = pointsAlong(chart, axis);
  const latest = run.metrics.find(({ key }) => key === chart.key);
  return html`<figure>
    <figcaption>
      <span class="name" title=${chart.key}>${chart.key}</span>
      <span class="by">${axis === wanted ? nothing : `by ${axis}`}</span>
      <span class="latest" title=${latest === undefined ? '' : fullValue(latest.value)}
        >${latest === undefined ? nothing : shortValue(latest.value)}</span
      >
    </figcaption>
    <assay-chart .data=${{ points, axis, summary: chartSummary(chart, points, axis) }}></assay-chart>
    ${dataTable(chart, points, axis)}
  </figure>`;
}

function nothingToDraw(run: RunView): string {
  if (run.metrics.length === 0) {
    return run.status === 'RUNNING'
      ? 'No metrics yet: they appear here while the run logs them.'
      : 'No metrics were logged.';
  }
  return 'No metric has more than one point; the values stand under Metrics.';
}

function rest(run: RunView, drawn: number): TemplateResult | typeof nothing {
  const single = run.charts.length - drawn;
  if (drawn === 0 || single === 0) return nothing;
  return html`<p class="none">
    ${counted(single, 'metric')} with a single value ${single === 1 ? 'stands' : 'stand'} under Metrics.
  </p>`;
}
