import type { Source } from '../engine/evidence/contract.ts';
import type { ColumnId, ColumnInfo, TableCell } from '../engine/evidence/table.ts';
import { csvText } from '../report/csv.ts';
import { jsonText } from '../report/jsonText.ts';
import { markdownCell, markdownTable } from '../report/markdownTable.ts';
import type { FoundRun, FoundRuns } from './runTable.ts';
import { iso, moment, shortName, table } from './table.ts';

export type Format = 'text' | 'json' | 'csv' | 'markdown';

/** The runs that were found, as text. */
export function writtenRuns(
  found: FoundRuns,
  {
    format,
    formulas,
    sources,
  }: {
    readonly format: Format;
    readonly formulas: 'kept' | 'guarded';
    readonly sources: readonly Source[];
  },
): string {
  const store = ({ source }: FoundRun): string =>
    sources.find(({ info }) => info.id === source)?.info.label ?? source;
  switch (format) {
    case 'text':
      return found.runs.length === 0
        ? 'No runs\n'
        : table(
            headOf(found).map((name, place) => (place < fixedHead.length ? name.toUpperCase() : name)),
            rowsOf(found).map(([experiment = '', name = '', ...rest]) => [
              shortName(experiment),
              shortName(name),
              ...rest,
            ]),
          );
    case 'markdown':
      return `${markdownTable(
        headOf(found).map(markdownCell),
        rowsOf(found).map((row) => row.map(markdownCell)),
      ).join('\n')}\n`;
    case 'csv':
      return asCsv(found, store, formulas);
    case 'json':
      return jsonText({
        runs: found.runs.map((run) => ({
          store: store(run),
          ...shared(run),
          columns: columnsOf(run, found.named),
        })),
      });
  }
}

const fixedHead = ['Experiment', 'Run', 'Status', 'Started', 'Id'] as const;

const shown = ['info.experiment', 'info.name', 'info.status', 'info.started'] as const;

function headOf({ named }: FoundRuns): readonly string[] {
  return [...fixedHead, ...extra(named).map((id) => id.replace(/^info\./, ''))];
}

/** The columns beside those that are always there. */
function extra(named: readonly ColumnId[]): readonly ColumnId[] {
  return named.filter((id) => id !== 'info.id' && !shown.some((one) => one === id));
}

function rowsOf({ runs, named, head }: FoundRuns): readonly (readonly string[])[] {
  const kinds = kindsOf(head.columns);
  return runs.map((run) => [
    ...shown.map((id) => textOf(run, id, kinds)),
    run.run,
    ...extra(named).map((id) => textOf(run, id, kinds)),
  ]);
}

type Kinds = ReadonlyMap<ColumnId, ColumnInfo['kind']>;

function kindsOf(infos: readonly ColumnInfo[]): Kinds {
  return new Map(infos.map(({ id, kind }) => [id, kind]));
}

function textOf({ cells }: FoundRun, id: ColumnId, kinds: Kinds): string {
  const cell = cells.get(id) ?? null;
  if (cell === null) return '';
  if (typeof cell !== 'number') return cell;
  if (kinds.get(id) === 'time') return moment(cell);
  return kinds.get(id) === 'duration' ? `${cell / 1000} s` : String(cell);
}

/** The columns of `mlflow.search_runs`, as far as they were asked for. */
function asCsv(
  { runs, named, head }: FoundRuns,
  store: (run: FoundRun) => string,
  formulas: 'kept' | 'guarded',
): string {
  const kinds = kindsOf(head.columns);
  const columns = extra(named).filter((id) => id !== 'info.ended');
  const fixed = ['store', 'experiment', 'run_id', 'run_name', 'status', 'start_time', 'end_time'];
  const rows = runs.map((run) => {
    const { experiment, id, name, status, startedAt, endedAt } = shared(run);
    const cells = columns.map((column) => plainValue(run.cells.get(column) ?? null, kinds.get(column)));
    return [store(run), experiment, id, name, status, iso(startedAt), iso(endedAt), ...cells];
  });
  return csvText([...fixed, ...columns.map((id) => id.replace(/^info\./, ''))], rows, formulas);
}

function plainValue(cell: TableCell, kind: ColumnInfo['kind'] | undefined): string | number | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'number' && kind === 'time') return iso(cell);
  return typeof cell === 'number' && kind === 'duration' ? cell / 1000 : cell;
}

/** What every run has, by the names that the list of runs has for it. */
function shared({ run, cells }: FoundRun) {
  const text = (id: ColumnId): string => String(cells.get(id) ?? '');
  const time = (id: ColumnId): number | undefined => {
    const cell = cells.get(id);
    return typeof cell === 'number' ? cell : undefined;
  };
  return {
    experiment: text('info.experiment'),
    id: run,
    name: text('info.name'),
    status: text('info.status'),
    startedAt: time('info.started'),
    endedAt: time('info.ended'),
  };
}

function columnsOf({ cells }: FoundRun, named: readonly ColumnId[]): Readonly<Record<string, TableCell>> {
  return Object.fromEntries(named.map((id) => [id, cells.get(id) ?? null]));
}
