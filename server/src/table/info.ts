import type { ColumnId, ColumnInfo } from '../engine/evidence/table.ts';
import { numberColumn, textColumn } from './dense.ts';
import type { DenseColumn } from './dense.ts';
import { numbers } from './rows.ts';
import type { RowsPart, TableRows } from './rows.ts';

interface InfoColumn {
  readonly kind: ColumnInfo['kind'];
  make(rows: TableRows): DenseColumn;
}

const text =
  (of: (part: RowsPart) => readonly (string | undefined)[]) =>
  ({ parts }: TableRows): DenseColumn =>
    textColumn(parts.flatMap(of));

const time =
  (of: (part: RowsPart) => Float64Array) =>
  ({ parts, length }: TableRows): DenseColumn =>
    numberColumn(numbers(parts, length, of));

/** What is known of every run. */
const columns: Readonly<Record<string, InfoColumn>> = {
  'info.name': { kind: 'text', make: text(({ base }) => base.names) },
  'info.status': { kind: 'status', make: text(({ base }) => base.statuses) },
  'info.started': { kind: 'time', make: time(({ base }) => base.startedAt) },
  'info.ended': { kind: 'time', make: time(({ base }) => base.endedAt) },
  'info.duration': {
    kind: 'duration',
    make: time(({ base }) => base.endedAt.map((ended, row) => ended - (base.startedAt[row] ?? Number.NaN))),
  },
  'info.user': { kind: 'text', make: text(({ base }) => base.users) },
  'info.experiment': {
    kind: 'text',
    make: text(({ base, experiment }) => base.ids.map(() => experiment)),
  },
  'info.parent': { kind: 'text', make: text(({ base }) => base.parents) },
  'info.id': { kind: 'text', make: text(({ base }) => base.ids) },
  // Worked out for the rows that are looked at.
  'info.changed': { kind: 'text', make: text(({ base }) => base.ids.map(() => undefined)) },
};

/** The columns that every table has. */
export const infoColumns: readonly ColumnInfo[] = Object.entries(columns).map(([id, { kind }]) => ({
  id: columnId(id),
  kind,
  filled: undefined,
}));

/** A column that every table has; undefined for any other. */
export function infoColumn(id: ColumnId, rows: TableRows): DenseColumn | undefined {
  return Object.hasOwn(columns, id) ? columns[id]?.make(rows) : undefined;
}

function columnId(id: string): ColumnId {
  return `info.${id.slice('info.'.length)}`;
}
