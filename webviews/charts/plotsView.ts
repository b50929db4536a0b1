import { html, nothing, type TemplateResult } from 'lit';
import type { ChartsProblem, Plot, PlotFile, PlotLine } from '../messages/charts.ts';
import type { ChartInput, Line } from './chartInput.ts';
import type { ChartsData } from './chartsData.ts';
import { Course } from './course.ts';
import { dataTable, foldedTable } from './dataTable.ts';
import type { Drawn } from './drawn.ts';
import { lookAt } from './looks.ts';
import { matrix, matrixSvg, matrixTable } from './matrix.ts';
import type { Plots, ShownPlot } from './plots.ts';
import { saveFormats, saving, type SaveFormat } from './saving.ts';

export interface PlotActions {
  choose(path: string): void;
  save(format: SaveFormat, figure: Element, drawn: Drawn): void;
}

/** The files of runs that can be shown: a choice by name, and what each run has under it side by side. */
export function plotsView(data: ChartsData, plots: Plots, actions: PlotActions): TemplateResult {
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
                @click=${() => actions.choose(files.at(-1)?.path ?? '')}
              >
                ${name}
              </button>`,
          )}
        </div>`
  }
  ${chosen === undefined || chosen.files.length < 2 ? nothing : slider(chosen.files, plots.path, actions.choose)}
  ${plots.path === undefined ? nothing : html`<div class="charts-grid">${data.runs.map(({ ref, name }) => shown(plots.shown(ref), { name, path: plots.path ?? '' }, actions))}</div>`}`;
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
  { name, path }: { readonly name: string; readonly path: string },
  actions: PlotActions,
): TemplateResult {
  const title = `${path} of ${name}`;
  const drawn = plot?.plot === undefined ? undefined : drawnOf(plot.plot, title);
  return html`<figure>
    <figcaption>
      <span class="name" title=${path}>${name}</span>
      ${
        drawn === undefined
          ? nothing
          : saving(title, (format, figure) => actions.save(format, figure, drawn), formatsOf(plot?.plot))
      }
    </figcaption>
    ${plot === undefined ? html`<p class="none" role="status">Reading…</p>` : plot.plot === undefined ? problemText(plot.problem) : drawing(plot.plot, title)}
  </figure>`;
}

/** What can be saved of a file; pictures and texts are files themselves, which the tree opens and saves. */
function drawnOf(plot: Plot, title: string): Drawn | undefined {
  switch (plot.kind) {
    case 'image':
    case 'text':
      return undefined;
    case 'matrix':
      return { title, table: matrixTable(plot), svg: (look) => matrixSvg(plot, look) };
    case 'table':
    case 'lines':
    case 'points':
      return { title, table: plot.table };
  }
}

function formatsOf(plot: Plot | undefined): readonly SaveFormat[] {
  return plot?.kind === 'table' ? ['csv'] : saveFormats;
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
      return html`${why}${dataTable(plot.table)}`;
    case 'matrix':
      return html`${matrix(plot, title)}${why}`;
    case 'lines':
    case 'points':
      return html`<assay-chart .input=${inputOf(plot, title)}></assay-chart>
        <p class="none">${plot.y} by ${plot.x}. ${plot.why}</p>
        ${foldedTable(plot.table, 'row')}`;
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
