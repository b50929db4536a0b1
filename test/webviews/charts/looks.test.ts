import { describe, expect, test } from 'vitest';
import { contrast, cssOf, lookAt, paletteOn, parseColor, type Rgb } from '../../../webviews/charts/looks.ts';

const grounds: Readonly<Record<string, string>> = {
  dark: '#1f1f1f',
  light: '#ffffff',
  contrast: '#000000',
  contrastLight: '#ffffff',
};

/** The colours for charts of the editor's own themes, and one whose colours cannot be told from its ground. */
const ofTheme: Readonly<Record<string, readonly string[]>> = {
  dark: ['#3794ff', '#d18616', '#89d185', '#b180d7', '#f14c4c', '#cca700', '#cccccc', '#cccccc80'],
  light: ['#1a85ff', '#d18616', '#388a34', '#652d90', '#e51400', '#bf8803', '#616161', '#61616180'],
  bad: ['#222222', '#202020', '#fefefe', '#fdfdfd'],
  none: [],
};

function rgb(text: string): Rgb {
  const color = parseColor(text);
  if (color === undefined) throw new Error(text);
  return color;
}

describe('a palette', () => {
  const cases = Object.entries(grounds).flatMap(([ground, on]) =>
    Object.entries(ofTheme).map(([theme, colors]) => ({ ground, on, theme, colors })),
  );

  test.each(cases)('of $theme on $ground has eight colours that can be told from it', ({ on, colors }) => {
    const palette = paletteOn(rgb(on), colors.map(parseColor));
    expect(palette).toHaveLength(8);
    expect(Math.min(...palette.map((color) => contrast(color, rgb(on))))).toBeGreaterThanOrEqual(3);
    expect(new Set(palette.map(cssOf)).size).toBe(8);
  });
});

test('the contrast of colours is that of WCAG', () => {
  expect(contrast(rgb('#000'), rgb('#fff'))).toBeCloseTo(21);
  expect(contrast(rgb('#777777'), rgb('#ffffff'))).toBeCloseTo(4.48, 2);
});

test('colours are read as style sheets write them', () => {
  expect(
    ['#abc', '#aabbcc', '#aabbcc80', 'rgb(170, 187, 204)', 'rgba(170 187 204 / 0.5)'].map(parseColor),
  ).toEqual(Array.from({ length: 5 }, () => ({ red: 170, green: 187, blue: 204 })));
  expect(['', 'red', 'var(--x)'].map(parseColor)).toEqual([undefined, undefined, undefined]);
});

test('32 lines look different by colour and dashes; later ones carry a number', () => {
  const looks = Array.from({ length: 32 }, (_, place) => lookAt(place));
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(32);
  expect([lookAt(0).round, lookAt(31).round, lookAt(32).round]).toEqual([0, 0, 1]);
});
