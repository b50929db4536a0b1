import uPlot from 'uplot';
import type { Axis } from '../messages/run.ts';
import { onThemeChange, readTheme, type Theme } from '../shared/theme.ts';
import { nextIndex } from './cursorKeys.ts';
import type { Points } from './points.ts';
import { pointText } from './summary.ts';
import { tickText } from './tickText.ts';

/** What a chart draws. */
export interface ChartData {
  readonly points: Points;
  readonly axis: Axis;
  readonly summary: string;
}

const height = 150;
const fewPoints = 60;

/** A line chart of one metric: a picture with a sentence, a cursor for the mouse and the arrow keys, and its reading. */
export class ChartElement extends HTMLElement {
  readonly #readout = document.createElement('output');
  readonly #stage = document.createElement('div');
  readonly #resize = new ResizeObserver(() => this.#fit());
  #theme: MutationObserver | undefined;
  #data: ChartData | undefined;
  #plot: uPlot | undefined;

  constructor() {
    super();
    this.#stage.className = 'chart-stage';
    this.#stage.tabIndex = 0;
    this.#stage.setAttribute('role', 'img');
    this.#stage.addEventListener('keydown', (event) => this.#key(event));
    this.#stage.addEventListener('blur', () => this.#plot?.setCursor({ left: -10, top: -10 }));
    this.#readout.className = 'chart-readout';
  }

  set data(data: ChartData) {
    const before = this.#data;
    this.#data = data;
    this.#stage.setAttribute('aria-label', data.summary);
    if (this.#plot === undefined || before?.axis !== data.axis) this.#draw();
    else if (JSON.stringify(before.points) !== JSON.stringify(data.points))
      this.#plot.setData(columns(data.points));
  }

  connectedCallback(): void {
    this.append(this.#stage, this.#readout);
    this.#theme = onThemeChange(() => this.#draw());
    this.#resize.observe(this);
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#theme?.disconnect();
    this.#resize.disconnect();
    this.#plot?.destroy();
    this.#plot = undefined;
  }

  #draw(): void {
    this.#plot?.destroy();
    this.#plot = undefined;
    if (this.#data === undefined || !this.isConnected) return;
    const { points, axis } = this.#data;
    const read = (plot: uPlot): void => this.#read(plot.cursor.idx);
    this.#plot = new uPlot(
      { ...optionsOf(axis, points, readTheme()), width: this.#width(), height, hooks: { setCursor: [read] } },
      columns(points),
      this.#stage,
    );
  }

  #fit(): void {
    if (this.#plot !== undefined && this.#plot.width !== this.#width()) {
      this.#plot.setSize({ width: this.#width(), height });
    }
  }

  #width(): number {
    return Math.max(120, Math.floor(this.clientWidth));
  }

  #read(index: number | null | undefined): void {
    const data = this.#data;
    const isOn = typeof index === 'number' && data !== undefined;
    this.#readout.textContent = isOn ? pointText(data.points, index, data.axis) : '';
  }

  #key(event: KeyboardEvent): void {
    const plot = this.#plot;
    const count = this.#data?.points.xs.length ?? 0;
    const next = nextIndex(event.key, plot?.cursor.idx ?? undefined, count);
    if (plot === undefined || next === undefined) return;
    event.preventDefault();
    const x = this.#data?.points.xs[next] ?? 0;
    const y = this.#data?.points.ys[next] ?? null;
    plot.setCursor({ left: plot.valToPos(x, 'x'), top: y === null ? 0 : plot.valToPos(y, 'y') });
    this.#read(next);
  }
}

function columns({ xs, ys }: Points): uPlot.AlignedData {
  return [[...xs], [...ys]];
}

function optionsOf(axis: Axis, points: Points, theme: Theme): Omit<uPlot.Options, 'width' | 'height'> {
  const axisLook = {
    stroke: theme.faint,
    font: theme.font,
    grid: { stroke: theme.grid, width: 1, dash: [2, 4] },
    ticks: { show: false },
  };
  return {
    legend: { show: false },
    padding: [8, 12, 0, 0],
    scales: { x: { time: axis === 'time' } },
    cursor: {
      y: false,
      drag: { x: true, y: false },
      points: { size: 6, fill: theme.line, stroke: theme.background },
    },
    axes: [
      { ...axisLook, size: axis === 'time' ? 38 : 24, gap: 4, space: 56 },
      { ...axisLook, size: 52, gap: 4, space: 28, values: (_, splits) => splits.map(tickText) },
    ],
    series: [
      {},
      {
        stroke: theme.line,
        width: 1.5,
        spanGaps: false,
        points: { show: points.xs.length <= fewPoints, size: 4, fill: theme.line },
      },
    ],
  };
}
