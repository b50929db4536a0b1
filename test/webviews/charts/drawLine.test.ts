import { describe, expect, test } from 'vitest';
import { Course } from '../../../webviews/charts/course.ts';
import { drawArea, drawLine, type Pen } from '../../../webviews/charts/drawLine.ts';
import { Raster } from '../../../webviews/charts/raster.ts';

const frame = { x: { min: 0, max: 20, isLog: false }, y: { min: 0, max: 10, isLog: false } };
const pen: Pen = { ink: { red: 255, green: 0, blue: 0, alpha: 1 }, thickness: 1, dash: [] };

const course = (points: readonly (readonly [number, number])[]): Course =>
  new Course(
    Float64Array.from(points, ([x]) => x),
    Float64Array.from(points, ([, y]) => y),
  );

/** The rows of a picture, one character a pixel: how much it is covered. */
function picture({ bytes, width, height }: Raster): string[] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_value, column) => {
      const alpha = bytes[(row * width + column) * 4 + 3] ?? 0;
      if (alpha === 0) return '.';
      return alpha < 128 ? '-' : '#';
    }).join(''),
  );
}

function drawn(points: readonly (readonly [number, number])[], more: Partial<Pen> = {}, from = 0): string[] {
  const raster = new Raster(20, 10);
  drawLine(raster, course(points), frame, { ...pen, ...more, from });
  return picture(raster);
}

describe('a line', () => {
  test('runs level through all columns, as thick as its pen', () => {
    const rows = drawn([
      [0, 4.5],
      [20, 4.5],
    ]);
    expect(rows.filter((row) => row.includes('#'))).toEqual(['#'.repeat(20)]);
  });

  test('fills a column from its lowest to its highest point', () => {
    const rows = drawn([
      [5.2, 1],
      [5.5, 9],
      [5.8, 2],
    ]);
    expect(rows.map((row) => row[5]).join('')).toMatch(/^[-#]#{8}[-#]/);
    expect(rows.map((row) => row[6]).join('')).toBe('.'.repeat(10));
  });

  test('has a gap where a value is no number, and a dot for a point between gaps', () => {
    const rows = drawn([
      [0, 5],
      [5, 5],
      [6, Number.NaN],
      [10, 5],
      [11, Number.NaN],
      [15, 5],
      [20, 5],
    ]);
    const columns = Array.from({ length: 20 }, (_, column) => rows.some((row) => row[column] !== '.'));
    expect(columns.map((isDrawn) => (isDrawn ? '#' : '.')).join('')).toBe('######...###...#####');
  });

  test('is left out where its dashes are', () => {
    const rows = drawn(
      [
        [0, 4.5],
        [20, 4.5],
      ],
      { dash: [3, 2] },
    );
    expect(rows).toContain('###..###..###..###..');
  });

  test('comes from far outside of the picture and leaves it', () => {
    const rows = drawn([
      [-1e9, 4.5],
      [1e9, 4.5],
    ]);
    expect(rows.filter((row) => row.includes('#'))).toEqual(['#'.repeat(20)]);
  });

  test('drawn from a column on is the same there as the whole', () => {
    const points = Array.from({ length: 200 }, (_, index) => [index / 10, 5 + 4 * Math.sin(index)] as const);
    const whole = drawn(points);
    const part = drawn(points, {}, 12);
    expect(part.map((row) => row.slice(12))).toEqual(whole.map((row) => row.slice(12)));
    expect(part.every((row) => row.startsWith('.'.repeat(12)))).toBe(true);
  });
});

test('an area is filled between its edges', () => {
  const raster = new Raster(20, 10);
  const level = (y: number): Course =>
    course([
      [0, y],
      [20, y],
    ]);
  drawArea(raster, { low: level(2), high: level(6) }, frame, { ...pen.ink, alpha: 0.2 });
  expect(
    picture(raster)
      .map((row) => row[9])
      .join(''),
  ).toBe('....----..');
});

test('a raster is emptied from a column on', () => {
  const raster = new Raster(4, 1);
  for (let column = 0; column < 4; column += 1) raster.span(column, 0, 1, pen.ink);
  raster.clear(2);
  expect(picture(raster)).toEqual(['##..']);
});
