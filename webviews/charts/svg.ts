import type { ChartInput } from './chartInput.ts';
import type { Course } from './course.ts';
import type { Frame } from './drawLine.ts';
import { placeText } from './hover.ts';
import { cssOf, type Rgb } from './looks.ts';
import { pixelsOf, valueAt, type Scale } from './scale.ts';
import { tickText } from './tickText.ts';

export interface SvgLook {
  readonly palette: readonly Rgb[];
  readonly foreground: string;
  readonly background: string;
  readonly title: string;
}

const [width, height, left, bottom, top, right] = [900, 420, 70, 40, 34, 16];
const [innerWidth, innerHeight] = [width - left - right, height - top - bottom];

/** A chart as a picture of lines, made from the same points as the drawing. */
export function chartSvg(input: ChartInput, frame: Frame, look: SvgLook): string {
  const lines = [...input.lines, ...input.bands].map(({ course, look: { color, dash }, name }) => {
    const stroke = cssOf(look.palette[color % look.palette.length] ?? { red: 0, green: 0, blue: 0 });
    return `<path d="${pathOf(course, frame)}" fill="none" stroke="${stroke}" stroke-width="1.5"${
      dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`
    }><title>${escaped(name)}</title></path>`;
  });
  const areas = input.bands.map(({ low, high, look: { color } }) => {
    const fill = cssOf(look.palette[color % look.palette.length] ?? { red: 0, green: 0, blue: 0 });
    return `<path d="${pathOf(high, frame)}${backOf(low, frame)}Z" fill="${fill}" fill-opacity="0.2"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(look.title)}</title><desc>${escaped(input.summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(look.background)}"/>`,
    `<g fill="${escaped(look.foreground)}" font-family="sans-serif" font-size="12">`,
    `<text x="${left}" y="20" font-weight="bold">${escaped(look.title)}</text>`,
    ...axisTexts(input, frame),
    `</g><clipPath id="area"><rect width="${innerWidth}" height="${innerHeight}"/></clipPath>`,
    `<g transform="translate(${left} ${top})" clip-path="url(#area)">`,
    ...areas,
    ...lines,
    '</g></svg>',
    '',
  ].join('\n');
}

function axisTexts(input: ChartInput, { x, y }: Frame): readonly string[] {
  const parts = [0, 0.25, 0.5, 0.75, 1];
  return [
    ...parts.map((part) => {
      const at = left + innerWidth * part;
      const text =
        input.axis === 'step' ? tickText(valueOf(x, part)) : placeText(valueOf(x, part), input.axis);
      return `<text x="${at}" y="${height - 14}" text-anchor="${anchorOf(part)}">${escaped(text)}</text>`;
    }),
    ...parts.map((part) => {
      const at = top + innerHeight * (1 - part) + 4;
      return `<text x="${left - 8}" y="${at}" text-anchor="end">${tickText(valueOf(y, part))}</text>`;
    }),
  ];
}

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

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
