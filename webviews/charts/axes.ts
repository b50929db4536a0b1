import uPlot from 'uplot';
import type { Theme } from '../shared/theme.ts';
import type { XKind } from './chartInput.ts';
import type { Scale } from './scale.ts';
import { tickText } from './tickText.ts';

export interface AxesOptions {
  readonly axis: XKind;
  /** Words that stand at 0, 1, 2 and so on. */
  readonly words: readonly string[];
  readonly x: Scale;
  readonly y: Scale;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  onCursor(left: number | undefined, top: number): void;
  onRange(range: readonly [number, number] | undefined): void;
}

/** The drawing area of a chart, in pixels of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The axes and the grid of a chart, its cursor, and choosing a part of it: all but the lines. */
export class Axes {
  readonly #plot: uPlot;
  #x: Scale;
  #y: Scale;

  constructor(stage: HTMLElement, options: AxesOptions) {
    this.#x = options.x;
    this.#y = options.y;
    this.#plot = new uPlot(this.#options(options), this.#ends(), stage);
  }

  /** Where lines are drawn, on the screen; `over` is the element that lies there. */
  get box(): Box {
    return this.#plot.bbox;
  }

  get over(): HTMLElement {
    return this.#plot.over;
  }

  get canvas(): HTMLCanvasElement {
    return this.#plot.ctx.canvas;
  }

  /** Draws the axes anew where they go from and to something else. */
  setScales(x: Scale, y: Scale): void {
    if (isSame(x, this.#x) && isSame(y, this.#y)) return;
    this.#x = x;
    this.#y = y;
    this.#plot.setData(this.#ends());
  }

  setSize(width: number, height: number): void {
    this.#plot.setSize({ width, height });
  }

  /** Moves the cursor; away where no place is named. */
  setCursor(left: number | undefined): void {
    this.#plot.setCursor({ left: left ?? -10, top: left === undefined ? -10 : 0 }, false);
  }

  destroy(): void {
    this.#plot.destroy();
  }

  #ends(): uPlot.AlignedData {
    return [
      [this.#x.min, this.#x.max],
      [null, null],
    ];
  }

  #options({ axis, words, theme, width, height, onCursor, onRange, x, y }: AxesOptions): uPlot.Options {
    const look = {
      stroke: theme.faint,
      font: theme.font,
      grid: { stroke: theme.grid, width: 1, dash: [2, 4] },
      ticks: { show: false },
    };
    const values = (_: uPlot, splits: (number | null)[]): string[] =>
      splits.map((split) => (split === null ? '' : tickText(split)));
    const places = (plot: uPlot, splits: (number | null)[]): string[] =>
      words.length === 0 ? values(plot, splits) : splits.map((split) => words[split ?? -1] ?? '');
    return {
      width,
      height,
      legend: { show: false },
      padding: [8, 12, 0, 0],
      scales: {
        x: { time: axis === 'time', distr: x.isLog ? 3 : 1, range: () => [this.#x.min, this.#x.max] },
        y: { distr: y.isLog ? 3 : 1, range: () => [this.#y.min, this.#y.max] },
      },
      cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
      axes: [
        {
          ...look,
          size: axis === 'time' ? 38 : 24,
          gap: 4,
          space: 56,
          ...(axis === 'time' ? {} : { values: places }),
        },
        { ...look, size: 52, gap: 4, space: 28, values },
      ],
      series: [{}, {}],
      hooks: {
        setCursor: [({ cursor: { left = -1, top = 0 } }) => onCursor(left < 0 ? undefined : left, top)],
        setSelect: [(plot) => this.#selected(plot, onRange)],
        ready: [({ over }) => over.addEventListener('dblclick', () => onRange(undefined))],
      },
    };
  }

  #selected(plot: uPlot, onRange: AxesOptions['onRange']): void {
    const { left, width } = plot.select;
    if (width < 3) return;
    onRange([plot.posToVal(left, 'x'), plot.posToVal(left + width, 'x')]);
    plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
  }
}

function isSame(a: Scale, b: Scale): boolean {
  return a.min === b.min && a.max === b.max;
}
