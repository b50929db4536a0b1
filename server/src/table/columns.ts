import type { Answer, Unavailable } from '../engine/evidence/source.ts';
import type { ColumnId, ColumnValues } from '../engine/evidence/table.ts';
import type { Cancel } from '../ports/cancel.ts';
import { denseOf } from './dense.ts';
import type { ColumnPart, DenseColumn } from './dense.ts';
import { infoColumn } from './info.ts';
import type { ColumnMemory } from './memory.ts';
import type { RowsPart, TableRows } from './rows.ts';
import { settled } from './settled.ts';

export interface ColumnsOptions {
  readonly table: string;
  readonly rows: TableRows;
  readonly memory: ColumnMemory;
  /** Asked when the table does not show these rows any more. */
  readonly cancel: Cancel;
  /** A part of a column could not be read: the rest is shown. */
  readonly onProblem: (part: RowsPart, problem: Unavailable) => void;
}

/** The columns of a table's rows, each read when it is wanted. */
export class Columns {
  readonly #options: ColumnsOptions;
  readonly #reading = new Map<ColumnId, Promise<DenseColumn>>();

  constructor(options: ColumnsOptions) {
    this.#options = options;
  }

  /** A column that is in memory. */
  get(id: ColumnId): DenseColumn | undefined {
    const { table, memory, rows } = this.#options;
    const kept = memory.get(table, id);
    if (kept !== undefined) return kept;
    const made = infoColumn(id, rows);
    if (made !== undefined) this.#keep(id, made);
    return made;
  }

  /** A column, read where it is not in memory; never twice at once. */
  async load(id: ColumnId): Promise<DenseColumn> {
    const known = this.get(id) ?? this.#reading.get(id);
    if (known !== undefined) return known;
    const reading = this.#read(id).finally(() => this.#reading.delete(id));
    this.#reading.set(id, reading);
    return reading;
  }

  async #read(id: ColumnId): Promise<DenseColumn> {
    const { rows } = this.#options;
    const parts = await Promise.all(rows.parts.map((part) => this.#readPart(part, id)));
    const column = denseOf(
      parts.filter((part) => part !== undefined),
      rows.length,
    );
    if (parts.every((part) => part !== undefined)) this.#keep(id, column);
    return column;
  }

  /** What comes when the table shows other rows already would stay in memory for nobody. */
  #keep(id: ColumnId, column: DenseColumn): void {
    const { table, memory, cancel } = this.#options;
    if (!cancel.isCancellationRequested) memory.keep(table, id, column);
  }

  async #readPart(part: RowsPart, id: ColumnId): Promise<ColumnPart | undefined> {
    const { reader, scope, places, offset } = part;
    const request = { experiment: scope.experiment, column: id, rows: places };
    const answer: Answer<ColumnValues> = await settled(reader.column(request, this.#options.cancel));
    if (answer.ok) return { values: answer.value, offset };
    this.#options.onProblem(part, answer.problem);
    return undefined;
  }
}
