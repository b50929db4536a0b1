import {
  closeTable,
  queryTable,
  readWindow,
  tableChanged,
  type ColumnId,
  type TableCell,
  type TableHead,
  type TableWindow,
} from '../../../../server/src/protocol/table.ts';
import type { Answer, Page, RunSummary } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import type { TreeOptions } from '../treeNode.ts';
import type { PageRequest } from '../pagedLists.ts';
import type { RunFilter } from './runFilter.ts';

/** The runs of an experiment. */
export interface RunScope {
  readonly source: string;
  readonly experiment: string;
}

/** So many metrics are read for each run, beside the one that is sorted by. */
const metricsRead = 2;

/** Runs of experiments as a filter has them, by tables of the worker, which find and sort among all of them. */
export class FilteredRuns {
  readonly #server: Server;
  readonly #options: Pick<TreeOptions, 'server' | 'clock' | 'onWork'>;
  readonly #heads = new Map<string, TableHead>();
  readonly #settled = new Map<string, (head: TableHead | undefined) => void>();

  constructor(options: Pick<TreeOptions, 'server' | 'clock' | 'onWork'>) {
    this.#options = options;
    this.#server = options.server;
    options.server.hear(tableChanged, (head) => this.#hear(head));
  }

  /** A page of the runs; `from` is the number of those before. */
  async page(
    scope: RunScope,
    filter: RunFilter,
    { limit, from }: PageRequest,
  ): Promise<Answer<Page<RunSummary>>> {
    const table = nameOf(scope);
    const opened = from === undefined ? await this.#open(table, scope, filter) : this.#known(table);
    if (!opened.ok) return opened;
    const head = opened.value;
    if (head.filterProblem !== undefined) return badFilter(head.filterProblem.message);
    const [missing] = head.missing;
    if (missing !== undefined) return { ok: false, problem: { reason: 'internal', ...missing } };
    const begin = Number(from ?? 0);
    const columns = columnsOf(head, filter);
    const answer = await read(this.#server, readWindow, {
      table,
      version: head.version,
      from: begin,
      count: limit,
      columns,
    });
    if (!answer.ok) return answer;
    const items = runsOf(answer.value, scope.experiment);
    const end = begin + items.length;
    const next = items.length > 0 && end < head.shown ? String(end) : undefined;
    return { ok: true, value: { items, total: head.shown, next }, readAt: head.readAt };
  }

  /** The worker that looks may be another by now, which never tells that it is done: who waits is to ask anew. */
  changed(): void {
    for (const settle of this.#settled.values()) settle(undefined);
  }

  /** What the worker keeps for these runs is not needed any more. */
  close(): void {
    for (const table of this.#heads.keys()) this.#server.tell(closeTable, { table });
    this.#heads.clear();
  }

  /** Asks, and waits until all runs were looked at. */
  async #open(table: string, scope: RunScope, { filter, sort }: RunFilter): Promise<Answer<TableHead>> {
    const settled = new Promise<TableHead | undefined>((resolve) => this.#settled.set(table, resolve));
    const answer = await read(this.#server, queryTable, {
      table,
      scopes: [scope],
      lifecycle: 'active',
      filter,
      sort: sort === undefined ? [] : [sort],
      nested: false,
      baseline: undefined,
    });
    if (!answer.ok) return answer;
    const head = answer.value.reading === undefined ? answer.value : await this.#wait(scope, table, settled);
    this.#settled.delete(table);
    if (head === undefined) return cancelled;
    this.#heads.set(table, head);
    return { ...answer, value: head };
  }

  /** Waits until the worker has looked at all runs, and tells how far it is. */
  async #wait(
    { source }: RunScope,
    table: string,
    settled: Promise<TableHead | undefined>,
  ): Promise<TableHead | undefined> {
    const since = this.#options.clock.now();
    const stop = (): void => {
      this.#server.tell(closeTable, { table });
      this.#settled.get(table)?.(undefined);
    };
    const say = (head: TableHead | undefined, ended: boolean): void =>
      this.#options.onWork(
        {
          work: table,
          source,
          what: 'runs',
          done: head?.reading?.done ?? 0,
          of: head?.reading?.of,
          since,
          ended,
        },
        stop,
      );
    const heard = this.#server.hear(tableChanged, (head) => {
      if (head.table === table && head.reading !== undefined) say(head, false);
    });
    try {
      return await settled;
    } finally {
      heard.dispose();
      say(undefined, true);
    }
  }

  #known(table: string): Answer<TableHead> {
    const head = this.#heads.get(table);
    return head === undefined
      ? badFilter('The filter was cleared.')
      : { ok: true, value: head, readAt: head.readAt };
  }

  #hear(head: TableHead): void {
    if (head.reading !== undefined) return;
    if (this.#heads.has(head.table)) this.#heads.set(head.table, head);
    this.#settled.get(head.table)?.(head);
  }
}

function nameOf({ source, experiment }: RunScope): string {
  return `tree ${source} ${experiment}`;
}

function badFilter(message: string): Answer<never> {
  const action = 'Change the filter, or clear it.';
  return { ok: false, problem: { reason: 'not-supported', message, action } };
}

const cancelled: Answer<never> = {
  ok: false,
  problem: {
    reason: 'cancelled',
    message: 'Looking through the runs was cancelled.',
    action: 'Change the filter, or refresh the view.',
  },
};

/** What is read for each run: when it was, and the metrics that matter here. */
function columnsOf({ columns }: TableHead, { filter, sort }: RunFilter): readonly ColumnId[] {
  const metrics = columns.map(({ id }) => id).filter((id) => id.startsWith('metrics.'));
  const wanted = (id: ColumnId): number =>
    Number(id === sort?.column) * 4 + Number(filter.includes(id)) * 2 + Number(!id.includes('/'));
  const first = metrics.sort((a, b) => wanted(b) - wanted(a)).slice(0, metricsRead);
  return ['info.started', 'info.ended', 'info.user', ...first];
}

function runsOf(window: TableWindow, experimentId: string): readonly RunSummary[] {
  const cellsOf = (id: ColumnId): readonly TableCell[] =>
    window.columns.find((column) => column.id === id)?.cells ?? [];
  const started = cellsOf('info.started');
  const ended = cellsOf('info.ended');
  const users = cellsOf('info.user');
  const metrics = window.columns.filter(({ id }) => id.startsWith('metrics.'));
  return window.rows.map((row, place) => ({
    id: row.run,
    name: row.name,
    experimentId,
    status: row.status,
    lifecycle: 'active',
    user: textOf(users[place]),
    startedAt: numberOf(started[place]),
    endedAt: numberOf(ended[place]),
    parentId: undefined,
    metrics: metrics.flatMap(({ id, cells }) => metricOf(id, cells[place])),
  }));
}

function metricOf(id: ColumnId, cell: TableCell | undefined): RunSummary['metrics'] {
  if (cell === null || cell === undefined) return [];
  const value = typeof cell === 'number' || cell === 'Infinity' || cell === '-Infinity' ? cell : 'NaN';
  return [{ key: id.slice('metrics.'.length), value, step: 0, timestamp: 0 }];
}

function numberOf(cell: TableCell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function textOf(cell: TableCell | undefined): string | undefined {
  return typeof cell === 'string' ? cell : undefined;
}
