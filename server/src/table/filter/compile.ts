import type { ColumnId, ColumnInfo, FilterProblem } from '../../engine/evidence/table.ts';
import type { DenseColumn, NumberColumn, TextColumn } from '../dense.ts';
import { hasValue } from '../dense.ts';
import { numberIn } from '../ranks.ts';
import { withoutDatasets } from './datasets.ts';
import { FilterFault } from './fault.ts';
import type { Comparison, Filter, FilterValue, NamedColumn } from './filter.ts';
import {
  comparesNumber,
  comparesNumeric,
  comparesText,
  comparesTime,
  numberTest,
  textTest,
} from './predicates.ts';
import type { RowTest } from './predicates.ts';
import { notThere, resolve } from './resolve.ts';
import { durationIn, timeIn } from './time.ts';

export interface FilterColumns {
  readonly infos: readonly ColumnInfo[];
  /** A column that the filter names; all of `columnsOf` are there. */
  column(id: ColumnId): DenseColumn | undefined;
  readonly now: number;
}

export interface CompiledFilter {
  readonly test: RowTest;
  /** What could not be understood, and then no row passes; or what no run has. */
  readonly problem: FilterProblem | undefined;
}

interface Context extends FilterColumns {
  /** Notes what no run has. */
  note(fault: FilterFault): void;
}

const nameAndId = ['info.name', 'info.id'] as const;

/** The columns that a filter looks at. */
export function columnsOf(filter: Filter, infos: readonly ColumnInfo[]): readonly ColumnId[] {
  try {
    return [...new Set(namedIn(withoutDatasets(filter, infos), infos))];
  } catch (error) {
    if (error instanceof FilterFault) return [];
    throw error;
  }
}

function namedIn(filter: Filter, infos: readonly ColumnInfo[]): readonly ColumnId[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.flatMap((part) => namedIn(part, infos));
    case 'not':
      return namedIn(filter.of, infos);
    case 'text':
      return nameAndId;
    case 'has':
    case 'compare':
      return [resolve(filter.column, infos)];
  }
}

/** A filter over columns, as a function of the row. */
export function compileFilter(filter: Filter, columns: FilterColumns): CompiledFilter {
  const faults: FilterFault[] = [];
  try {
    const context = { ...columns, note: (fault: FilterFault) => void faults.push(fault) };
    return { test: testOf(withoutDatasets(filter, columns.infos), context), problem: faults[0]?.problem };
  } catch (error) {
    if (error instanceof FilterFault) return { test: () => false, problem: error.problem };
    throw error;
  }
}

/** A column that a filter names; what no run has is noted, and so has no value. */
function columnOf(
  named: NamedColumn,
  context: Context,
): { readonly id: ColumnId; readonly column: DenseColumn } {
  const id = resolve(named, context.infos);
  const column = context.column(id) ?? nothing;
  if (!context.infos.some((info) => info.id === id) && isEmpty(column))
    context.note(notThere(named, context.infos));
  return { id, column };
}

const nothing: DenseColumn = { kind: 'text', places: new Int32Array(), words: [] };

function isEmpty(column: DenseColumn): boolean {
  return column.kind === 'text' ? column.words.length === 0 : !column.has.includes(1);
}

function testOf(filter: Filter, columns: Context): RowTest {
  switch (filter.kind) {
    case 'and': {
      const tests = filter.of.map((part) => testOf(part, columns));
      return (row) => tests.every((test) => test(row));
    }
    case 'or': {
      const tests = filter.of.map((part) => testOf(part, columns));
      return (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = testOf(filter.of, columns);
      return (row) => !test(row);
    }
    case 'text':
      return inNameOrId(filter.text, columns);
    case 'has': {
      const { column } = columnOf(filter.column, columns);
      return (row) => hasValue(column, row);
    }
    case 'compare':
      return compared(filter, columns);
  }
}

function inNameOrId(text: string, columns: Context): RowTest {
  const wanted = text.toLowerCase();
  const tests = nameAndId.map((id) => {
    const column = columns.column(id);
    if (column?.kind !== 'text') return () => false;
    return textTest(column, (word) => word.toLowerCase().includes(wanted));
  });
  return (row) => tests.some((test) => test(row));
}

function compared(comparison: Comparison, columns: Context): RowTest {
  const { id, column } = columnOf(comparison.column, columns);
  if (isEmpty(column)) return () => false;
  if (id.startsWith('data.') && column.kind === 'text') return textTest(column, digestTest(comparison));
  const tests = comparison.values.map((value) => oneCompared(comparison, value, { id, column, columns }));
  return (row) => tests.some((test) => test(row));
}

/** A run that was given several data sets of one name has all their digests, with commas: one that fits is enough. */
function digestTest({ operator, values, isNot = false }: Comparison): (word: string) => boolean {
  const tests = values.map(({ text }) => comparesText(operator, text));
  return (word) => word.split(', ').some((digest) => tests.some((test) => test(digest)) !== isNot);
}

interface Compared<C> {
  readonly id: ColumnId;
  readonly column: C;
  readonly columns: Context;
}

function oneCompared(
  comparison: Comparison,
  value: FilterValue,
  { id, column, columns }: Compared<DenseColumn>,
): RowTest {
  return column.kind === 'number'
    ? numberCompared(comparison, value, { id, column, columns })
    : textCompared(comparison, value, { id, column, columns });
}

function numberCompared(
  { operator, column: named }: Comparison,
  value: FilterValue,
  { id, column, columns }: Compared<NumberColumn>,
): RowTest {
  const single = operator === 'in' ? '=' : operator;
  const kind = columns.infos.find((info) => info.id === id)?.kind;
  const fits = kind === 'time' ? timeFits() : numberFits(kind === 'duration' ? durationIn : asNumber);
  if (fits === undefined)
    throw new FilterFault(`"${named.name}" holds numbers: compare it by =, !=, <, <=, > or >=.`, value);
  return numberTest(column, fits);

  function timeFits() {
    const span = timeIn(value.text, columns.now);
    if (span === undefined)
      throw new FilterFault(
        'A time is written as 2026-11-01, as 2026-11-01T12:30, or as -7d for seven days ago.',
        value,
      );
    return comparesTime(single, span);
  }

  function numberFits(read: (text: string) => number | undefined) {
    const number = read(value.text);
    if (number === undefined)
      throw new FilterFault(
        kind === 'duration'
          ? 'A duration is written as 90 (seconds), 30m, 2h or 1d.'
          : `"${named.name}" holds numbers: write a number here.`,
        value,
      );
    return comparesNumber(single, number);
  }
}

const numbersByName: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
};

function asNumber(text: string): number | undefined {
  const named = numbersByName[text.toLowerCase()];
  if (named !== undefined) return named;
  const number = numberIn(text);
  return Number.isNaN(number) ? undefined : number;
}

function textCompared(
  { operator }: Comparison,
  value: FilterValue,
  { id, column }: Compared<TextColumn>,
): RowTest {
  const number = value.isQuoted ? Number.NaN : numberIn(value.text);
  const numeric = Number.isNaN(number)
    ? undefined
    : comparesNumeric(operator === 'in' ? '=' : operator, number);
  const text = id === 'info.status' && !value.isQuoted ? value.text.toUpperCase() : value.text;
  return textTest(column, numeric ?? comparesText(operator, text));
}
