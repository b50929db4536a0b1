import { nearest } from '../../engine/nearest.ts';
import type { ColumnId, ColumnInfo } from '../../engine/evidence/table.ts';
import { FilterFault } from './fault.ts';
import type { NamedColumn } from './filter.ts';

const nouns: Readonly<Record<NonNullable<NamedColumn['group']>, string>> = {
  info: 'column',
  metrics: 'metric',
  params: 'parameter',
  tags: 'tag',
  data: 'data set',
  dataset: 'data set',
};

/** Groups in the order in which a name without one is looked for. */
const searched = ['info', 'metrics', 'params', 'tags', 'data'] as const;

/** The column that a filter names, whether any run has it or not. Throws `FilterFault` where it can be none. */
export function resolve(named: NamedColumn, infos: readonly ColumnInfo[]): ColumnId {
  const { group, name } = named;
  if (group === 'dataset') throw new FilterFault('Data sets are searched by name or digest.', named);
  if (group !== undefined && (group !== 'info' || infos.some(({ id }) => id === `info.${name}`)))
    return `${group}.${name}`;
  const found = searched.find((other) => infos.some(({ id }) => id === `${other}.${name}`));
  if (group === undefined && found !== undefined) return `${found}.${name}`;
  throw notThere(named, infos);
}

/** Says that no run has a column, with the one that was likely meant. */
export function notThere(named: NamedColumn, infos: readonly ColumnInfo[]): FilterFault {
  const { group } = named;
  const names = infos
    .filter(({ id }) => group === undefined || id.startsWith(`${group}.`))
    .map(({ id }) => id.slice(id.indexOf('.') + 1));
  const near = nearest(named.name, names);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  const noun = group === undefined ? 'column' : nouns[group];
  return new FilterFault(`There is no ${noun} "${named.name}" here.${meant}`, named);
}
