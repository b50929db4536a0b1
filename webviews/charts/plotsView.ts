import { html, nothing, type TemplateResult } from 'lit';
import { counted, shortValue } from '../messages/numbers.ts';
import type { ChartsProblem, Plot, PlotFile, PlotLine, PlotTable, RunRef } from '../messages/charts.ts';
import type { ChartInput, Line } from './chartInput.ts';
import type { ChartsData } from './chartsData.ts';
import { Course } from './course.ts';
import { lookAt } from './looks.ts';
import type { Plots, ShownPlot } from './plots.ts';

const mostTableRows = 300;

/** The files of runs that can be shown: a choice by name, and what each run has under it side by side. */
export function plotsView(data: ChartsData, plots: Plots, choose: (path: string) => void): TemplateResult {
  const groups = plots.groups();
  const chosen = plots.chosen;
  return html`${plots.problems().map(problemText)}
  ${plots.isWaiting(data.runs.length) ? html`<p class="none" role="status">Listing files…</p>` : nothing}
  ${
    groups.length === 0 && !plots.isWaiting(data.runs.length)
      ? html`<p class="none">
          No file of ${data.runs.length === 1 ? 'this run' : 'these runs'} can be drawn or shown as a table.
        </p>`
      : html`<div class="plot-list" role="group" aria-label="Files">
          ${groups.map(
            ({ name, files }) =>
              html`<button
                class="link"
                aria-pressed=${name === chosen?.name}
                title=${name}
                @click=${() => choose(files.at(-1)?.path ?? '')}
              >
                ${name}
              </button>`,
          )}
        </div>`
  }
  ${chosen === undefined || chosen.files.length < 2 ? nothing : slider(chosen.files, plots.path, choose)}
  ${plots.path === undefined ? nothing : html`<div class="charts-grid">${data.runs.map(({ ref, name }) => shown(plots.shown(ref), { ref, name, path: plots.path ?? '' }))}</div>`}`;
}

function problemText({ message, action }: ChartsProblem): TemplateResult {
  return html`<p role="status"><strong>${message}</strong> ${action}</p>`;
}

/** Pictures of one name at several steps. */
function slider(
  files: readonly PlotFile[],
  path: string | undefined,
  choose: (path: string) => void,
): TemplateResult {
  const place = files.findIndex((file) => file.path === path);
  return html`<label class="smoothing"
    >Step
    <input
      type="range"
      min="0"
      max=${files.length - 1}
      step="1"
      .value=${String(place)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) choose(files[target.valueAsNumber]?.path ?? '');
      }}
    />
    <span class="amount">${files[place]?.path.replace(/^.*\//, '')}</span></label
  >`;
}

function shown(
  plot: ShownPlot | undefined,
  { name, path }: { readonly ref: RunRef; readonly name: string; readonly path: string },
): TemplateResult {
  return html`<figure>
    <figcaption><span class="name" title=${path}>${name}</span></figcaption>
    ${plot === undefined ? html`<p class="none" role="status">Reading…</p>` : plot.plot === undefined ? problemText(plot.problem) : drawing(plot.plot, `${path} of ${name}`)}
  </figure>`;
}

function drawing(plot: Plot, title: string): TemplateResult {
  const why = html`<p class="none">${plot.why}</p>`;
  switch (plot.kind) {
    case 'image':
      return html`<img class="plot-image" src=${plot.url} alt=${title} />${why}`;
    case 'text':
      return html`${why}
        <pre class="plot-text" tabindex="0">${plot.text}</pre>`;
    case 'table':
      return html`${why}${table(plot.table)}`;
    case 'matrix':
      return html`${matrix(plot, title)}${why}`;
    case 'lines':
    case 'points':
      return html`<assay-chart .input=${inputOf(plot, title)}></assay-chart>
        <p class="none">${plot.y} by ${plot.x}. ${plot.why}</p>
        <details class="data">
          <summary>${counted(plot.table.rows.length, 'row')}</summary>
          ${table(plot.table)}
        </details>`;
  }
}

/** A drawing of a file's columns. */
export function inputOf(
  plot: Extract<Plot, { readonly kind: 'lines' | 'points' }>,
  title: string,
): ChartInput {
  return {
    lines: plot.lines.map(lineOf),
    bands: [],
    axis: 'number',
    isLogX: false,
    isLogY: false,
    range: undefined,
    summary: `${title}: ${plot.y} by ${plot.x}.`,
    isScatter: plot.kind === 'points',
  };
}

function lineOf({ label, xs, ys }: PlotLine, place: number): Line {
  const order = [...xs.keys()]
    .filter((index) => xs[index] !== null)
    .sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  const at = (values: readonly (number | null)[]): Float64Array =>
    Float64Array.from(order, (index) => values[index] ?? Number.NaN);
  return { name: label, look: lookAt(place), course: new Course(at(xs), at(ys)) };
}

function matrix(
  { labels, cells, isNormalized }: Extract<Plot, { readonly kind: 'matrix' }>,
  title: string,
): TemplateResult {
  const most = Math.max(...cells.flat(), Number.MIN_VALUE);
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label="Confusion matrix ${title}">
    <table class="matrix">
      <caption>
        Rows are true, columns predicted${isNormalized ? ', as parts of a row' : ''}.
      </caption>
      <thead>
        <tr>
          <td></td>
          ${labels.map((label) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cells.map(
          (row, index) =>
            html`<tr>
              <th scope="row">${labels[index]}</th>
              ${row.map((cell) => html`<td .style=${`--part:${Math.round((cell / most) * 100)}%`}>${shortValue(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function table({ columns, rows }: PlotTable): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Rows">
    ${rows.length > mostTableRows ? html`<p class="none">The first ${mostTableRows} of ${counted(rows.length, 'row')}.</p>` : nothing}
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, mostTableRows).map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
