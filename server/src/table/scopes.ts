import type { Source } from '../engine/evidence/contract.ts';
import type { Unavailable } from '../engine/evidence/source.ts';
import type { ColumnId, ColumnInfo, Progress, RunScope } from '../engine/evidence/table.ts';
import type { Lifecycle } from '../engine/evidence/tracking.ts';
import type { Cancel } from '../ports/cancel.ts';
import { infoColumns } from './info.ts';
import { pagedReader } from './pagedReader.ts';
import type { ScopeRows } from './rows.ts';
import { settled } from './settled.ts';

export interface ScopesRequest {
  readonly scopes: readonly RunScope[];
  readonly lifecycle: Lifecycle;
  source(id: string): Source | undefined;
  onProgress(progress: Progress): void;
}

export interface ReadScopes {
  readonly rows: readonly ScopeRows[];
  readonly columns: readonly ColumnInfo[];
  readonly missing: readonly { readonly scope: RunScope; readonly problem: Unavailable }[];
}

type ReadScope =
  | { readonly ok: true; readonly rows: ScopeRows; readonly columns: readonly ColumnInfo[] }
  | { readonly ok: false; readonly scope: RunScope; readonly problem: Unavailable };

/** Reads which runs and which columns the scopes have. A scope that cannot be read is named; the others are there. */
export async function readScopes(request: ScopesRequest, cancel: Cancel): Promise<ReadScopes> {
  const read = await Promise.all(request.scopes.map((scope) => readScope(scope, request, cancel)));
  const good = read.filter((one) => one.ok);
  return {
    rows: good.map(({ rows }) => rows),
    columns: united([infoColumns, ...good.map(({ columns }) => columns)]),
    missing: read.filter((one) => !one.ok),
  };
}

async function readScope(scope: RunScope, request: ScopesRequest, cancel: Cancel): Promise<ReadScope> {
  const source = request.source(scope.source);
  if (source === undefined) return { ok: false, scope, problem: gone };
  const reader = source.table ?? pagedReader(source, request.lifecycle);
  const [base, columns, experiment] = await Promise.all([
    settled(reader.base(scope.experiment, request.lifecycle, cancel, request.onProgress)),
    settled(reader.columns(scope.experiment, cancel)),
    experimentName(source, scope.experiment, cancel),
  ]);
  if (!base.ok) return { ok: false, scope, problem: base.problem };
  return {
    ok: true,
    rows: { scope, experiment, base: base.value, reader },
    columns: columns.ok ? columns.value : [],
  };
}

/** How many experiments are looked through for a name. */
const mostExperiments = 1000;

async function experimentName(source: Source, id: string, cancel: Cancel): Promise<string> {
  const answer = await settled(source.experiments({ limit: mostExperiments }, cancel));
  return (answer.ok ? answer.value.items.find((one) => one.id === id)?.name : undefined) ?? id;
}

/** Each column once; of texts, where it is of different kinds. */
function united(lists: readonly (readonly ColumnInfo[])[]): readonly ColumnInfo[] {
  const all = new Map<ColumnId, ColumnInfo>();
  for (const column of lists.flat()) {
    const known = all.get(column.id);
    if (known === undefined) all.set(column.id, column);
    else if (known.kind !== column.kind) all.set(column.id, { ...known, kind: 'text', filled: undefined });
    else all.set(column.id, { ...known, filled: sum(known.filled, column.filled) });
  }
  return [...all.values()];
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

const gone: Unavailable = {
  reason: 'not-found',
  message: 'This source is not part of the project any more.',
  action: 'Refresh the list of sources.',
};
