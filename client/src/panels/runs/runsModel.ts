import {
  closeTable,
  copyTable,
  queryTable,
  readWindow,
  type ColumnId,
  type RunRef,
  type TableHead,
} from '../../../../server/src/protocol/table.ts';
import type { Answer } from '../../../../server/src/protocol/tracking.ts';
import { shownColumn } from '../../../../webviews/messages/columns.ts';
import type {
  ChartsPane,
  CopyFormat,
  KeptRunsPanel,
  PickedRun,
  Query,
  RunsMessage,
  RunsState,
  ShownColumn,
  Wanted,
} from '../../../../webviews/messages/runs.ts';
import type { Clock } from '../../clock.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { Baseline } from './baseline.ts';
import { clipped, noWindow } from './clipped.ts';
import { readDiffering } from './differing.ts';
import { firstColumns, lookedColumns } from './firstColumns.ts';
import { firstState, isNothing, labelOf, problemOf } from './facts.ts';
import { shownBy, type SavedView } from './viewFile.ts';

export interface RunsModelOptions {
  readonly server: Server;
  readonly clock: Clock;
  /** The name of the table, its own in this window. */
  readonly table: string;
  readonly kept: KeptRunsPanel;
  /** Whether the server has not read the workspace yet, so that it may know the runs soon. */
  isStarting(): boolean;
  post(message: RunsMessage): void;
}

/** So many rows decide which columns a new table shows. */
const sampleRows = 50;

/** So many runs are picked at once. */
const mostPicked = 5000;

/** What a Runs panel shows: asks for the table and its windows, and tells the whole picture whenever it is another. */
export class RunsModel {
  readonly #options: RunsModelOptions;
  readonly #baseline: Baseline;
  #state: RunsState;
  #round = 0;
  /** Whether the columns are those of a person or of a view, and not to be chosen yet. */
  #isChosen: boolean;
  #isStopped = false;

  constructor(options: RunsModelOptions) {
    const { kept, clock, server } = options;
    this.#options = options;
    this.#isChosen = kept.columns.length > 0;
    this.#baseline = new Baseline(server, kept);
    this.#state = firstState(kept, clock.now());
  }

  get state(): RunsState {
    return this.#state;
  }

  /** Whether there is nothing to show of the table yet. */
  get isWaiting(): boolean {
    const { head } = this.#state;
    return head === undefined || isNothing(head);
  }

  /**
   * Asks for the table as it is to be seen; what an older asking brings later is dropped. A fresh one is read anew, where
   * else the worker answers with what it has read already.
   */
  async refresh(isFresh = false): Promise<void> {
    this.#round += 1;
    if (isFresh || this.#isStopped) this.#reopen();
    const round = this.#round;
    const { server } = this.#options;
    const table = this.#table;
    const [baseline, label] = await Promise.all([this.#baseline.read(), labelOf(server, this.#state.scopes)]);
    if (round !== this.#round) return;
    const { scopes, query } = this.#state;
    const answer = await read(server, queryTable, { table, scopes, ...query, baseline });
    if (round !== this.#round) return;
    this.#state = { ...this.#state, baseline, sourceLabel: label ?? this.#state.sourceLabel };
    if (answer.ok) await this.#show(answer.value);
    else if (!this.#options.isStarting()) this.#tell({ problem: problemOf(answer) });
  }

  /** The server tells how far the table is, or that it is another. */
  async heard(head: TableHead): Promise<void> {
    if (head.table === this.#table && !this.#isStopped) await this.#show(head);
  }

  /** Reads anew where the worker does not know the table any more, and so never tells that it is read. */
  async check(): Promise<void> {
    if (this.#state.head?.reading === undefined) return;
    const answer = await this.#window(0, 1, []);
    if (!answer.ok && answer.problem.reason === 'not-found') await this.refresh(true);
  }

  /** Asks the table differently. */
  async ask(query: Query): Promise<void> {
    this.#tell({ query, view: undefined });
    await this.refresh();
  }

  setCharts(charts: ChartsPane): void {
    this.#tell({ charts });
  }

  setColumns(columns: readonly ShownColumn[]): void {
    this.#isChosen = true;
    this.#tell({ columns });
  }

  /** Shows the table as a view has it; without one as a new table is shown. */
  async useView(view: SavedView | undefined): Promise<void> {
    this.#isChosen = (view?.columns.length ?? 0) > 0;
    this.#tell(shownBy(view, this.#state));
    await this.refresh();
  }

  /** What the panel shows beside the table: saved views and filters that were. */
  setBeside(beside: Partial<Pick<RunsState, 'views' | 'brokenViews' | 'history' | 'view'>>): void {
    this.#tell(beside);
  }

  /** Sends the rows that the panel asks for; that there are none, where they cannot be read. */
  async wanted({ version, from, count, columns }: Wanted): Promise<void> {
    const { server, post } = this.#options;
    const table = this.#table;
    const answer = await read(server, readWindow, { table, version, from, count, columns });
    const isRead = answer.ok && table === this.#table;
    post({ kind: 'window', window: isRead ? clipped(answer.value) : { ...noWindow, from } });
    if (answer.ok || this.#isStopped) return;
    if (answer.problem.reason === 'not-found') await this.refresh(true);
    else this.#tell({ problem: problemOf(answer) });
  }

  /** Sends the runs at some places. */
  async pick(from: number, count: number): Promise<void> {
    const runs: PickedRun[] = [];
    while (runs.length < count) {
      const answer = await this.#window(from + runs.length, Math.min(mostPicked, count - runs.length), []);
      if (!answer.ok || answer.value.rows.length === 0) break;
      runs.push(...answer.value.rows.map(({ source, run, name }) => ({ source, run, name })));
    }
    this.#options.post({ kind: 'picked', runs });
  }

  /** Sends the columns in which runs differ. */
  async differing(runs: readonly RunRef[]): Promise<void> {
    const { server, post } = this.#options;
    const known = new Set(this.#state.head?.columns.map(({ id }) => id));
    const columns = await readDiffering(server, runs);
    post({ kind: 'differing', columns: columns.filter((id) => known.has(id)) });
  }

  /** Rows of the columns that are shown, as text; all rows where none are named. */
  async text(rows: readonly RunRef[] | undefined, format: CopyFormat): Promise<Answer<string>> {
    const columns = this.#state.columns.map(({ id }) => id);
    return read(this.#options.server, copyTable, { table: this.#table, columns, rows, format });
  }

  /** The whole value of a cell; undefined where there is none. */
  async cellText(row: number, column: ColumnId): Promise<string | undefined> {
    const answer = await this.#window(row, 1, [column]);
    const cell = answer.ok ? answer.value.columns[0]?.cells[0] : undefined;
    return cell === undefined || cell === null ? undefined : String(cell);
  }

  /** Pins a run, or none, as what the others are told against. */
  async pin(run: RunRef | undefined): Promise<void> {
    const answer = await this.#baseline.pin(run);
    if (!answer.ok) {
      this.#tell({ problem: problemOf(answer) });
      return;
    }
    const { columns } = this.#state;
    if (run !== undefined && !columns.some(({ id }) => id === 'info.changed')) {
      this.#tell({ columns: [...columns, shownColumn('info.changed', 'text')] });
    }
    await this.refresh();
  }

  /** Ends the reading; what was read stays. */
  stop(): void {
    this.#isStopped = true;
    this.close();
    const { head } = this.#state;
    const problem = { message: 'Reading was cancelled.', action: 'Try again to read all runs.' };
    this.#tell({ head: head === undefined ? undefined : { ...head, reading: undefined }, problem });
  }

  /** What the worker keeps of the table is not needed any more, nor what is still being asked. */
  close(): void {
    this.#round += 1;
    this.#options.server.tell(closeTable, { table: this.#table });
  }

  /** A table that is opened anew has a name of its own, for its versions begin at the beginning. */
  #reopen(): void {
    if (!this.#isStopped) this.close();
    this.#isStopped = false;
    this.#state = { ...this.#state, epoch: this.#state.epoch + 1 };
  }

  get #table(): string {
    const { epoch } = this.#state;
    return epoch === 0 ? this.#options.table : `${this.#options.table} ${epoch}`;
  }

  #window(from: number, count: number, columns: readonly ColumnId[]) {
    const version = this.#state.head?.version ?? 0;
    return read(this.#options.server, readWindow, { table: this.#table, version, from, count, columns });
  }

  async #show(head: TableHead): Promise<void> {
    if (isNothing(head) && this.#options.isStarting()) return;
    if (!this.#isChosen) await this.#choose(head);
    this.#tell({ head, problem: undefined });
  }

  /** Chooses the columns of a new table, for good once all runs were read. */
  async #choose(head: TableHead): Promise<void> {
    const round = this.#round;
    const looked = lookedColumns(head.columns);
    const sample = await this.#window(0, sampleRows, looked);
    if (this.#isChosen || round !== this.#round || !sample.ok) return;
    this.#isChosen = head.reading === undefined && looked.length > 0;
    const columns = firstColumns(head.columns, sample.value, this.#state.baseline !== undefined);
    this.#state = { ...this.#state, columns };
  }

  #tell(change: Partial<RunsState>): void {
    this.#state = { ...this.#state, ...change };
    this.#options.post({ kind: 'state', state: this.#state });
  }
}
