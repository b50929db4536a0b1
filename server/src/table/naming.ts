import type { ColumnId, ColumnInfo } from '../engine/evidence/table.ts';
import { FilterFault } from './filter/fault.ts';
import { columnNamed } from './filter/names.ts';
import { notThere, resolve } from './filter/resolve.ts';

export type NamedAs =
  { readonly ok: true; readonly id: ColumnId } | { readonly ok: false; readonly message: string };

/** The column that a person names as in a filter: `metrics.loss`, `loss`, `start_time`. */
export function columnNamedAs(text: string, infos: readonly ColumnInfo[]): NamedAs {
  const named = columnNamed(text, { start: 0, end: text.length });
  try {
    const id = resolve(named, infos);
    if (infos.some((info) => info.id === id)) return { ok: true, id };
    return { ok: false, message: notThere(named, infos).message };
  } catch (error) {
    if (error instanceof FilterFault) return { ok: false, message: error.message };
    throw error;
  }
}
