import type { ChartInput } from './chartInput.ts';
import type { Course } from './course.ts';
import type { Frame } from './drawLine.ts';
import { scaleAround, xExtent, yExtent } from './scale.ts';

/** So much room the axis gets at its end while points come, so that not each of them moves all lines. */
const ahead = 0.25;
const roomAbove = 0.05;

/** What the axes go from and to, for all that is drawn, or the part that a person looks at. */
export function frameOf(input: ChartInput): Frame {
  const courses = coursesOf(input);
  const padding = input.isScatter === true ? roomAbove : 0;
  const x =
    input.range === undefined
      ? scaleAround(xExtent(courses, input.isLogX), input.isLogX, padding)
      : { min: input.range[0], max: input.range[1], isLog: input.isLogX };
  const extent = yExtent([...courses, ...edgesOf(input)], [x.min, x.max], input.isLogY);
  return { x, y: scaleAround(extent, input.isLogY, roomAbove) };
}

/** The same frame where all that is drawn still fits, else a larger one with room for what comes. */
export function grownFrame(input: ChartInput, frame: Frame): Frame {
  const fit = frameOf(input);
  if (input.range !== undefined) return isWithin(fit.y, frame.y) ? frame : { x: frame.x, y: fit.y };
  if (isWithin(fit.x, frame.x) && isWithin(fit.y, frame.y)) return frame;
  const isWider = fit.x.max > frame.x.max && !input.isLogX;
  const x = isWider ? { ...fit.x, max: fit.x.max + (fit.x.max - fit.x.min) * ahead } : fit.x;
  return { x: isWithin(fit.x, frame.x) ? frame.x : x, y: fit.y };
}

/** All courses of a chart that have values of their own. */
function coursesOf({ lines, bands }: ChartInput): readonly Course[] {
  return [...lines, ...bands].map(({ course }) => course);
}

function edgesOf({ bands }: ChartInput): readonly Course[] {
  return bands.flatMap(({ low, high }) => [low, high]);
}

function isWithin(
  inner: { readonly min: number; readonly max: number },
  outer: { readonly min: number; readonly max: number },
): boolean {
  return inner.min >= outer.min && inner.max <= outer.max;
}
