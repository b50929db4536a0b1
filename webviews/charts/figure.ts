import { html, nothing, type TemplateResult } from 'lit';
import { counted, shortValue } from '../messages/numbers.ts';
import type { ChartsSettings } from '../messages/charts.ts';
import type { RangeChoice } from './chartInput.ts';
import type { FigureState } from './figureState.ts';
import { valueAtIndex } from './hover.ts';
import { saving, type SaveFormat } from './saving.ts';
import { countNotAbove0 } from './scale.ts';
import { twin } from './twin.ts';

export interface FigureActions {
  zoom(key: string, range: readonly [number, number] | undefined): void;
  retry(key: string): void;
  openTwin(key: string, isOpen: boolean): void;
  save(key: string, format: SaveFormat, figure: Element): void;
}

/** A metric as a figure: its chart, or why there is none; what is not in it; its points as a table. */
export function figure(state: FigureState, settings: ChartsSettings, actions: FigureActions): TemplateResult {
  const single = singleValue(state);
  if (single !== undefined)
    return html`<figure data-key=${state.key} class="single">
      <span class="name" title=${state.key}>${state.key}</span> <span>${single}</span>
    </figure>`;
  return html`<figure data-key=${state.key}>
    <figcaption>
      <span class="name" title=${state.key}>${state.key}</span>
      <span class="by">${state.isWaiting && state.input !== undefined ? 'reading' : nothing}</span>
      ${state.range === undefined ? nothing : html`<button class="link" @click=${() => actions.zoom(state.key, undefined)}>All</button>`}
      ${state.input === undefined ? nothing : saving(state.key, (format, figure) => actions.save(state.key, format, figure))}
    </figcaption>
    ${body(state, actions)} ${notes(state, settings)}
    ${state.input === undefined ? nothing : twin(state, (isOpen) => actions.openTwin(state.key, isOpen))}
  </figure>`;
}

function body(state: FigureState, actions: FigureActions): TemplateResult {
  if (state.input === undefined) return html`<div class="chart-empty">${emptyText(state, actions)}</div>`;
  if (
    state.range === undefined &&
    [...state.lines, ...state.bands].every(({ course }) => course.length === 0)
  ) {
    return html`<div class="chart-empty">No run has points of it.</div>`;
  }
  return html`<assay-chart
    .input=${state.input}
    @chart-range=${({ detail }: CustomEvent<RangeChoice>) => actions.zoom(state.key, detail.range)}
  ></assay-chart>`;
}

/** A metric with one point has no course: its value says all. */
function singleValue({ lines, bands, problem, range }: FigureState): string | undefined {
  const [line] = lines;
  if (problem !== undefined || lines.length + bands.length !== 1 || line?.course.length !== 1)
    return undefined;
  // Of a part of the axis there is more than is seen, and a way back to it.
  return range === undefined ? shortValue(valueAtIndex(line.course, 0)) : undefined;
}

function emptyText({ problem, key }: FigureState, actions: FigureActions): TemplateResult {
  if (problem === undefined) return html`<span role="status">Reading…</span>`;
  return html`<p role="status"><strong>${problem.message}</strong> ${problem.action}</p>
    <button class="link" @click=${() => actions.retry(key)}>Try again</button>`;
}

/** What a person would miss in the drawing, in words. */
function notes(state: FigureState, settings: ChartsSettings): TemplateResult | typeof nothing {
  const texts = notesOf(state, settings);
  return texts.length === 0
    ? nothing
    : html`<ul class="notes">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
}

function notesOf(state: FigureState, { axis, isLogY }: ChartsSettings): readonly string[] {
  const { lines, bands, missing, problem, input } = state;
  const sum = (count: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((total, line) => total + count(line), 0);
  const below = isLogY ? countNotAbove0([...lines, ...bands].map(({ course }) => course)) : 0;
  const future = axis === 'time' ? lines.filter(endsInFuture).length : 0;
  const old = problem === undefined || input === undefined ? '' : `${problem.message} What is drawn is old.`;
  return [
    old,
    told(missing.length, 'run', `not drawn: ${missing[0]?.message ?? ''}`),
    told(
      sum(({ unplaced }) => unplaced),
      'point',
      'not on this axis.',
    ),
    told(below, 'value', 'not above 0 cannot stand on a log axis.'),
    told(
      sum(({ course }) => course.marks.length),
      'place',
      'with NaN (×) or infinity (^ v), marked at the edge.',
    ),
    told(future, 'run', 'with points dated in the future: a clock was wrong.'),
  ].filter((text) => text !== '');
}

function told(count: number, noun: string, what: string): string {
  return count === 0 ? '' : `${counted(count, noun)} ${what}`;
}

function endsInFuture({ course }: FigureState['lines'][number]): boolean {
  return (course.xs[course.length - 1] ?? 0) * 1000 > Date.now() + minute;
}

const minute = 60_000;
