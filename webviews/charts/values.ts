import type { PlotTable, RunValues } from '../messages/charts.ts';
import { runName, type ChartRun, type ChartsData } from './chartsData.ts';

/** A parameter or a metric of several runs: numbers, or words that stand for 0, 1, 2 and so on. */
export interface Column {
  readonly name: string;
  readonly kind: 'param' | 'metric';
  /** Empty for numbers. */
  readonly words: readonly string[];
  /** Of each run, in the order of the runs; undefined where it has none. */
  readonly values: readonly (number | undefined)[];
}

/** The parameters that differ and the metrics of runs, as columns. */
export function columnsOf({ runs }: ChartsData, values: readonly RunValues[]): readonly Column[] {
  const known = new Map(values.map((one) => [runName(one.ref), one]));
  const of = (kind: 'params' | 'metrics'): readonly Column[] => {
    const texts = runs.map((run) => new Map(known.get(runName(run.ref))?.[kind]));
    const names = [...new Set(texts.flatMap((one) => [...one.keys()]))].sort();
    return names.map((name) =>
      columnOf(
        name,
        kind,
        texts.map((one) => one.get(name)),
      ),
    );
  };
  const params = of('params').filter(({ values: all }) => new Set(all).size > 1);
  return toldApart(params, of('metrics'));
}

/** A parameter and a metric of one name are told by what they are, too. */
function toldApart(params: readonly Column[], metrics: readonly Column[]): readonly Column[] {
  const common = new Set(params.map(({ name }) => name));
  const shared = new Set(metrics.map(({ name }) => name).filter((name) => common.has(name)));
  return [...params, ...metrics].map((column) =>
    shared.has(column.name) ? { ...column, name: `${column.name} (${kindWords[column.kind]})` } : column,
  );
}

const kindWords = { param: 'parameter', metric: 'metric' } as const;

function columnOf(name: string, kind: 'params' | 'metrics', texts: readonly (string | undefined)[]): Column {
  const single = kind === 'params' ? 'param' : 'metric';
  const numbers = texts.map((text) => (text === undefined || text.trim() === '' ? undefined : Number(text)));
  const isNumeric =
    kind === 'metrics' || numbers.every((value) => value === undefined || !Number.isNaN(value));
  if (isNumeric) return { name, kind: single, words: [], values: numbers.map(finite) };
  const words = [...new Set(texts.filter((text) => text !== undefined))].sort();
  return {
    name,
    kind: single,
    words,
    values: texts.map((text) => (text === undefined ? undefined : words.indexOf(text))),
  };
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** An axis of parallel coordinates, with the part that a person let through. */
export interface ParallelAxis {
  readonly column: Column;
  readonly min: number;
  readonly max: number;
  /** From 0 at the lower end to 1. */
  readonly brush: readonly [from: number, to: number];
}

export interface ParallelLine {
  readonly run: ChartRun;
  /** The height on each axis from 0 to 1; undefined where the run has no value. */
  readonly heights: readonly (number | undefined)[];
  /** Whether all axes let it through. */
  readonly isOn: boolean;
}

export type Brushes = ReadonlyMap<string, readonly [number, number]>;

/** So many columns, of parameters and metrics the first, so that neither stand without the others. */
export function columnsShown(columns: readonly Column[], most: number): readonly Column[] {
  const metrics = columns.filter(({ kind }) => kind === 'metric');
  const params = columns.filter(({ kind }) => kind === 'param');
  const forMetrics = Math.min(metrics.length, Math.max(Math.ceil(most / 3), most - params.length));
  return [...params.slice(0, most - forMetrics), ...metrics.slice(0, forMetrics)];
}

/** Axes in an order, each from its lowest to its highest value; what no run has a value of has none. */
export function parallelAxes(
  columns: readonly Column[],
  order: readonly string[],
  brushes: Brushes,
): readonly ParallelAxis[] {
  const placeOf = ({ name }: Column): number => {
    const place = order.indexOf(name);
    return place < 0 ? order.length : place;
  };
  return columns
    .filter(({ values }) => values.some((value) => value !== undefined))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((column) => {
      const values = column.values.filter((value) => value !== undefined);
      const min = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
      const max = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
      return { column, min, max, brush: brushes.get(column.name) ?? [0, 1] };
    });
}

/** Each run as a line over the axes. */
export function parallelLines({ runs }: ChartsData, axes: readonly ParallelAxis[]): readonly ParallelLine[] {
  return runs.map((run, place) => {
    const heights = axes.map(({ column, min, max }) => {
      const value = column.values[place];
      if (value === undefined) return undefined;
      return max === min ? 0.5 : (value - min) / (max - min);
    });
    return { run, heights, isOn: heights.every((height, index) => isWithin(height, axes[index]?.brush)) };
  });
}

/** A run without a value passes an axis that lets all through. */
function isWithin(height: number | undefined, [from, to]: readonly [number, number] = [0, 1]): boolean {
  if (height === undefined) return from === 0 && to === 1;
  return height >= from && height <= to;
}

/** The order of axes with one moved by so many places. */
export function moved(names: readonly string[], name: string, by: number): readonly string[] {
  const from = names.indexOf(name);
  const to = Math.min(names.length - 1, Math.max(0, from + by));
  const rest = names.filter((other) => other !== name);
  return from < 0 ? names : rest.toSpliced(to, 0, name);
}

/** The values of runs as a table: a row for each, a column for each of these. */
export function valuesTable({ runs }: ChartsData, columns: readonly Column[]): PlotTable {
  return {
    columns: ['run', ...columns.map(({ name }) => name)],
    rows: runs.map(({ name }, place) => [name, ...columns.map((column) => textOf(column, place))]),
  };
}

function textOf({ words, values }: Column, place: number): string {
  const value = values[place];
  if (value === undefined) return '';
  return words.length > 0 ? (words[value] ?? '') : String(value);
}
