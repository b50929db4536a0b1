import { dotShapes, type Dot } from './dots.ts';

/** How one of many lines looks: a place in the palette, and the dashes beside it. */
export interface Look {
  readonly color: number;
  /** The shape of its dots where there are no lines. */
  readonly dot: Dot;
  /** Pixels drawn and left out in turn; empty for none. */
  readonly dash: readonly number[];
  /** From the second round on: how often colour and dashes were used before. A mark tells these apart. */
  readonly round: number;
}

const colorsOfPalette = 8;

const dashes: readonly (readonly number[])[] = [[], [8, 4], [3, 3], [10, 3, 2, 3]];

/** The look of the line at a place among many: eight colours, then dashes, then marks. */
export function lookAt(place: number): Look {
  const style = Math.floor(place / colorsOfPalette) % dashes.length;
  return {
    color: place % colorsOfPalette,
    dash: dashes[style] ?? [],
    dot: dotShapes[style] ?? 'disc',
    round: Math.floor(place / (colorsOfPalette * dashes.length)),
  };
}

export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Colours that people with any colour vision tell apart (Okabe and Ito), for dark and light grounds. */
const safe: Readonly<Record<'dark' | 'light', readonly string[]>> = {
  dark: ['#56b4e9', '#e69f00', '#2bc49a', '#f0e442', '#ff8b5c', '#e59fc9', '#8fa8ff', '#d0d0d0'],
  light: ['#0060a8', '#9a5b00', '#00735a', '#b23c00', '#a3357a', '#5a3fbf', '#6b6100', '#4a4a4a'],
};

/** A colour as style sheets tell it: `#rgb`, `#rrggbb`, `rgb(…)`. */
export function parseColor(text: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text.trim())?.[1];
  if (hex !== undefined) {
    const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    const value = Number.parseInt(digits, 16);
    return { red: value >> 16, green: (value >> 8) & 255, blue: value & 255 };
  }
  const [red, green, blue] = (/^rgba?\(([^)]+)\)$/.exec(text.trim())?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue].every(Number.isFinite) ? { red, green, blue } : undefined;
}

/** How much two colours differ in brightness, by WCAG: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance({ red, green, blue }: Rgb): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** What can be told from its ground. */
const leastContrast = 3;
const wellApart = 50;

/**
 * The palette on a ground: the colours of the theme where they can be told from it and from each other, else the next
 * of a list that is safe for any colour vision.
 */
export function paletteOn(ground: Rgb, themeColors: readonly (Rgb | undefined)[]): readonly Rgb[] {
  const isDark = luminance(ground) < 0.18;
  const spare = safe[isDark ? 'dark' : 'light'].flatMap((text) => parseColor(text) ?? []);
  const chosen: Rgb[] = [];
  const take = (colors: readonly (Rgb | undefined)[], apart: number): void => {
    for (const color of colors) {
      if (color === undefined || chosen.length >= colorsOfPalette) continue;
      const isApart = chosen.every((other) => distance(color, other) > apart);
      if (contrast(color, ground) >= leastContrast && isApart) chosen.push(color);
    }
  };
  take(themeColors, wellApart);
  take(spare, wellApart);
  take(spare, 0);
  return chosen;
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a.red - b.red, a.green - b.green, a.blue - b.blue);
}

/** The colour of a line in a palette, for style sheets; another where the palette is empty. */
export function inkOf(
  palette: readonly Rgb[],
  { color }: Pick<Look, 'color'>,
  otherwise = 'currentColor',
): string {
  const ink = palette[color % palette.length];
  return ink === undefined ? otherwise : cssOf(ink);
}

/** A colour for style sheets. */
export function cssOf({ red, green, blue }: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}
