import type { ChartInput } from './chartInput.ts';
import type { Course } from './course.ts';
import { dotPath, isFilled, type Dot } from './dots.ts';
import type { Frame } from './drawLine.ts';
import { placeText } from './hover.ts';
import { inkOf, type Look, type Rgb } from './looks.ts';
import { pixelsOf, valueAt, type Scale } from './scale.ts';
import { dashesOf, escaped, svgFile, type SvgLook } from './svgText.ts';
import { tickText } from './tickText.ts';

export interface ChartSvgLook extends SvgLook {
  readonly palette: readonly Rgb[];
}

const [width, height, left, bottom, top, right] = [900, 420, 70, 40, 34, 16];
const [innerWidth, innerHeight] = [width - left - right, height - top - bottom];

/** A chart as a picture of lines, or of dots, made from the same points as the drawing. */
export function chartSvg(input: ChartInput, frame: Frame, look: ChartSvgLook): string {
  const ink = (of: Look): string => inkOf(look.palette, of, 'rgb(0 0 0)');
  const lines = [...input.lines, ...input.bands].map(({ course, look: of, name }) => {
    const title = `<title>${escaped(name)}</title>`;
    if (input.isScatter === true) return dots(course, frame, of.dot, { ink: ink(of), title });
    return `<path d="${pathOf(course, frame)}" fill="none" stroke="${ink(of)}" stroke-width="1.5"${dashesOf(of.dash)}>${title}</path>`;
  });
  const areas = input.bands.map(
    ({ low, high, look: of }) =>
      `<path d="${pathOf(high, frame)}${backOf(low, frame)}Z" fill="${ink(of)}" fill-opacity="0.2"/>`,
  );
  return svgFile({ width, height }, input.summary, look, [
    ...axisTexts(input, frame),
    `<clipPath id="area"><rect width="${innerWidth}" height="${innerHeight}"/></clipPath>`,
    `<g transform="translate(${left} ${top})"${input.isScatter === true ? '' : ' clip-path="url(#area)"'}>`,
    ...areas,
    ...lines,
    '</g>',
  ]);
}

function dots(
  course: Course,
  frame: Frame,
  dot: Dot,
  { ink, title }: { readonly ink: string; readonly title: string },
): string {
  const paint = isFilled(dot) ? `fill="${ink}"` : `fill="none" stroke="${ink}" stroke-width="2"`;
  return [...points(course, frame)]
    .filter(([, y]) => Number.isFinite(y))
    .map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const)
    .map((place) => `<path d="${dotPath(dot, place, 4)}" ${paint}>${title}</path>`)
    .join('');
}

function axisTexts(input: ChartInput, { x, y }: Frame): readonly string[] {
  return [
    ...acrossTexts(input, x),
    ...quarters.map((part) => {
      const at = top + innerHeight * (1 - part) + 4;
      return `<text x="${left - 8}" y="${at}" text-anchor="end">${tickText(valueOf(y, part))}</text>`;
    }),
  ];
}

function acrossTexts({ axis, xWords = [] }: ChartInput, x: Scale): readonly string[] {
  const textAt = (at: number, text: string, anchor: string): string =>
    `<text x="${at.toFixed(1)}" y="${height - 14}" text-anchor="${anchor}">${escaped(text)}</text>`;
  if (xWords.length > 0) {
    return xWords.map((word, place) => textAt(left + pixelsOf(x, innerWidth)(place), word, 'middle'));
  }
  return quarters.map((part) => {
    const value = valueOf(x, part);
    const text = axis === 'step' || axis === 'number' ? tickText(value) : placeText(value, axis);
    return textAt(left + innerWidth * part, text, anchorOf(part));
  });
}

const quarters = [0, 0.25, 0.5, 0.75, 1];

function valueOf(scale: Scale, part: number): number {
  return Number(valueAt(scale, part, 1).toPrecision(5));
}

function anchorOf(part: number): string {
  if (part === 0) return 'start';
  return part === 1 ? 'end' : 'middle';
}

function pathOf(course: Course, frame: Frame): string {
  let isDown = false;
  let path = '';
  for (const [x, y] of points(course, frame)) {
    if (Number.isFinite(y)) path += `${isDown ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    isDown = Number.isFinite(y);
  }
  return path;
}

function backOf(course: Course, frame: Frame): string {
  return [...points(course, frame)]
    .toReversed()
    .filter(([, y]) => Number.isFinite(y))
    .map(([x, y]) => `L${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

function* points({ xs, ys, length }: Course, { x, y }: Frame): Generator<readonly [number, number]> {
  const toX = pixelsOf(x, innerWidth);
  const toY = pixelsOf(y, innerHeight);
  for (let index = 0; index < length; index += 1) {
    yield [toX(xs[index] ?? Number.NaN), innerHeight - toY(ys[index] ?? Number.NaN)];
  }
}
