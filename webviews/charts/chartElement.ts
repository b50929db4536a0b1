import { onThemeChange, readTheme } from '../shared/theme.ts';
import { Axes } from './axes.ts';
import type { ChartInput, Line } from './chartInput.ts';
import { nextIndex, zoomKeys } from './cursorKeys.ts';
import type { Frame } from './drawLine.ts';
import { pointAt, pointText, type Pointed } from './hover.ts';
import { frameOf, grownFrame } from './frame.ts';
import { Layer } from './layer.ts';
import type { Rgb } from './looks.ts';
import { readPalette } from './palette.ts';
import { canSpan, pixelsOf, valueAt } from './scale.ts';

/**
 * A chart of any number of lines: a picture with a sentence, a cursor for the mouse and the arrow keys, and its
 * reading. `chart-range` tells which part of the axis a person chose.
 */
export class ChartElement extends HTMLElement {
  readonly #stage = document.createElement('div');
  readonly #readout = document.createElement('output');
  readonly #lines = new Layer();
  readonly #front = new Layer();
  readonly #resize = new ResizeObserver(() => this.#fit());
  #theme: MutationObserver | undefined;
  #palette: readonly Rgb[] = [];
  #input: ChartInput | undefined;
  #axes: Axes | undefined;
  #frame: Frame | undefined;
  #pointed: Pointed | undefined;
  /** How large it was when it was drawn last. */
  #fitted = { width: 0, height: 0 };
  /** The first column that is to be drawn with the next frame; undefined for nothing to do. */
  #due: number | undefined;

  constructor() {
    super();
    this.#stage.className = 'chart-stage';
    this.#stage.tabIndex = 0;
    this.#stage.setAttribute('role', 'img');
    this.#stage.addEventListener('keydown', (event) => this.#key(event));
    this.#stage.addEventListener('blur', () => this.#point(undefined));
    this.#readout.className = 'chart-readout';
    this.#readout.setAttribute('aria-live', 'polite');
  }

  /** Draws something else. */
  set input(input: ChartInput) {
    if (input === this.#input) return;
    const before = this.#input;
    this.#input = input;
    this.#stage.setAttribute('aria-label', input.summary);
    const isOther =
      before?.axis !== input.axis ||
      before.xWords !== input.xWords ||
      before.isLogX !== input.isLogX ||
      before.isLogY !== input.isLogY;
    if (this.#axes === undefined || isOther) this.#build();
    else this.#rescale(frameOf(input));
  }

  /** How wide the drawing is, in pixels of the screen. */
  get pixels(): number {
    const width = this.#axes?.box.width ?? this.clientWidth * devicePixelRatio;
    return Math.max(50, Math.round(width));
  }

  /** Courses have grown at their end: draws what came, with the next frame of the screen. */
  grew(since: number): void {
    const input = this.#input;
    const frame = this.#frame;
    if (input === undefined || frame === undefined || this.#axes === undefined) return;
    const grown = grownFrame(input, frame);
    if (grown === frame) this.#drawSoon(Math.floor(pixelsOf(frame.x, this.#lines.width)(since)) - 1);
    else this.#rescale(grown);
  }

  /** What it shows is told in other words by now. */
  retell(summary: string): void {
    this.#stage.setAttribute('aria-label', summary);
  }

  /** The drawing as a picture, over the ground of the theme. */
  picture(): string {
    const axes = this.#axes;
    if (axes === undefined) return '';
    const canvas = document.createElement('canvas');
    canvas.width = axes.canvas.width;
    canvas.height = axes.canvas.height;
    const context = canvas.getContext('2d');
    if (context === null) return '';
    context.fillStyle = readTheme().background;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(axes.canvas, 0, 0);
    context.drawImage(this.#lines.canvas, axes.box.left, axes.box.top);
    return canvas.toDataURL('image/png');
  }

  /** What is drawn, and what its axes go from and to. */
  get drawn(): { readonly input: ChartInput; readonly frame: Frame } | undefined {
    const [input, frame] = [this.#input, this.#frame];
    return input === undefined || frame === undefined ? undefined : { input, frame };
  }

  connectedCallback(): void {
    this.append(this.#stage, this.#readout);
    this.#theme = onThemeChange(() => this.#build());
    this.#resize.observe(this);
    this.#build();
  }

  disconnectedCallback(): void {
    this.#theme?.disconnect();
    this.#resize.disconnect();
    this.#axes?.destroy();
    this.#axes = undefined;
  }

  #build(): void {
    this.#axes?.destroy();
    this.#axes = undefined;
    const input = this.#input;
    if (input === undefined || !this.isConnected) return;
    this.#palette = readPalette();
    this.#frame = frameOf(input);
    this.#axes = new Axes(this.#stage, {
      ...this.#frame,
      ...this.#size(),
      axis: input.axis,
      words: input.xWords ?? [],
      theme: readTheme(),
      onCursor: (left, top) => this.#hover(left, top),
      onRange: (range) => this.#range(range),
    });
    this.#axes.over.append(this.#lines.canvas, this.#front.canvas);
    this.#fitLayers();
  }

  #fit(): void {
    const { width, height } = this.#size();
    if (width === this.#fitted.width && height === this.#fitted.height) return;
    this.#axes?.setSize(this.#size().width, this.#size().height);
    this.#fitLayers();
  }

  #fitLayers(): void {
    if (this.#axes === undefined) return;
    this.#fitted = this.#size();
    this.#lines.fit(this.#axes.box);
    this.#front.fit(this.#axes.box);
    this.#draw(0);
  }

  #size(): { width: number; height: number } {
    return {
      width: Math.max(120, Math.floor(this.clientWidth)),
      height: Math.max(100, Math.floor(this.clientHeight)),
    };
  }

  #rescale(frame: Frame): void {
    this.#frame = frame;
    this.#axes?.setScales(frame.x, frame.y);
    this.#drawSoon(0);
  }

  #drawSoon(from: number): void {
    if (this.#due === undefined) {
      requestAnimationFrame(() => {
        const due = this.#due ?? 0;
        this.#due = undefined;
        this.#draw(due);
      });
    }
    this.#due = Math.min(this.#due ?? from, from);
  }

  #draw(from: number): void {
    if (this.#input === undefined || this.#frame === undefined || this.#axes === undefined) return;
    this.#lines.draw(this.#input, this.#frame, { palette: this.#palette, from: Math.max(0, from) });
    this.#point(this.#pointed);
  }

  #all(): readonly Line[] {
    return this.#input === undefined ? [] : [...this.#input.lines, ...this.#input.bands];
  }

  /** A part that the axis could not show is not looked at. */
  #range(range: readonly [number, number] | undefined): void {
    if (range !== undefined && !canSpan(range, this.#input?.isLogX === true)) return;
    this.dispatchEvent(new CustomEvent('chart-range', { detail: { range }, bubbles: true }));
  }

  #hover(left: number | undefined, top: number): void {
    const frame = this.#frame;
    if (left === undefined || frame === undefined || !this.#stage.matches(':hover')) {
      if (left === undefined && document.activeElement !== this.#stage) this.#point(undefined);
      return;
    }
    const ratio = devicePixelRatio;
    const { height } = this.#lines.canvas;
    const x = valueAt(frame.x, left * ratio, this.#lines.width);
    this.#point(pointAt(this.#all(), { x, top: top * ratio }, { frame, height }));
  }

  /** Tells a point, and thickens its line. */
  #point(pointed: Pointed | undefined): void {
    const lines = this.#all();
    const line = pointed === undefined ? undefined : lines[pointed.line];
    const isOther = this.#pointed?.line !== pointed?.line;
    this.#pointed = line === undefined ? undefined : pointed;
    const text = line === undefined || pointed === undefined ? '' : this.#text(line, pointed.index);
    if (this.#readout.textContent !== text) this.#readout.textContent = text;
    if (this.#frame === undefined || (!isOther && line === undefined)) return;
    this.#front.emphasize(lines.length > 1 ? line : undefined, this.#frame, this.#palette);
  }

  #text(line: Line, index: number): string {
    return pointText(line, index, this.#input?.axis ?? 'step', this.#input?.xWords);
  }

  #key(event: KeyboardEvent): void {
    const frame = this.#frame;
    if (frame === undefined || this.#all().length === 0) return;
    const range = zoomKeys[event.key]?.(frame.x);
    const next = this.#next(event.key, frame);
    if (range !== undefined) this.#range(range[0] === range[1] ? undefined : range);
    else if (next !== undefined) this.#go(next, frame);
    else return;
    event.preventDefault();
  }

  /** Where a key moves the cursor to: along the line, or to the next one at the same place. */
  #next(key: string, frame: Frame): Pointed | undefined {
    const lines = this.#all();
    const { line: at, index } = this.#pointed ?? { line: 0, index: undefined };
    const course = lines[at]?.course;
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      const line = (at + (key === 'ArrowUp' ? lines.length - 1 : 1)) % lines.length;
      const x = course?.xs[index ?? 0] ?? frame.x.min;
      return { line, index: lines[line]?.course.nearest(x) ?? 0 };
    }
    const next = nextIndex(key, index, course?.length ?? 0);
    return next === undefined ? undefined : { line: at, index: next };
  }

  #go(pointed: Pointed, frame: Frame): void {
    const x = this.#all()[pointed.line]?.course.xs[pointed.index] ?? frame.x.min;
    this.#axes?.setCursor(pixelsOf(frame.x, this.#lines.width)(x) / devicePixelRatio);
    this.#point(pointed);
  }
}
