import type {
  BaseColumns,
  ColumnGroup,
  ColumnId,
  ColumnInfo,
  ColumnValues,
} from '../../../engine/evidence/table.ts';
import type { RunStatus } from '../../../engine/evidence/tracking.ts';
import { collectSummary, metricValueOf } from './collect.ts';
import { Growing } from './growing.ts';
import { dataAt, listAt, textAt, type Data } from './json.ts';

/** A metric's values, and the rows that they are of. */
interface NumberColumn {
  readonly rows: Growing;
  readonly values: Growing;
}

/** A parameter's or a tag's values: places in a list of words, each of which is kept once. */
interface TextColumn extends NumberColumn {
  readonly words: Map<string, number>;
}

/** The runs of an experiment as columns, filled run by run. A row is a run's place, in the order of the pages. */
export class RunColumns {
  readonly #ids: string[] = [];
  readonly #names: string[] = [];
  readonly #statuses: RunStatus[] = [];
  readonly #users: (string | undefined)[] = [];
  readonly #parents: (string | undefined)[] = [];
  readonly #startedAt = new Growing();
  readonly #endedAt = new Growing();
  readonly #seen = new Set<string>();
  readonly #metrics = new Map<string, NumberColumn>();
  readonly #texts: Readonly<Record<'params' | 'tags', Map<string, TextColumn>>> = {
    params: new Map(),
    tags: new Map(),
  };

  get length(): number {
    return this.#ids.length;
  }

  has(run: string): boolean {
    return this.#seen.has(run);
  }

  /** Takes in a run; one that is already there is left out, for runs move between pages while others come in. */
  add(run: Data): void {
    const summary = collectSummary(run);
    if (summary.id === '' || this.#seen.has(summary.id)) return;
    const row = this.#ids.length;
    this.#seen.add(summary.id);
    this.#ids.push(summary.id);
    this.#names.push(summary.name);
    this.#statuses.push(summary.status);
    this.#users.push(summary.user);
    this.#parents.push(summary.parentId);
    this.#startedAt.push(summary.startedAt ?? Number.NaN);
    this.#endedAt.push(summary.endedAt ?? Number.NaN);
    this.#addValues(row, dataAt(run, 'data'));
  }

  base(): BaseColumns {
    return {
      ids: this.#ids,
      names: this.#names,
      statuses: this.#statuses,
      users: this.#users,
      parents: this.#parents,
      startedAt: this.#startedAt.values(),
      endedAt: this.#endedAt.values(),
    };
  }

  /** The columns that at least one run has a value in, each with how many have. */
  infos(): readonly ColumnInfo[] {
    return [
      ...infosOf('metrics', 'number', this.#metrics),
      ...infosOf('params', 'text', this.#texts.params),
      ...infosOf('tags', 'text', this.#texts.tags),
    ];
  }

  /** A column's values at the rows of `rows`; runs that are not there any more, or not yet, are left out. */
  column(id: ColumnId, rows: ReadonlyMap<string, number>): ColumnValues {
    const [group, name] = partsOf(id);
    const places = this.#ids.map((run) => rows.get(run) ?? -1);
    if (group === 'metrics') {
      const { rows: kept, values } = placed(this.#metrics.get(name), places);
      return { kind: 'number', rows: kept, values };
    }
    const column = group === 'params' || group === 'tags' ? this.#texts[group].get(name) : undefined;
    const { rows: kept, values } = placed(column, places);
    return {
      kind: 'text',
      rows: kept,
      values: Int32Array.from(values),
      words: [...(column?.words.keys() ?? [])],
    };
  }

  #addValues(row: number, data: Data): void {
    for (const metric of listAt(data, 'metrics')) {
      const column = columnIn(this.#metrics, textAt(metric, 'key'), newNumbers);
      put(column, row, Number(metricValueOf(metric)));
    }
    for (const group of ['params', 'tags'] as const)
      for (const pair of listAt(data, group)) {
        const column = columnIn(this.#texts[group], textAt(pair, 'key'), newTexts);
        put(column, row, wordIn(column, textAt(pair, 'value')));
      }
  }
}

function newNumbers(): NumberColumn {
  return { rows: new Growing(), values: new Growing() };
}

function newTexts(): TextColumn {
  return { ...newNumbers(), words: new Map() };
}

function columnIn<T>(columns: Map<string, T>, key: string, create: () => T): T {
  const known = columns.get(key);
  if (known !== undefined) return known;
  const column = create();
  columns.set(key, column);
  return column;
}

function put({ rows, values }: NumberColumn, row: number, value: number): void {
  rows.push(row);
  values.push(value);
}

function wordIn({ words }: TextColumn, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}

function infosOf(
  group: ColumnGroup,
  kind: ColumnInfo['kind'],
  columns: ReadonlyMap<string, NumberColumn>,
): readonly ColumnInfo[] {
  return [...columns].map(([name, { rows }]) => ({
    id: `${group}.${name}` as const,
    kind,
    filled: rows.length,
  }));
}

function partsOf(id: ColumnId): readonly [group: string, name: string] {
  const dot = id.indexOf('.');
  return [id.slice(0, dot), id.slice(dot + 1)];
}

/** The values that have a place, by that place. */
function placed(
  column: NumberColumn | undefined,
  places: readonly number[],
): { readonly rows: Int32Array; readonly values: Float64Array } {
  const rows = column?.rows.values() ?? new Float64Array();
  const values = column?.values.values() ?? new Float64Array();
  const kept = [...rows.keys()]
    .filter((index) => (places[rows[index] ?? -1] ?? -1) >= 0)
    .map((index) => ({ row: places[rows[index] ?? -1] ?? -1, value: values[index] ?? Number.NaN }))
    .sort((one, other) => one.row - other.row);
  return {
    rows: Int32Array.from(kept, ({ row }) => row),
    values: Float64Array.from(kept, ({ value }) => value),
  };
}
