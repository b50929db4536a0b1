import type { Declared, Plot, PlotTable } from '../evidence/plot.ts';
import { plotOf } from './detect.ts';
import { imageType } from './image.ts';
import { writtenMatrix } from './matrix.ts';
import { isRecord, parseDelimited, tableOf } from './table.ts';

/** A larger picture is not shown. */
const mostImageBytes = 5_000_000;
const mostText = 100_000;
/** So many rows are drawn and shown; the file has all. */
const mostRows = 20_000;

export interface PlotSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly base64: string;
  /** The bytes as UTF-8, where that is wanted. */
  text(): string;
  readonly declared: Declared | undefined;
}

/** What a file is shown as: a picture, a drawing, a table, or its text. What it holds decides, not its name alone. */
export function readPlotOf(source: PlotSource): Plot {
  const { path, bytes, base64, declared } = source;
  const type = imageType(bytes);
  if (type !== undefined) return imageOf(type, base64, bytes.length);
  const text = source.text();
  if (/\.svg$/i.test(path)) return textOf(text, 'A drawing in SVG can hold scripts, so its text is shown.');
  if (/\.json$/i.test(path)) return jsonOf(text, declared);
  if (/\.tsv$/i.test(path)) return plotOf(cut(parseDelimited(text, '\t')), declared);
  if (/\.csv$/i.test(path)) return plotOf(cut(parseDelimited(text, ',')), declared);
  return textOf(text, 'Its name tells of no table.');
}

function imageOf(type: string, base64: string, size: number): Plot {
  if (size > mostImageBytes) return textOf('', `The picture has ${size} bytes: only up to 5 MB are shown.`);
  return { kind: 'image', url: `data:${type};base64,${base64}`, why: `A picture, ${type}.` };
}

function jsonOf(text: string, declared: Declared | undefined): Plot {
  const value = parsed(text);
  if (value === undefined) return textOf(text, 'It is no JSON.');
  const vega = vegaData(value);
  if (vega !== undefined) return vega;
  const matrix = writtenMatrix(value);
  if (matrix !== undefined) return { ...matrix, why: 'It holds a square of numbers.' };
  const table = tableOf(value);
  return table === undefined ? textOf(text, 'It holds no table.') : plotOf(cut(table), declared);
}

/** A drawing in Vega's words is not run: its data is shown. */
function vegaData(value: unknown): Plot | undefined {
  if (!isRecord(value) || !String(value['$schema']).includes('vega.github.io')) return undefined;
  const { data } = value;
  const values: unknown = Array.isArray(data) ? data[0] : data;
  const table = tableOf(isRecord(values) ? values['values'] : undefined) ?? { columns: [], rows: [] };
  return { kind: 'table', table: cut(table), why: 'A drawing in Vega is not run here: this is its data.' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[\],}])/g, '$1null'));
  } catch {
    return undefined;
  }
}

function cut({ columns, rows }: PlotTable): PlotTable {
  return { columns, rows: rows.slice(0, mostRows) };
}

function textOf(text: string, why: string): Plot {
  const isLong = text.length > mostText;
  return { kind: 'text', text: isLong ? `${text.slice(0, mostText)}\n…` : text, why };
}
