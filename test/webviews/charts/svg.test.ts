import { expect, test } from 'vitest';
import type { ChartInput } from '../../../webviews/charts/chartInput.ts';
import { Course } from '../../../webviews/charts/course.ts';
import { lookAt } from '../../../webviews/charts/looks.ts';
import { chartSvg } from '../../../webviews/charts/svg.ts';

const course = (ys: number[]): Course => new Course(Float64Array.from(ys.keys()), Float64Array.from(ys));
const input: ChartInput = {
  lines: [{ name: '<script>"&', look: lookAt(8), course: course([0, 1, Number.NaN, 1, 0]) }],
  bands: [
    { name: 'both', look: lookAt(1), course: course([1, 1]), low: course([0, 0]), high: course([2, 2]) },
  ],
  axis: 'step',
  isLogX: false,
  isLogY: false,
  range: undefined,
  summary: 'loss <by> step',
};

test('a drawing has a path for each line with its gaps and dashes, an area for each band, and names as text', () => {
  const frame = { x: { min: 0, max: 4, isLog: false }, y: { min: 0, max: 2, isLog: false } };
  const palette = [
    { red: 1, green: 2, blue: 3 },
    { red: 4, green: 5, blue: 6 },
  ];
  const svg = chartSvg(input, frame, { palette, foreground: '#fff', background: '#000', title: 'a&b' });
  expect(svg).toContain('<title>&lt;script&gt;&quot;&amp;</title>');
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('stroke-dasharray="8 4"');
  expect(svg.match(/<path d="M[^"]*M/g)).toHaveLength(1);
  expect(svg.match(/fill-opacity="0.2"/g)).toHaveLength(1);
  expect(svg).toContain('<title>a&amp;b</title><desc>loss &lt;by&gt; step</desc>');
});

test('dots stand at their places, over the words of their axis', () => {
  const scattered: ChartInput = {
    ...input,
    bands: [],
    axis: 'number',
    isScatter: true,
    xWords: ['forest', 'gbm'],
    lines: [{ name: 'a', look: lookAt(0), course: new Course(Float64Array.of(1), Float64Array.of(2)) }],
  };
  const frame = { x: { min: 0, max: 1, isLog: false }, y: { min: 0, max: 2, isLog: false } };
  const palette = [{ red: 1, green: 2, blue: 3 }];
  const svg = chartSvg(scattered, frame, { palette, foreground: '#fff', background: '#000', title: 'auc' });
  expect(svg).toContain(
    '<path d="M810 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z" fill="rgb(1 2 3)"><title>a</title></path>',
  );
  expect(svg).toContain('text-anchor="middle">gbm</text>');

  const [line] = scattered.lines;
  const shapes = [8, 16, 24].map((place) =>
    chartSvg({ ...scattered, lines: line === undefined ? [] : [{ ...line, look: lookAt(place) }] }, frame, {
      palette,
      foreground: '#fff',
      background: '#000',
      title: 'auc',
    }),
  );
  expect(shapes.map((shape) => /<path d="(M[^"]*)" (fill="[^"]*")/.exec(shape)?.slice(1))).toEqual([
    ['M810 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', 'fill="none"'],
    ['M810.4 -3.6h7.2v7.2h-7.2z', 'fill="rgb(1 2 3)"'],
    ['M810.4 -3.6h7.2v7.2h-7.2z', 'fill="none"'],
  ]);
});
