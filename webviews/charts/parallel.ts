import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { counted, shortValue } from '../messages/numbers.ts';
import { cssOf, lookAt, type Rgb } from './looks.ts';
import type { ParallelAxis, ParallelLine } from './values.ts';

export interface ParallelActions {
  move(name: string, by: number): void;
  brush(name: string, brush: readonly [number, number]): void;
}

const height = 260;
const step = 150;
const margin = 60;

/** Runs as lines over their parameters and metrics; each axis can be moved, and let only a part of the runs through. */
export function parallel(
  axes: readonly ParallelAxis[],
  lines: readonly ParallelLine[],
  palette: readonly Rgb[],
  actions: ParallelActions,
): TemplateResult {
  const width = margin * 2 + step * Math.max(1, axes.length - 1);
  const shown = lines.filter(({ isOn }) => isOn);
  const summary = `${counted(shown.length, 'run')} of ${lines.length} over ${counted(axes.length, 'axis', 'axes')}.`;
  return html`<p role="status" class="none">${summary}</p>
    <div class="parallel" tabindex="0" role="region" aria-label="Parallel coordinates">
      <svg
        viewBox="0 0 ${width} ${height + 40}"
        width=${width}
        height=${height + 40}
        role="img"
        aria-label=${summary}
      >
        ${axes.map((axis, place) => axisOf(axis, place))}
        ${[...lines.filter(({ isOn }) => !isOn), ...shown].map((line) => lineOf(line, palette))}
      </svg>
      <div class="parallel-controls" .style=${`width:${width}px`}>
        ${axes.map((axis, place) => controls(axis, place, actions))}
      </div>
    </div>`;
}

function axisOf({ column, min, max, brush }: ParallelAxis, place: number): SVGTemplateResult {
  const x = margin + place * step;
  const ends =
    column.words.length > 0
      ? [column.words.at(-1) ?? '', column.words[0] ?? '']
      : [shortValue(max), shortValue(min)];
  return svg`<g class="parallel-axis">
    <line x1=${x} x2=${x} y1="20" y2=${height + 20} />
    <line class="brush" x1=${x} x2=${x} y1=${heightOf(brush[1])} y2=${heightOf(brush[0])} />
    <text x=${x} y="12" text-anchor="middle">${ends[0]}</text>
    <text x=${x} y=${height + 34} text-anchor="middle">${ends[1]}</text>
  </g>`;
}

function lineOf({ run, heights, isOn }: ParallelLine, palette: readonly Rgb[]): SVGTemplateResult {
  const { color, dash } = lookAt(run.look);
  const ink = palette[color % palette.length];
  let path = '';
  let isDown = false;
  for (const [place, at] of heights.entries()) {
    if (at !== undefined) path += `${isDown ? 'L' : 'M'}${margin + place * step} ${heightOf(at).toFixed(1)}`;
    isDown = at !== undefined;
  }
  return svg`<path class=${isOn ? 'on' : 'off'} d=${path} fill="none" stroke-dasharray=${dash.join(' ')}
    stroke=${ink === undefined ? 'currentColor' : cssOf(ink)}><title>${run.name}</title></path>`;
}

function heightOf(part: number): number {
  return 20 + height * (1 - part);
}

function controls(
  { column: { name }, brush: [from, to] }: ParallelAxis,
  place: number,
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
  return html`<div .style=${`left:${margin + place * step}px`}>
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
