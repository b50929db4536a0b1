import { html, type TemplateResult } from 'lit';
import { counted } from '../messages/numbers.ts';
import type { ChartInput } from './chartInput.ts';
import type { ChartsData } from './chartsData.ts';
import { Course } from './course.ts';
import { lookAt } from './looks.ts';
import type { Column } from './values.ts';

export interface ScatterChoice {
  readonly x: string | undefined;
  readonly y: string | undefined;
}

/** One dot a run: a parameter or metric along the one axis, a metric along the other. */
export function scatter(
  data: ChartsData,
  columns: readonly Column[],
  choice: ScatterChoice,
  choose: (choice: ScatterChoice) => void,
): TemplateResult {
  const metrics = columns.filter(({ kind }) => kind === 'metric');
  const x = columns.find(({ name }) => name === choice.x) ?? columns[0];
  const y = metrics.find(({ name }) => name === choice.y) ?? metrics[0];
  if (x === undefined || y === undefined)
    return html`<p class="none">These runs have no metric to compare by.</p>`;
  const input = scatterInput(data, x, y);
  return html`<div class="scatter-choice">
      ${select('Across', columns, x, (name) => choose({ x: name, y: y.name }))}
      ${select('Up', metrics, y, (name) => choose({ x: x.name, y: name }))}
    </div>
    <figure class="wide">
      <assay-chart .input=${input}></assay-chart>
      ${missingText(data.runs.length - input.lines.length)}
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
