import type { Source } from '../engine/evidence/contract.ts';
import type { ColumnInfo, RunScope } from '../engine/evidence/table.ts';
import type { Lifecycle } from '../engine/evidence/tracking.ts';
import type { Cancel } from '../ports/cancel.ts';
import { baseOf } from './base.ts';
import { infoColumns } from './info.ts';
import type { ScopeRows } from './rows.ts';
import { settled } from './settled.ts';

export interface FirstPage {
  readonly rows: ScopeRows;
  readonly columns: readonly ColumnInfo[];
  readonly total: number;
}

/** How many runs are shown before all are read. */
const pageSize = 1000;

/** The newest runs of a scope, to be looked at while all are read: with the columns that a list of runs has. */
export async function readFirstPage(
  source: Source,
  { scope, lifecycle }: { readonly scope: RunScope; readonly lifecycle: Lifecycle },
  cancel: Cancel,
): Promise<FirstPage | undefined> {
  const { experiment } = scope;
  const answer = await settled(source.runs({ experiment, lifecycle, limit: pageSize }, cancel));
  if (!answer.ok) return undefined;
  const { items, total } = answer.value;
  const base = baseOf(items);
  const places = new Map(items.map(({ id }, place) => [id, place]));
  const keys = new Set(items.flatMap(({ metrics }) => metrics.map(({ key }) => key)));
  return {
    rows: {
      scope,
      experiment,
      base,
      reader: {
        base: () => Promise.resolve({ ...answer, value: base }),
        columns: () => Promise.resolve({ ...answer, value: [] }),
        column: ({ column }) => Promise.resolve({ ...answer, value: metricOf(column) }),
      },
    },
    columns: [
      ...infoColumns,
      ...[...keys].map((key) => ({ id: `metrics.${key}`, kind: 'number', filled: undefined }) as const),
    ],
    total: total ?? items.length,
  };

  function metricOf(column: string) {
    const found = items.flatMap(({ id, metrics }) => {
      const metric = metrics.find(({ key }) => `metrics.${key}` === column);
      return metric === undefined ? [] : [{ place: places.get(id) ?? 0, value: Number(metric.value) }];
    });
    const rows = Int32Array.from(found, ({ place }) => place);
    return { kind: 'number', rows, values: Float64Array.from(found, ({ value }) => value) } as const;
  }
}
