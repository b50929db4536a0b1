import './grid.css';
import type { Cell, ColumnId, RunsWindow, WindowRow } from '../../messages/runs.ts';
import { WindowCache } from './cache.ts';
import { GridFocus } from './focus.ts';
import { Head, headHeight } from './head.ts';
import { bindKeyboard } from './keyboard.ts';
import type { Place } from './keys.ts';
import type { GridControl, GridHandlers } from './control.ts';
import { layoutOf, type ColumnLayout, type GridTable } from './model.ts';
import { bindPointer } from './pointer.ts';
import { Rows } from './rows.ts';
import { Selecting } from './selecting.ts';
import { Stage } from './stage.ts';
import { ColumnViewport, RowViewport } from './viewport.ts';

/** With more columns than these, only those near what is seen are asked for. */
const fewColumns = 30;
const columnsAround = 6;

/** A table of any length: only what is seen is in the document, and only what is near it was asked for. */
export class Grid implements GridControl {
  readonly #head = new Head();
  readonly #stage = new Stage(this.#head.element);
  readonly selecting: Selecting;
  readonly #cache: WindowCache;
  readonly #rows: Rows;
  #table: GridTable = { epoch: 0, version: -1, count: 0, columns: [], sort: [], baseline: undefined, now: 0 };
  #columns = new ColumnViewport([]);
  #layout: ColumnLayout = { pinned: [], pinnedWidth: 0, seen: [] };
  #layoutKey = '';
  #active: Place = { row: 0, column: 0 };
  #top = 0;
  #direction: 1 | -1 = 1;
  #isScheduled = false;
  readonly #focus: GridFocus;

  constructor(handlers: GridHandlers) {
    this.#cache = new WindowCache((wanted) => handlers.wanted(wanted));
    this.selecting = new Selecting({
      row: (row) => this.#cache.row(row),
      pick: (from, count) => handlers.pick(from, count),
      say: (text) => this.#stage.say(text),
      onChange: (runs) => {
        handlers.select(runs);
        this.#changed();
      },
    });
    this.#rows = new Rows(this.#stage.body, {
      row: (row) => this.#cache.row(row),
      cell: (row, column) => this.#cache.cell(row, column),
      isSelected: (run) => this.selecting.has(run),
      isBaseline: ({ source, run }) =>
        this.#table.baseline?.run === run && this.#table.baseline.source === source,
      now: () => this.#table.now,
    });
    const schedule = (): void => this.#schedule();
    this.#stage.scroller.addEventListener('scroll', schedule, { passive: true });
    new ResizeObserver(schedule).observe(this.#stage.scroller);
    this.#focus = new GridFocus(this.element, schedule);
    bindKeyboard(this, handlers);
    bindPointer(this.#stage.body, this.#head, { grid: this, rows: this.#rows, handlers });
  }

  get element(): HTMLElement {
    return this.#stage.element;
  }

  /** Where is said, beside the grid, what changed in it. */
  get live(): HTMLElement {
    return this.#stage.live;
  }

  get table(): GridTable {
    return this.#table;
  }

  /** Shows a table; its rows are asked for as they come into sight. */
  show(table: GridTable): void {
    const before = this.#table;
    this.#table = table;
    this.#stage.count(table.count, table.columns.length);
    if (before.columns !== table.columns || before.sort !== table.sort) {
      this.#columns = new ColumnViewport(
        table.columns.filter(({ isPinned }) => !isPinned).map(({ width }) => width),
      );
      this.#layoutKey = '';
    }
    this.#active = {
      row: Math.min(this.#active.row, Math.max(0, table.count - 1)),
      column: Math.min(this.#active.column, Math.max(0, table.columns.length - 1)),
    };
    if (before.epoch !== table.epoch) this.#cache.outdate();
    this.#cache.setTable(table.version, table.count);
    this.#changed();
  }

  /** Rows that were asked for. */
  put(window: RunsWindow): void {
    this.#cache.put(window);
    this.#changed();
  }

  /** Goes to the beginning, for another table. */
  reset(): void {
    this.#cache.clear();
    this.#stage.scroller.scrollTop = 0;
    this.#active = { row: 0, column: 0 };
    this.selecting.anchor = undefined;
    this.#changed();
  }

  /** Puts the focus on the cell that has it among the cells. */
  focus(): void {
    const { element } = this.#stage;
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
    this.#schedule();
  }

  /** Makes a cell the one that keys work on. */
  activate(to: Place): void {
    this.#active = to;
    this.#reveal();
    this.focus();
  }

  /** The run of a row, where it was read. */
  runAt(row: number): WindowRow | undefined {
    return this.#cache.row(row);
  }

  cellAt(row: number, column: ColumnId): Cell | undefined {
    return this.#cache.cell(row, column);
  }

  /** The cell that keys work on; the head is row -1. */
  get active(): Place {
    return this.#active;
  }

  /** How many rows are seen whole. */
  get page(): number {
    return this.#viewport().page;
  }

  /** The element of a cell of the head or of a row, where it is drawn. */
  elementAt({ row, column }: Place): HTMLElement | undefined {
    return row < 0 ? this.#head.cellAt(column) : this.#rows.cellAt(row, column);
  }

  #changed(): void {
    this.#rows.changed();
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      this.#draw();
    });
  }

  #viewport(): RowViewport {
    return new RowViewport(this.#table.count, this.#stage.scroller.clientHeight - headHeight);
  }

  #draw(): void {
    const { scroller } = this.#stage;
    const viewport = this.#viewport();
    this.#stage.fit(viewport.extent + headHeight, this.#layout.pinnedWidth + this.#columns.extent);
    const scrolled = scroller.scrollTop;
    const top = viewport.top(scrolled);
    if (top !== this.#top) this.#direction = top > this.#top ? 1 : -1;
    this.#top = top;
    const left = scroller.scrollLeft;
    this.element.classList.toggle('aside', left > 0);
    this.#arrange(left, scroller.clientWidth);
    const rows = viewport.rows(scrolled);
    this.#rows.draw(rows, top, this.#layout);
    if (rows.end > rows.first)
      this.#cache.look({ rows, columns: this.#wantedColumns(), direction: this.#direction });
    this.#focus.keep(this.elementAt(this.#active));
  }

  /** Finds the columns that are seen; the head is drawn anew only where they are others. */
  #arrange(left: number, width: number): void {
    const range = this.#columns.columns(left, width - this.#layout.pinnedWidth);
    const key = `${range.first}-${range.end}`;
    if (key === this.#layoutKey) return;
    this.#layout = layoutOf(this.#table.columns, this.#columns, range);
    this.#layoutKey = key;
    this.#head.draw(this.#layout, this.#table.sort);
  }

  #wantedColumns(): readonly ColumnId[] {
    const { columns } = this.#table;
    const first = (this.#layout.seen[0]?.index ?? 0) - columnsAround;
    const end = (this.#layout.seen.at(-1)?.index ?? 0) + columnsAround;
    return columns
      .filter(
        ({ isPinned }, index) => columns.length <= fewColumns || isPinned || (index >= first && index <= end),
      )
      .map(({ id }) => id);
  }

  #reveal(): void {
    const { scroller } = this.#stage;
    const { row, column } = this.#active;
    if (row >= 0) scroller.scrollTop = this.#viewport().reveal(row, scroller.scrollTop);
    const scrolled = column - this.#layout.pinned.length;
    if (scrolled < 0) return;
    const width = scroller.clientWidth - this.#layout.pinnedWidth;
    scroller.scrollLeft = this.#columns.reveal(scrolled, scroller.scrollLeft, width);
  }
}
