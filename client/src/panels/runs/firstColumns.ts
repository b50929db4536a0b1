import type { ColumnId, ColumnInfo, TableWindow } from '../../../../server/src/protocol/table.ts';
import type { ShownColumn } from '../../../../webviews/messages/runs.ts';
import { shownColumn } from '../../../../webviews/messages/columns.ts';

/** So many metrics and parameters stand in a new table; the others are a choice away. */
const mostMetrics = 3;
const mostParams = 6;

/** So many columns of each group are looked at to choose among them. */
const mostLooked = 100;

/** The columns whose values decide which of them a new table shows. */
export function lookedColumns(infos: readonly ColumnInfo[]): readonly ColumnId[] {
  return (['metrics', 'params'] as const).flatMap((group) =>
    infos
      .map(({ id }) => id)
      .filter((id) => id.startsWith(`${group}.`))
      .slice(0, mostLooked),
  );
}

/**
 * What a new table shows: what every run has, the metrics that most runs have, and the parameters that are not the same
 * everywhere. `sample` holds some rows of the columns that are looked at.
 */
export function firstColumns(
  infos: readonly ColumnInfo[],
  sample: TableWindow,
  hasBaseline: boolean,
): readonly ShownColumn[] {
  const kinds = new Map(infos.map(({ id, kind }) => [id, kind]));
  const base: readonly ColumnId[] = ['info.name', 'info.status', 'info.started', 'info.duration'];
  const changed: readonly ColumnId[] = hasBaseline ? ['info.changed'] : [];
  const ids = [...base, ...changed, ...fullest(infos, sample), ...varied(sample)];
  return ids.filter((id) => kinds.has(id)).map((id) => shownColumn(id, kinds.get(id) ?? 'text'));
}

function fullest(infos: readonly ColumnInfo[], { columns }: TableWindow): readonly ColumnId[] {
  const counted = new Map(infos.map(({ id, filled }) => [id, filled]));
  const filled = ({ id, cells }: TableWindow['columns'][number]): number =>
    counted.get(id) ?? cells.filter((cell) => cell !== null).length;
  return columns
    .filter(({ id }) => id.startsWith('metrics.') && !id.startsWith('metrics.system/'))
    .toSorted((a, b) => filled(b) - filled(a))
    .slice(0, mostMetrics)
    .map(({ id }) => id);
}

function varied({ columns }: TableWindow): readonly ColumnId[] {
  return columns
    .filter(({ id, cells }) => id.startsWith('params.') && new Set(cells).size > 1)
    .slice(0, mostParams)
    .map(({ id }) => id);
}
