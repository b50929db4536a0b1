import type { ColumnInfo } from '../../engine/evidence/table.ts';
import { FilterFault } from './fault.ts';
import type { Comparison, Filter, NamedColumn } from './filter.ts';
import { comparesText } from './predicates.ts';

/** MLflow's `dataset.name` and `dataset.digest`, told by the columns that the data sets have here. */
export function withoutDatasets(filter: Filter, infos: readonly ColumnInfo[]): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { ...filter, of: filter.of.map((part) => withoutDatasets(part, infos)) };
    case 'not':
      return { ...filter, of: withoutDatasets(filter.of, infos) };
    case 'compare':
      return filter.column.group === 'dataset' ? anyDataset(filter, infos) : filter;
    case 'has':
      return filter.column.group === 'dataset' ? hasDataset(filter.column, infos) : filter;
    case 'text':
      return filter;
  }
}

function anyDataset(comparison: Comparison, infos: readonly ColumnInfo[]): Filter {
  const { column, operator, values, isNot = false } = comparison;
  const columns = dataColumns(column, infos);
  if (column.name === 'digest')
    return { kind: 'or', of: columns.map((one) => ({ ...comparison, column: one })) };
  const named = columns.filter(
    ({ name }) => values.some(({ text }) => comparesText(operator, text)(name)) !== isNot,
  );
  return { kind: 'or', of: named.map((one) => ({ kind: 'has', column: one })) };
}

/** Every data set has a name and a digest. */
function hasDataset(column: NamedColumn, infos: readonly ColumnInfo[]): Filter {
  return { kind: 'or', of: dataColumns(column, infos).map((one) => ({ kind: 'has', column: one })) };
}

/** The columns of all data sets. Throws `FilterFault` where neither their name nor their digest is asked for. */
function dataColumns(column: NamedColumn, infos: readonly ColumnInfo[]): readonly NamedColumn[] {
  if (column.name !== 'name' && column.name !== 'digest')
    throw new FilterFault('Data sets are searched by dataset.name or dataset.digest.', column);
  const { start, end } = column;
  return infos
    .filter(({ id }) => id.startsWith('data.'))
    .map(({ id }) => ({ group: 'data', name: id.slice('data.'.length), start, end }));
}
