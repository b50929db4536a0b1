import type { ChartInput, Line } from './chartInput.ts';
import type { Box } from './axes.ts';
import type { Course } from './course.ts';
import { drawArea, drawLine, type Frame } from './drawLine.ts';
import type { Rgb } from './looks.ts';
import { dotPath, isFilled, type Dot } from './dots.ts';
import { drawMarks } from './marks.ts';
import { Raster } from './raster.ts';
import { pixelsOf } from './scale.ts';

/** So few points are shown each as a dot. */
const fewPoints = 60;
const fewLines = 30;

/** The lines of a chart, on a canvas above its axes. */
export class Layer {
  readonly canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D | null = this.canvas.getContext('2d');
  #raster = new Raster(1, 1);

  constructor() {
    this.canvas.className = 'chart-lines';
  }

  get width(): number {
    return this.#raster.width;
  }

  /** Fits the canvas to the drawing area. */
  fit({ width, height }: Box): void {
    const [wide, high] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
    if (this.#raster.width === wide && this.#raster.height === high) return;
    this.#raster = new Raster(wide, high);
    this.canvas.width = wide;
    this.canvas.height = high;
  }

  /** Draws all lines, in the columns from one on: what is left of it stays as it is. */
  draw(
    input: ChartInput,
    frame: Frame,
    { palette, from = 0 }: { palette: readonly Rgb[]; from?: number },
  ): void {
    const raster = this.#raster;
    raster.clear(from);
    for (const { low, high, look } of input.bands) {
      drawArea(raster, { low, high }, frame, { ...colorOf(palette, look.color), alpha: 0.2 });
    }
    const lines = [...input.lines, ...input.bands];
    if (input.isScatter !== true) {
      for (const line of lines) drawLine(raster, line.course, frame, { ...penOf(line, palette), from });
    }
    const context = this.#context;
    if (context === null) return;
    const picture = new ImageData(raster.bytes, raster.width, raster.height);
    context.putImageData(picture, 0, 0, from, 0, raster.width - from, raster.height);
    drawMarks(context, lines, { frame, palette, from });
    this.#drawDots(context, input, frame, palette);
  }

  /** Draws one line, thick, and nothing else; none where there is none. */
  emphasize(line: Line | undefined, frame: Frame, palette: readonly Rgb[]): void {
    const raster = this.#raster;
    raster.clear();
    if (line !== undefined) {
      const pen = penOf(line, palette);
      drawLine(raster, line.course, frame, { ...pen, thickness: pen.thickness * 2.4, dash: [] });
    }
    this.#context?.putImageData(new ImageData(raster.bytes, raster.width, raster.height), 0, 0);
  }

  /** Of a scatter all; of a few lines with few points these too. */
  #drawDots(
    context: CanvasRenderingContext2D,
    input: ChartInput,
    frame: Frame,
    palette: readonly Rgb[],
  ): void {
    const lines = [...input.lines, ...input.bands];
    const isScatter = input.isScatter === true;
    if (!isScatter && lines.length > fewLines) return;
    for (const line of lines.filter(({ course }) => isScatter || course.length <= fewPoints))
      this.#dots(context, line, frame, { palette, dot: isScatter ? line.look.dot : 'disc' });
  }

  #dots(
    context: CanvasRenderingContext2D,
    { course, look }: Line,
    frame: Frame,
    { palette, dot }: { readonly palette: readonly Rgb[]; readonly dot: Dot },
  ): void {
    const { red, green, blue } = colorOf(palette, look.color);
    const radius = (course.length === 1 ? 4 : 2.2) * devicePixelRatio;
    context.fillStyle = `rgb(${red} ${green} ${blue})`;
    context.strokeStyle = context.fillStyle;
    context.lineWidth = radius / 2;
    for (const place of pixelPoints(course, frame, this.#raster)) {
      const path = new Path2D(dotPath(dot, place, radius));
      if (isFilled(dot)) context.fill(path);
      else context.stroke(path);
    }
  }
}

function* pixelPoints(
  { xs, ys, length }: Course,
  frame: Frame,
  { width, height }: { readonly width: number; readonly height: number },
): Generator<readonly [number, number]> {
  const toX = pixelsOf(frame.x, width);
  const toY = pixelsOf(frame.y, height);
  for (let index = 0; index < length; index += 1) {
    const [x, y] = [toX(xs[index] ?? Number.NaN), height - toY(ys[index] ?? Number.NaN)];
    if (x >= 0 && x <= width && Number.isFinite(y)) yield [x, y];
  }
}

function penOf({ look }: Line, palette: readonly Rgb[]): Parameters<typeof drawLine>[3] {
  const ratio = devicePixelRatio;
  return {
    ink: { ...colorOf(palette, look.color), alpha: 1 },
    thickness: 1.4 * ratio,
    dash: look.dash.map((part) => Math.round(part * ratio)),
  };
}

function colorOf(palette: readonly Rgb[], place: number): Rgb {
  return palette[place % palette.length] ?? { red: 128, green: 128, blue: 128 };
}
