import type { ChartsIntent, PlotTable } from '../messages/charts.ts';
import { readTheme } from '../shared/theme.ts';
import { ChartElement } from './chartElement.ts';
import { readPalette } from './palette.ts';
import { fileName, type SaveFormat } from './saving.ts';
import { chartSvg, type ChartSvgLook } from './svg.ts';

/** What is drawn in a figure, for saving. */
export interface Drawn {
  readonly title: string;
  readonly table: PlotTable;
  /** The drawing as SVG, where it is no chart over axes; those know themselves. */
  readonly svg?: (look: ChartSvgLook) => string;
}

/** What the host is asked for so that a person gets a drawing as a file; undefined where nothing is drawn yet. */
export async function savedAs(
  format: SaveFormat,
  figure: Element,
  { title, table, svg }: Drawn,
): Promise<ChartsIntent | undefined> {
  const name = fileName(title, format);
  if (format === 'csv') return { kind: 'saveTable', name, table };
  if (svg === undefined) return chartSaved(format, figure, title);
  const look = lookOf(title);
  const text = svg(look);
  return format === 'svg' ? { kind: 'saveText', name, text } : bytes(name, await rasterized(text));
}

/** A chart over axes as SVG or PNG. */
export function chartSaved(format: 'svg' | 'png', figure: Element, title: string): ChartsIntent | undefined {
  const chart = figure.querySelector('assay-chart');
  if (!(chart instanceof ChartElement) || chart.drawn === undefined) return undefined;
  const name = fileName(title, format);
  const { input, frame } = chart.drawn;
  if (format === 'png') return bytes(name, chart.picture());
  return { kind: 'saveText', name, text: chartSvg(input, frame, lookOf(title)) };
}

function lookOf(title: string): ChartSvgLook {
  const { foreground, background } = readTheme();
  return { palette: readPalette(), foreground, background, title };
}

function bytes(name: string, url: string): ChartsIntent {
  return { kind: 'saveBytes', name, base64: url.replace(/^[^,]*,/, '') };
}

/** A picture of lines as one of pixels, twice as fine as the screen tells it. */
async function rasterized(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
