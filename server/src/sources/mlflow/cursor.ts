import type { Cell } from '../../ports/database.ts';

/**
 * A place in a list that is sorted by a time, newest first and none last, then by a name. It stays right while rows
 * are added in front of it, as an offset would not.
 */
export interface Cursor {
  readonly time: number | undefined;
  readonly name: string;
}

/** A condition in SQL, with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Cell[];
}

export function writeCursor(cursor: Cursor): string {
  return `${cursor.time ?? ''}/${cursor.name}`;
}

/** The place that `writeCursor` wrote, or undefined for anything else. */
export function readCursor(written: string): Cursor | undefined {
  const [, time, name] = /^(-?\d*)\/(.+)$/s.exec(written) ?? [];
  if (time === undefined || name === undefined) return undefined;
  if (time === '') return { time: undefined, name };
  const value = Number(time);
  return Number.isSafeInteger(value) ? { time: value, name } : undefined;
}

/** Keeps the rows behind a place. `columns` are those of the time and the name, `name` is the place's, as a cell. */
export function behind(
  cursor: Cursor | undefined,
  columns: { readonly time: string; readonly name: string },
  name: Cell,
): Condition {
  if (cursor === undefined) return { sql: 'TRUE', parameters: [] };
  const { time, name: nameColumn } = columns;
  if (cursor.time === undefined)
    return { sql: `(${time} IS NULL AND ${nameColumn} > ?)`, parameters: [name] };
  return {
    sql: `(${time} < ? OR ${time} IS NULL OR (${time} = ? AND ${nameColumn} > ?))`,
    parameters: [cursor.time, cursor.time, name],
  };
}
