import { duration, moment } from '../../messages/age.ts';
import type { Cell, ColumnInfo } from '../../messages/runs.ts';
import { seenText } from './cellText.ts';

/** A value with all that is known of it, for the hover of its cell; nothing where there is none. */
export function hoverText(cell: Cell | undefined, kind: ColumnInfo['kind']): string | undefined {
  if (cell === undefined || cell === null) return undefined;
  if (typeof cell === 'string') return seenText(cell);
  if (kind === 'time') return moment(cell);
  return kind === 'duration' ? `${duration(cell)} (${cell} ms)` : String(cell);
}
