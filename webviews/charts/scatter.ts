import { html, type TemplateResult } from 'lit';
import { counted } from '../messages/numbers.ts';
import type { ChartInput } from './chartInput.ts';
import type { ChartsData } from './chartsData.ts';
import { Course } from './course.ts';
import { foldedTable } from './dataTable.ts';
import type { Drawn } from './drawn.ts';
import { lookAt } from './looks.ts';
import { saving, type SaveFormat } from './saving.ts';
import { valuesTable, type Column } from './values.ts';

export interface ScatterChoice {
  readonly x: string | undefined;
  readonly y: string | undefined;
}

export interface ScatterActions {
  choose(choice: ScatterChoice): void;
  save(format: SaveFormat, figure: Element, drawn: Drawn): void;
}

/** One dot a run: a parameter or metric along the one axis, a metric along the other. */
export function scatter(
  data: ChartsData,
  columns: readonly Column[],
  choice: ScatterChoice,
  actions: ScatterActions,
): TemplateResult {
  const metrics = columns.filter(({ kind }) => kind === 'metric');
  const x = columns.find(({ name }) => name === choice.x) ?? columns[0];
  const y = metrics.find(({ name }) => name === choice.y) ?? metrics[0];
  if (x === undefined || y === undefined)
    return html`<p class="none">These runs have no metric to compare by.</p>`;
  const input = scatterInput(data, x, y);
  const title = `${y.name} by ${x.name}`;
  const drawn: Drawn = { title, table: valuesTable(data, x === y ? [x] : [x, y]) };
  return html`<div class="scatter-choice">
      ${select('Across', columns, x, (name) => actions.choose({ x: name, y: y.name }))}
      ${select('Up', metrics, y, (name) => actions.choose({ x: x.name, y: name }))}
    </div>
    <figure class="wide">
      <figcaption>
        <span class="name">${title}</span>
        ${saving(title, (format, figure) => actions.save(format, figure, drawn))}
      </figcaption>
      <assay-chart .input=${input}></assay-chart>
      ${missingText(data.runs.length - input.lines.length)} ${foldedTable(drawn.table, 'run')}
    </figure>`;
}

function missingText(count: number): TemplateResult | string {
  return count === 0
    ? ''
    : html`<ul class="notes">
        <li>${counted(count, 'run')} without one of the two.</li>
      </ul>`;
}

function select(
  label: string,
  columns: readonly Column[],
  chosen: Column,
  choose: (name: string) => void,
): TemplateResult {
  return html`<label
    >${label}
    <select
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) choose(target.value);
      }}
    >
      ${columns.map(({ name }) => html`<option value=${name} ?selected=${name === chosen.name}>${name}</option>`)}
    </select></label
  >`;
}

/** The runs that have both values, each as a line of one point. */
export function scatterInput({ runs }: ChartsData, x: Column, y: Column): ChartInput {
  const lines = runs.flatMap(({ name, look }, place) => {
    const [across, up] = [x.values[place], y.values[place]];
    if (across === undefined || up === undefined) return [];
    return [{ name, look: lookAt(look), course: new Course(Float64Array.of(across), Float64Array.of(up)) }];
  });
  return {
    lines,
    bands: [],
    axis: 'number',
    isLogX: false,
    isLogY: false,
    range: undefined,
    summary: `${y.name} by ${x.name} of ${counted(lines.length, 'run')}, one dot each.`,
    isScatter: true,
    xWords: x.words,
  };
}
