import type { Source } from '../engine/evidence/contract.ts';
import type { Answer } from '../engine/evidence/source.ts';
import type { ColumnId, Progress, TableHead, TableQuery, TableWindow } from '../engine/evidence/table.ts';
import type { Clock } from '../ports/clock.ts';
import { copied, mostCells, notThere, tooMany } from './copy.ts';
import type { CopyRequest } from './copy.ts';
import { Again } from './again.ts';
import { Baseline } from './baseline.ts';
import { readContent, readNewest } from './content.ts';
import type { Content, ContentRequest } from './content.ts';
import { infoColumns } from './info.ts';
import type { ColumnMemory } from './memory.ts';
import { select } from './select.ts';
import type { Selection } from './select.ts';
import { Stop } from './stop.ts';
import { rowsNamed } from './rows.ts';
import { knownColumns, readLooked, runsAt } from './window.ts';
import type { Looked, WindowRequest } from './window.ts';

export interface RunTableOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly memory: ColumnMemory;
  source(id: string): Source | undefined;
  delay(milliseconds: number): Promise<void>;
  /** Something was read after it was answered. */
  tell(head: TableHead): void;
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

/** How often it is told how far a long read is, in milliseconds. */
const tellEvery = 300;

/** A table of runs that is open: what it shows is kept in order, its cells are read when they are looked at. */
export class RunTable {
  readonly #options: RunTableOptions;
  #query: TableQuery | undefined;
  #loading: Loading | undefined;
  /** The newest work: what older work finds is not shown. */
  #work = {};
  #shown: Shown | undefined;
  #version = 0;
  #generation = 0;
  #reading: TableHead['reading'];
  #toldAt = 0;
  readonly #baseline: Baseline;
  readonly #again: Again;

  constructor(options: RunTableOptions) {
    this.#options = options;
    this.#baseline = new Baseline((id) => options.source(id));
    const run = (): Promise<void> => this.#readAgain();
    this.#again = new Again({ clock: options.clock, delay: (ms) => options.delay(ms), run });
  }

  /** Shows what a query asks for. What takes long is told when it is there, and answered as far as it is. */
  async query(query: TableQuery): Promise<Answer<TableHead>> {
    this.#query = query;
    this.#toldAt = this.#options.clock.now();
    const done = this.#settle();
    const soonest = await Promise.race([done, this.#options.delay(soon).then(() => 'late' as const)]);
    if (soonest === 'late') await this.#showNewest(query);
    if (soonest === 'late') void done.then((isShown) => isShown && this.#tell());
    return this.#answer(this.#head());
  }

  /** Some rows of some columns. Columns that take long are empty first; `tell` says when they are there. */
  async window({ from, count, columns }: WindowRequest): Promise<Answer<TableWindow>> {
    const shown = this.#shown;
    if (shown === undefined)
      return this.#answer({
        version: this.#version,
        from,
        rows: [],
        columns: columns.map((id) => ({ id, cells: [] })),
      });
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
    const { content } = shown;
    const cells = await readLooked(content, this.#looked(content, wanted, columns));
    const { infos } = content;
    return this.#answer(copied({ columns, infos, cells, rows: wanted.length }, format));
  }

  /** What a source holds has changed. */
  async changed(source: string): Promise<void> {
    if (this.#query?.scopes.some((scope) => scope.source === source) !== true) return;
    await this.#again.ask();
  }

  /** Stops what is read and forgets what was. */
  close(): void {
    this.#work = {};
    this.#query = undefined;
    this.#abandon();
    this.#forget(this.#shown?.content);
    this.#shown = undefined;
  }

  async #cells(shown: Shown, wanted: Int32Array, ids: readonly ColumnId[]): Promise<TableWindow['columns']> {
    const { content } = shown;
    const looked = this.#looked(content, wanted, ids);
    const read = readLooked(content, looked);
    const soonest = await Promise.race([read, this.#options.delay(longest).then(() => undefined)]);
    if (soonest !== undefined) return ids.map((id) => ({ id, cells: soonest.get(id) ?? [] }));
    void read.then(() => {
      if (this.#shown?.content === content) this.#show(this.#shown);
      this.#tell();
    });
    return knownColumns(content, looked);
  }

  #looked(content: Content, wanted: Int32Array, ids: readonly ColumnId[]): Looked {
    return { wanted, ids, baseline: () => this.#baseline.read(content, this.#query?.baseline) };
  }

  async #readAgain(): Promise<void> {
    this.#abandon();
    if (await this.#settle()) this.#tell();
  }

  /** Reads and sorts for the query as it is now. False where another one came in between. */
  async #settle(): Promise<boolean> {
    const query = this.#query;
    if (query === undefined) return false;
    const work = {};
    this.#work = work;
    this.#reading ??= { what: 'runs', done: 0, of: undefined };
    const content = await this.#load(query);
    if (this.#work !== work) return false;
    this.#reading = { what: 'columns', done: 0, of: undefined };
    const selection = await select({ ...content, query, now: this.#options.clock.now() });
    if (this.#work !== work) return false;
    this.#reading = undefined;
    this.#show({ ...selection, content });
    return true;
  }

  /** The content for a query: read once for all that ask for the same runs. */
  #load(query: TableQuery): Promise<Content> {
    const key = JSON.stringify([query.scopes, query.lifecycle]);
    if (this.#loading?.key === key) return this.#loading.content;
    this.#abandon();
    const stop = new Stop();
    const content = readContent(this.#request(query, stop));
    this.#loading = { key, stop, content };
    return content;
  }

  /** Ends a read that nothing of is shown. */
  #abandon(): void {
    if (this.#loading?.stop !== this.#shown?.content.stop) this.#loading?.stop.ask();
    this.#loading = undefined;
  }

  /** Shows the newest runs while all are read, where nothing has to be found among them. */
  async #showNewest(query: TableQuery): Promise<void> {
    if (this.#query !== query || query.filter !== '' || query.sort.length > 0) return;
    const work = this.#work;
    const content = await readNewest(this.#request(query, new Stop()));
    if (this.#work !== work || this.#reading === undefined) return;
    this.#show({ content, order: content.rows.order, depths: undefined, filterProblem: undefined });
  }

  #request(query: TableQuery, stop: Stop): ContentRequest {
    const { name, memory, clock, source } = this.#options;
    this.#generation += 1;
    return {
      name: `${name} ${this.#generation}`,
      query,
      memory,
      stop,
      now: clock.now(),
      source,
      onProgress: (progress) => this.#progress(progress),
    };
  }

  #progress({ done, of }: Progress): void {
    this.#reading = { what: 'runs', done, of };
    if (this.#options.clock.now() - this.#toldAt >= tellEvery) this.#tell();
  }

  #show(shown: Shown): void {
    if (this.#shown?.content !== shown.content) this.#forget(this.#shown?.content);
    this.#shown = shown;
    this.#version += 1;
  }

  #forget(content: Content | undefined): void {
    if (content === undefined) return;
    content.stop.ask();
    this.#options.memory.forget(content.name);
  }

  #tell(): void {
    if (this.#query === undefined) return;
    this.#toldAt = this.#options.clock.now();
    this.#options.tell(this.#head());
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
