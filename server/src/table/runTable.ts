import type { Source } from '../engine/evidence/contract.ts';
import type { Answer, Unavailable } from '../engine/evidence/source.ts';
import type { ColumnId, TableHead, TableQuery, TableWindow } from '../engine/evidence/table.ts';
import type { KeyValue } from '../engine/evidence/tracking.ts';
import type { Clock } from '../ports/clock.ts';
import { copied, mostCells } from './copy.ts';
import type { CopyRequest } from './copy.ts';
import { readContent, readNewest } from './content.ts';
import type { Content, ContentRequest } from './content.ts';
import { infoColumns } from './info.ts';
import type { ColumnMemory } from './memory.ts';
import type { Progress } from './pagedReader.ts';
import { select } from './select.ts';
import type { Selection } from './select.ts';
import { Stop } from './stop.ts';
import { rowsNamed } from './rows.ts';
import { knownColumns, readLooked, runsAt } from './window.ts';

export interface RunTableOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly memory: ColumnMemory;
  source(id: string): Source | undefined;
  delay(milliseconds: number): Promise<void>;
  /** Something was read after it was answered. */
  tell(head: TableHead): void;
}

export interface WindowRequest {
  readonly from: number;
  readonly count: number;
  readonly columns: readonly ColumnId[];
}

interface Shown extends Selection {
  readonly content: Content;
}

interface Loading {
  readonly key: string;
  readonly stop: Stop;
  readonly content: Promise<Content>;
}

/** How long an answer waits for what is read, in milliseconds: beyond, it comes with what is there. */
const soon = 150;
const longest = 10_000;

const mostRows = 5000;

/** A table of runs that is open: what it shows is kept in order, its cells are read when they are looked at. */
export class RunTable {
  readonly #options: RunTableOptions;
  #query: TableQuery | undefined;
  #loading: Loading | undefined;
  #work = new Stop();
  #shown: Shown | undefined;
  #version = 0;
  #generation = 0;
  #reading: TableHead['reading'];

  constructor(options: RunTableOptions) {
    this.#options = options;
  }

  /** Shows what a query asks for. What takes long is told when it is there, and answered as far as it is. */
  async query(query: TableQuery): Promise<Answer<TableHead>> {
    this.#query = query;
    const done = this.#settle();
    const isDone = await Promise.race([done, this.#options.delay(soon).then(() => false)]);
    if (!isDone) await this.#showNewest(query);
    if (!isDone) void done.then((isShown) => isShown && this.#tell());
    return this.#answer(this.#head());
  }

  /** Some rows of some columns. Columns that take long are empty first; `tell` says when they are there. */
  async window({ from, count, columns }: WindowRequest): Promise<Answer<TableWindow>> {
    const shown = this.#shown;
    if (shown === undefined)
      return this.#answer({ version: this.#version, from, rows: [], columns: columns.map(withoutCells) });
    const version = this.#version;
    const start = Math.max(0, from);
    const end = start + Math.min(mostRows, Math.max(0, count));
    const wanted = shown.order.slice(start, end);
    const rows = runsAt(shown.content.rows, wanted, shown.depths?.slice(start, end));
    return this.#answer({ version, from: start, rows, columns: await this.#cells(shown, wanted, columns) });
  }

  /** Rows of the table as text. */
  async copy({ rows, columns, format }: CopyRequest): Promise<Answer<string>> {
    const shown = this.#shown;
    const all = shown?.order ?? new Int32Array();
    const wanted = rows === undefined || shown === undefined ? all : rowsNamed(shown.content.rows, rows);
    if (wanted.length * columns.length > mostCells) return { ok: false, problem: tooMany };
    if (shown === undefined || wanted.includes(-1)) return { ok: false, problem: notThere };
    const looked = { wanted, ids: columns, baseline: () => this.#baseline() };
    const cells = await readLooked(shown.content, looked, this.#work);
    const { infos } = shown.content;
    return this.#answer(copied({ columns, infos, cells, rows: wanted.length }, format));
  }

  /** What a source holds has changed. */
  async changed(source: string): Promise<void> {
    if (this.#query?.scopes.some((scope) => scope.source === source) !== true) return;
    this.#loading = undefined;
    if (await this.#settle()) this.#tell();
  }

  /** Stops what is read and forgets what was. */
  close(): void {
    this.#work.ask();
    this.#work = new Stop();
    this.#loading?.stop.ask();
    this.#query = undefined;
    this.#forget(this.#shown?.content);
    this.#shown = undefined;
  }

  async #cells(shown: Shown, wanted: Int32Array, ids: readonly ColumnId[]): Promise<TableWindow['columns']> {
    const { content } = shown;
    const looked = { wanted, ids, baseline: () => this.#baseline() };
    const read = readLooked(content, looked, this.#work);
    const soonest = await Promise.race([read, this.#options.delay(longest).then(() => undefined)]);
    if (soonest !== undefined) return ids.map((id) => ({ id, cells: soonest.get(id) ?? [] }));
    void read.then(() => {
      if (this.#shown?.content === content) this.#show(this.#shown);
      this.#tell();
    });
    return knownColumns(content, looked);
  }

  /** The parameters of the baseline; undefined where there is none, or it cannot be read. */
  async #baseline(): Promise<readonly KeyValue[] | undefined> {
    const baseline = this.#query?.baseline;
    if (baseline === undefined) return undefined;
    const answer = await this.#options.source(baseline.source)?.run(baseline.run, this.#work);
    return answer?.ok === true ? answer.value.parameters : undefined;
  }

  /** Reads and sorts for the query as it is now. False where another one came in between. */
  async #settle(): Promise<boolean> {
    const query = this.#query;
    if (query === undefined) return false;
    this.#work.ask();
    const work = new Stop();
    this.#work = work;
    this.#reading ??= { what: 'runs', done: 0, of: undefined };
    const content = await this.#load(query);
    if (this.#work !== work) return false;
    const selection = await select({ ...content, query, now: this.#options.clock.now() }, work);
    if (this.#work !== work) return false;
    this.#reading = undefined;
    this.#show({ ...selection, content });
    return true;
  }

  /** The content for a query: read once for all that ask for the same runs. */
  #load(query: TableQuery): Promise<Content> {
    const key = JSON.stringify([query.scopes, query.lifecycle]);
    if (this.#loading?.key === key) return this.#loading.content;
    this.#loading?.stop.ask();
    const stop = new Stop();
    const content = readContent(this.#request(query), stop);
    this.#loading = { key, stop, content };
    return content;
  }

  /** Shows the newest runs while all are read, where nothing has to be found among them. */
  async #showNewest(query: TableQuery): Promise<void> {
    if (query.filter !== '' || query.sort.length > 0) return;
    const work = this.#work;
    const content = await readNewest(this.#request(query), work);
    if (work.isCancellationRequested || this.#reading === undefined) return;
    this.#show({ content, order: content.rows.order, depths: undefined, filterProblem: undefined });
  }

  #request(query: TableQuery): ContentRequest {
    const { name, memory, clock, source } = this.#options;
    this.#generation += 1;
    return {
      name: `${name} ${this.#generation}`,
      query,
      memory,
      now: clock.now(),
      source,
      onProgress: (progress) => this.#progress(progress),
    };
  }

  #progress({ done, of }: Progress): void {
    this.#reading = { what: 'runs', done, of };
    this.#tell();
  }

  #show(shown: Shown): void {
    if (this.#shown?.content !== shown.content) this.#forget(this.#shown?.content);
    this.#shown = shown;
    this.#version += 1;
  }

  #forget(content: Content | undefined): void {
    if (content !== undefined) this.#options.memory.forget(content.name);
  }

  #tell(): void {
    if (this.#query !== undefined) this.#options.tell(this.#head());
  }

  #head(): TableHead {
    const content = this.#shown?.content;
    return {
      table: this.#options.name,
      version: this.#version,
      total: content?.total ?? 0,
      shown: this.#shown?.order.length ?? 0,
      columns: content?.infos ?? infoColumns,
      filterProblem: this.#shown?.filterProblem,
      reading: this.#reading,
      missing: content?.missing ?? [],
      readAt: content?.readAt ?? this.#options.clock.now(),
    };
  }

  #answer<T>(value: T): Answer<T> {
    return { ok: true, value, readAt: this.#shown?.content.readAt ?? this.#options.clock.now() };
  }
}

function withoutCells(id: ColumnId): TableWindow['columns'][number] {
  return { id, cells: [] };
}

const tooMany: Unavailable = {
  reason: 'too-large',
  message: `More than ${mostCells.toLocaleString('en')} values are too many to copy.`,
  action: 'Copy fewer rows or columns, or write them to a file: assay runs --format csv.',
};

const notThere: Unavailable = {
  reason: 'not-found',
  message: 'These rows are not in the table any more.',
  action: 'Select them again.',
};
