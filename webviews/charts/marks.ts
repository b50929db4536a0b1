import type { Line } from './chartInput.ts';
import type { Frame } from './drawLine.ts';
import { cssOf, type Rgb } from './looks.ts';
import { pixelsOf } from './scale.ts';

export interface MarksLook {
  readonly frame: Frame;
  readonly palette: readonly Rgb[];
  readonly from: number;
}

/** Values that are no finite number: a cross at the lower edge for NaN, an arrow at its edge for an infinity. */
export function drawMarks(context: CanvasRenderingContext2D, lines: readonly Line[], look: MarksLook): void {
  const { width, height } = context.canvas;
  const toX = pixelsOf(look.frame.x, width);
  const size = 4 * devicePixelRatio;
  context.lineWidth = 1.5 * devicePixelRatio;
  for (const { course, look: of } of lines) {
    if (course.marks.length === 0) continue;
    context.strokeStyle = cssOf(look.palette[of.color % look.palette.length] ?? none);
    context.beginPath();
    const seen = course.marks.map(({ x, y }) => ({ at: toX(x), y, size, height }));
    for (const one of seen.filter(({ at }) => at >= look.from && at <= width)) mark(context, one);
    context.stroke();
  }
}

const none: Rgb = { red: 128, green: 128, blue: 128 };

function mark(
  context: CanvasRenderingContext2D,
  {
    at,
    y,
    size,
    height,
  }: { readonly at: number; readonly y: number; readonly size: number; readonly height: number },
): void {
  if (Number.isNaN(y)) {
    const bottom = height - 2;
    context.moveTo(at - size / 2, bottom - size);
    context.lineTo(at + size / 2, bottom);
    context.moveTo(at + size / 2, bottom - size);
    context.lineTo(at - size / 2, bottom);
    return;
  }
  const [tip, base] = y > 0 ? [1, size + 1] : [height - 1, height - size - 1];
  context.moveTo(at - size / 2, base);
  context.lineTo(at, tip);
  context.lineTo(at + size / 2, base);
}
