import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { counted } from '../messages/numbers.ts';
import type { PlotTable } from '../messages/charts.ts';
import { foldedTable } from './dataTable.ts';
import type { Drawn } from './drawn.ts';
import { inkOf, lookAt, type Rgb } from './looks.ts';
import { axisHeight, axisMargin, endsOf, heightAt, parallelSvg, pathOver, stepOf } from './parallelSvg.ts';
import { saving, type SaveFormat } from './saving.ts';
import type { ParallelAxis, ParallelLine } from './values.ts';

export interface ParallelActions {
  move(name: string, by: number): void;
  brush(name: string, brush: readonly [number, number]): void;
  save(format: SaveFormat, figure: Element, drawn: Drawn): void;
}

export interface ParallelShown {
  readonly axes: readonly ParallelAxis[];
  readonly lines: readonly ParallelLine[];
  /** The values of the runs that all axes let through. */
  readonly table: PlotTable;
  /** What has no axis, in words; empty where all have one. */
  readonly note: string;
  readonly palette: readonly Rgb[];
  /** How wide it may be, in pixels. */
  readonly room: number;
}

const title = 'Parallel coordinates';

/** Runs as lines over their parameters and metrics; each axis can be moved, and let only a part of the runs through. */
export function parallel(shown: ParallelShown, actions: ParallelActions): TemplateResult {
  const { axes, lines, table, note, palette, room } = shown;
  const step = stepOf(axes.length, room);
  const width = axisMargin * 2 + step * Math.max(1, axes.length - 1);
  const through = lines.filter(({ isOn }) => isOn);
  const summary =
    `${counted(through.length, 'run')} of ${lines.length} over ${counted(axes.length, 'axis', 'axes')}. ${note}`.trim();
  const drawn: Drawn = { title, table, svg: (look) => parallelSvg(axes, lines, look) };
  return html`<figure>
    <figcaption>
      <span class="by" role="status">${summary}</span>
      ${saving(title, (format, figure) => actions.save(format, figure, drawn))}
    </figcaption>
    <div class="parallel" tabindex="0" role="region" aria-label=${title}>
      <svg
        viewBox="0 0 ${width} ${axisHeight + 40}"
        width=${width}
        height=${axisHeight + 40}
        role="img"
        aria-label=${summary}
      >
        ${axes.map((axis, place) => axisOf(axis, axisMargin + place * step))}
        ${[...lines.filter(({ isOn }) => !isOn), ...through].map((line) => lineOf(line, palette, step))}
      </svg>
      <div class="parallel-controls" .style=${`width:${width}px`}>
        ${axes.map((axis, place) => controls(axis, axisMargin + place * step, actions))}
      </div>
    </div>
    ${foldedTable(table, 'run')}
  </figure>`;
}

function axisOf(axis: ParallelAxis, x: number): SVGTemplateResult {
  const [top, bottom] = endsOf(axis);
  return svg`<g class="parallel-axis">
    <line x1=${x} x2=${x} y1=${heightAt(1)} y2=${heightAt(0)} />
    <line class="brush" x1=${x} x2=${x} y1=${heightAt(axis.brush[1])} y2=${heightAt(axis.brush[0])} />
    <text x=${x} y="12" text-anchor="middle">${top}</text>
    <text x=${x} y=${axisHeight + 34} text-anchor="middle">${bottom}</text>
  </g>`;
}

function lineOf(
  { run, heights, isOn }: ParallelLine,
  palette: readonly Rgb[],
  step: number,
): SVGTemplateResult {
  const look = lookAt(run.look);
  return svg`<path class=${isOn ? 'on' : 'off'} d=${pathOver(heights, step)} fill="none" stroke-dasharray=${look.dash.join(' ')}
    stroke=${inkOf(palette, look)}><title>${run.name}</title></path>`;
}

function controls(
  { column: { name }, brush: [from, to] }: ParallelAxis,
  x: number,
  actions: ParallelActions,
): TemplateResult {
  const range = (label: string, value: number, set: (value: number) => void): TemplateResult =>
    html`<input
      type="range"
      min="0"
      max="1"
      step="0.01"
      aria-label="${label} of ${name}"
      .value=${String(value)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) set(target.valueAsNumber);
      }}
    />`;
  return html`<div .style=${`left:${x}px`}>
    <span class="name" title=${name}>${name}</span>
    <span>
      <button class="link" aria-label="Move ${name} to the left" @click=${() => actions.move(name, -1)}>
        ‹
      </button>
      <button class="link" aria-label="Move ${name} to the right" @click=${() => actions.move(name, 1)}>
        ›
      </button>
    </span>
    ${range('Lowest', from, (value) => actions.brush(name, [Math.min(value, to), to]))}
    ${range('Highest', to, (value) => actions.brush(name, [from, Math.max(value, from)]))}
  </div>`;
}
