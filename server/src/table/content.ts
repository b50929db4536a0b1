import type { Source } from '../engine/evidence/contract.ts';
import type { Unavailable } from '../engine/evidence/source.ts';
import type { ColumnInfo, Progress, RunScope, TableHead, TableQuery } from '../engine/evidence/table.ts';
import type { Timestamp } from '../engine/evidence/tracking.ts';
import { Columns } from './columns.ts';
import { readFirstPage } from './firstPage.ts';
import type { ColumnMemory } from './memory.ts';
import { tableRows } from './rows.ts';
import type { ScopeRows, TableRows } from './rows.ts';
import { readScopes } from './scopes.ts';
import type { Stop } from './stop.ts';

/** What a table holds: its runs and columns, whatever of them is shown. */
export interface Content {
  /** The name that its columns have in memory. */
  readonly name: string;
  readonly rows: TableRows;
  readonly columns: Columns;
  readonly infos: readonly ColumnInfo[];
  /** How many runs there are: more than `rows` where only the newest were read yet. */
  readonly total: number;
  /** What could not be read, growing as columns are. */
  readonly missing: TableHead['missing'];
  readonly readAt: Timestamp;
  /** Asked when it is not shown any more. */
  readonly stop: Stop;
}

export interface ContentRequest {
  readonly name: string;
  readonly query: Pick<TableQuery, 'scopes' | 'lifecycle'>;
  readonly memory: ColumnMemory;
  readonly now: Timestamp;
  readonly stop: Stop;
  source(id: string): Source | undefined;
  onProgress(progress: Progress): void;
}

/** All runs of the scopes. */
export async function readContent(request: ContentRequest): Promise<Content> {
  const { source, onProgress, query } = request;
  const read = await readScopes({ ...query, source, onProgress }, request.stop);
  const content = contentOf(request, read.rows, read.columns);
  for (const { scope, problem } of read.missing) content.missing.push(missingOf(scope, problem));
  return content;
}

/** The newest runs of the scopes that tell them at once. */
export async function readNewest(request: ContentRequest): Promise<Content> {
  const { query } = request;
  const pages = await Promise.all(
    query.scopes.map(async (scope) => {
      const source = request.source(scope.source);
      return source && readFirstPage(source, { scope, lifecycle: query.lifecycle }, request.stop);
    }),
  );
  const read = pages.filter((page) => page !== undefined);
  const infos = new Map(read.flatMap(({ columns }) => columns).map((info) => [info.id, info]));
  const content = contentOf(
    request,
    read.map(({ rows }) => rows),
    [...infos.values()],
  );
  return { ...content, total: read.reduce((sum, { total }) => sum + total, 0) };
}

function contentOf(
  { name, memory, now, stop }: ContentRequest,
  scopes: readonly ScopeRows[],
  infos: readonly ColumnInfo[],
) {
  const rows = tableRows(scopes);
  const missing: TableHead['missing'][number][] = [];
  const columns = new Columns({
    table: name,
    rows,
    memory,
    cancel: stop,
    onProblem({ scope }, problem) {
      if (!missing.some((one) => one.scope === scope)) missing.push(missingOf(scope, problem));
    },
  });
  return { name, rows, columns, infos, total: rows.length, missing, readAt: now, stop };
}

function missingOf(scope: RunScope, { message, action }: Unavailable): TableHead['missing'][number] {
  return { scope, message, action };
}
