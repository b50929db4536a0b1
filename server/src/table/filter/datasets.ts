import type { ColumnInfo } from '../../engine/evidence/table.ts';
import { FilterFault } from './fault.ts';
import type { Comparison, Filter, FilterValue, NamedColumn } from './filter.ts';
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
    case 'text':
    case 'has':
      return filter;
  }
}

function anyDataset(comparison: Comparison, infos: readonly ColumnInfo[]): Filter {
  const { column, operator, values } = comparison;
  const columns = infos.filter(({ id }) => id.startsWith('data.')).map(({ id }) => dataColumn(id, column));
  if (column.name === 'digest')
    return { kind: 'or', of: columns.map((one) => ({ ...comparison, column: one })) };
  if (column.name !== 'name')
    throw new FilterFault('Data sets are searched by dataset.name or dataset.digest.', column);
  const fits = (value: FilterValue): ((word: string) => boolean) => comparesText(operator, value.text);
  const named = columns.filter(({ name }) => values.some((value) => fits(value)(name)));
  return { kind: 'or', of: named.map((one) => ({ kind: 'has', column: one })) };
}

function dataColumn(id: string, { start, end }: NamedColumn): NamedColumn {
  return { group: 'data', name: id.slice('data.'.length), start, end };
}
