import type { Source } from '../engine/evidence/contract.ts';
import type {
  ColumnId,
  FilterProblem,
  RunScope,
  SortKey,
  TableCell,
  TableHead,
  TableQuery,
  TableWindow,
} from '../engine/evidence/table.ts';
import type { Lifecycle } from '../engine/evidence/tracking.ts';
import { systemClock } from '../platform/clock.ts';
import { ColumnMemory } from '../table/memory.ts';
import { columnNamedAs } from '../table/naming.ts';
import { RunTable } from '../table/runTable.ts';
import { valueIn } from './stores.ts';
import { UsageError } from './verb.ts';

/** What is asked of the runs, as it is written. */
export interface RunQuestion {
  readonly scopes: readonly RunScope[];
  readonly lifecycle: Lifecycle;
  readonly filter: string;
  /** `metrics.auc:desc`, the first before the others. */
  readonly sort: readonly string[];
  readonly columns: readonly string[];
  readonly limit: number;
}

/** A run with the columns that were asked for. */
export interface FoundRun {
  readonly source: string;
  readonly run: string;
  readonly cells: ReadonlyMap<ColumnId, TableCell>;
}

export interface FoundRuns {
  readonly runs: readonly FoundRun[];
  /** The columns that the question names. */
  readonly named: readonly ColumnId[];
  readonly head: TableHead;
}

/** The columns that every answer has. */
const baseColumns = ['info.experiment', 'info.name', 'info.status', 'info.started', 'info.ended'] as const;

/** How many rows are read at once, and how much of columns is kept, in bytes. */
const windowRows = 2000;
const memoryLimit = 1024 * 1024 * 1024;

/** Asks for runs as the table of the editor does. Throws `UsageError` for a question that cannot be understood. */
export async function findRuns(
  question: RunQuestion,
  sources: readonly Source[],
  warn: (message: string) => void,
): Promise<FoundRuns> {
  const table = new RunTable({
    name: 'runs',
    clock: systemClock,
    memory: new ColumnMemory(memoryLimit),
    source: (id) => sources.find(({ info }) => info.id === id),
    // Here nobody looks in between: each answer waits until all is read.
    delay: () => new Promise<void>(() => undefined),
    tell: () => undefined,
  });
  const { scopes, lifecycle, filter } = question;
  const query: TableQuery = { scopes, lifecycle, filter: '', sort: [], nested: false, baseline: undefined };
  const all = valueIn(await table.query(query));
  tellMissing(all, sources, warn);
  const sort = question.sort.map((text) => sortKeyOf(text, all));
  const named = question.columns.map((text) => columnOf('columns', text, all));
  const head = valueIn(await table.query({ ...query, filter, sort }));
  if (head.filterProblem !== undefined) throw new UsageError(underlined(filter, head.filterProblem));
  const columns = [...new Set<ColumnId>([...sort.map(({ column }) => column), ...named])];
  const count = Math.min(head.shown, question.limit);
  return { runs: await readAll(table, count, [...baseColumns, ...columns]), named: columns, head };
}

async function readAll(table: RunTable, count: number, columns: readonly ColumnId[]): Promise<FoundRun[]> {
  const runs: FoundRun[] = [];
  for (let from = 0; from < count; from += windowRows) {
    const window = await table.window({ from, count: Math.min(windowRows, count - from), columns });
    runs.push(...foundIn(valueIn(window)));
  }
  return runs;
}

function foundIn({ rows, columns }: TableWindow): readonly FoundRun[] {
  return rows.map(({ source, run }, place) => ({
    source,
    run,
    cells: new Map(columns.map(({ id, cells }) => [id, cells[place] ?? null])),
  }));
}

function sortKeyOf(text: string, head: TableHead): SortKey {
  const [, name = text, direction = 'asc'] = /^(.*):(asc|desc)$/.exec(text) ?? [];
  return {
    column: columnOf('sort', name, head),
    direction: direction === 'desc' ? 'descending' : 'ascending',
  };
}

function columnOf(flag: string, text: string, { columns }: TableHead): ColumnId {
  const named = columnNamedAs(text, columns);
  if (named.ok) return named.id;
  throw new UsageError(`--${flag}: ${named.message}`);
}

/** The message, and below it the filter with its mistake underlined. */
export function underlined(filter: string, { message, start, end }: FilterProblem): string {
  const marks = `${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`;
  return `--filter: ${message}\n  ${filter.replaceAll(/\s/g, ' ')}\n  ${marks}`;
}

function tellMissing(head: TableHead, sources: readonly Source[], warn: (message: string) => void): void {
  const told = new Set(
    head.missing.map(({ scope, message, action }) => {
      const label = sources.find(({ info }) => info.id === scope.source)?.info.label ?? scope.source;
      return `${label}: ${message} ${action}`;
    }),
  );
  if (head.total === 0 && told.size > 0) throw new UsageError([...told].join('\n'));
  told.forEach(warn);
}
