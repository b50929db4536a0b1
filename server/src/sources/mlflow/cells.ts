import type { KeyValue, MetricValue, RunStatus } from '../../engine/evidence/tracking.ts';
import type { Cell, Row } from '../../ports/database.ts';

/** MLflow writes an infinity as the largest double. */
const largest = Number.MAX_VALUE;

const statuses: readonly RunStatus[] = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];

/** A cell as text; SQLite keeps any type in any column, and nothing is as good as an empty text. */
export function text(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : '';
}

/** A cell as text, or undefined where it holds none or an empty one. */
export function optionalText(cell: Cell | undefined): string | undefined {
  const value = text(cell);
  return value === '' ? undefined : value;
}

/** A cell as a finite number, or undefined where it holds none. */
export function optionalNumber(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'bigint') return Number(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;
}

export function numberOr(cell: Cell | undefined, other: number): number {
  return optionalNumber(cell) ?? other;
}

/** A run's state; one that is not known is `UNKNOWN`. */
export function statusOf(cell: Cell | undefined): RunStatus {
  return statuses.find((status) => status === cell) ?? 'UNKNOWN';
}

/** The value of a metric as a number: MLflow writes NaN as 0 with `is_nan`, an infinity as the largest double. */
export function doubleOf(value: Cell | undefined, isNan: Cell | undefined): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || numberOr(isNan, 0) !== 0) return Number.NaN;
  if (number >= largest) return Infinity;
  return number <= -largest ? -Infinity : number;
}

/** The value of a metric as it is shown. */
export function metricValue(row: Row): MetricValue {
  const value = doubleOf(row['value'], row['is_nan']);
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return 'Infinity';
  return value === -Infinity ? '-Infinity' : value;
}

/** A parameter or a tag; a tag without a value is an empty one. */
export function keyValue(row: Row): KeyValue {
  return { key: text(row['key']), value: text(row['value']) };
}

/** The rows by the text in one of their columns, each group in the order of the rows. */
export function groupBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = text(row[column]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
