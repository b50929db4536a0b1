import { shortValue } from '../messages/numbers.ts';
import { inkOf, lookAt } from './looks.ts';
import type { ChartSvgLook } from './svg.ts';
import { dashesOf, escaped, svgFile } from './svgText.ts';
import type { ParallelAxis, ParallelLine } from './values.ts';

/** How high the axes are, and how far apart at least, in pixels. */
export const axisHeight = 260;
const leastStep = 150;
export const axisMargin = 60;

/** How far apart axes stand where there is so much room. */
export function stepOf(axes: number, room: number): number {
  return Math.max(leastStep, (room - axisMargin * 2) / Math.max(1, axes - 1));
}

/** How far down a part of an axis is, from 0 at its lower end to 1. */
export function heightAt(part: number): number {
  return 20 + axisHeight * (1 - part);
}

/** The way of a line over axes, with a gap where the run has no value. */
export function pathOver(heights: ParallelLine['heights'], step: number): string {
  let path = '';
  let isDown = false;
  for (const [place, at] of heights.entries()) {
    if (at !== undefined)
      path += `${isDown ? 'L' : 'M'}${(axisMargin + place * step).toFixed(1)} ${heightAt(at).toFixed(1)}`;
    isDown = at !== undefined;
  }
  return path;
}

/** What stands at the upper and the lower end of an axis. */
export function endsOf({
  column: { words },
  min,
  max,
}: ParallelAxis): readonly [top: string, bottom: string] {
  return words.length > 0 ? [words.at(-1) ?? '', words[0] ?? ''] : [shortValue(max), shortValue(min)];
}

/** Parallel coordinates as a file: the runs that all axes let through. */
export function parallelSvg(
  axes: readonly ParallelAxis[],
  lines: readonly ParallelLine[],
  look: ChartSvgLook,
): string {
  const step = stepOf(axes.length, 900);
  const shown = lines.filter(({ isOn }) => isOn);
  const width = axisMargin * 2 + step * Math.max(1, axes.length - 1);
  const textAt = (x: number, y: number, text: string): string =>
    `<text x="${x.toFixed(1)}" y="${y}" text-anchor="middle">${escaped(text)}</text>`;
  return svgFile({ width, height: axisHeight + 90 }, `${shown.length} runs over ${axes.length} axes.`, look, [
    '<g transform="translate(0 30)">',
    ...axes.map((axis, place) => {
      const x = axisMargin + place * step;
      const [top, bottom] = endsOf(axis);
      return [
        `<line x1="${x}" x2="${x}" y1="${heightAt(1)}" y2="${heightAt(0)}" stroke="${escaped(look.foreground)}"/>`,
        textAt(x, 12, top),
        textAt(x, axisHeight + 34, bottom),
        textAt(x, axisHeight + 52, axis.column.name),
      ].join('');
    }),
    ...shown.map(({ run, heights }) => {
      const of = lookAt(run.look);
      const ink = inkOf(look.palette, of, look.foreground);
      return `<path d="${pathOver(heights, step)}" fill="none" stroke="${ink}"${dashesOf(of.dash)}><title>${escaped(run.name)}</title></path>`;
    }),
    '</g>',
  ]);
}
