import type { Source } from '../../server/src/engine/evidence/contract.ts';
import type { Answer } from '../../server/src/engine/evidence/source.ts';
import type { ColumnId, TableHead, TableQuery, TableCell } from '../../server/src/engine/evidence/table.ts';
import type { Run } from '../../server/src/engine/evidence/tracking.ts';
import { ColumnMemory } from '../../server/src/table/memory.ts';
import { RunTable } from '../../server/src/table/runTable.ts';
import { fakeSource, readAt } from '../support/fakeSource.ts';

/** The part of a run that a test says something about. */
export interface SomeRun {
  readonly id: string;
  readonly name?: string;
  readonly status?: Run['status'];
  readonly startedAt?: number | undefined;
  readonly parentId?: string;
  readonly metrics?: Readonly<Record<string, number>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly data?: Readonly<Record<string, string>>;
}

/** A source of pages only, that holds these runs, newest first. `runs` may change. */
export function sourceOf(runs: readonly SomeRun[], id = 'some:1'): Source {
  const { info, state, stamp, experiments, origins, history } = fakeSource(
    { runs: 0, metrics: 0, params: 0 },
    id,
  );
  const all = (): readonly Run[] =>
    runs.map(runOf).sort((a, b) => (b.startedAt ?? -1) - (a.startedAt ?? -1) || (a.id < b.id ? -1 : 1));
  return {
    ...{ info, state, stamp, experiments, origins, history },
    runs: ({ limit, from = '0' }) => {
      const items = all().slice(Number(from), Number(from) + limit);
      const end = Number(from) + limit;
      return answered({ items, total: runs.length, next: end < runs.length ? String(end) : undefined });
    },
    run: (wanted) => {
      const run = all().find((one) => one.id === wanted);
      return run === undefined ? refused('not-found', 'No such run.') : answered(run);
    },
  };
}

export function answered<T>(value: T): Promise<Answer<T>> {
  return Promise.resolve({ ok: true, value, readAt });
}

export function refused(reason: 'not-found' | 'unreachable', message: string): Promise<Answer<never>> {
  return Promise.resolve({ ok: false, problem: { reason, message, action: 'Try again.' } });
}

function runOf(run: SomeRun): Run {
  const texts = (of: Readonly<Record<string, string>> = {}) =>
    Object.entries(of).map(([key, value]) => ({ key, value }));
  const startedAt = 'startedAt' in run ? run.startedAt : readAt;
  return {
    id: run.id,
    name: run.name ?? run.id,
    experimentId: '1',
    experimentName: 'fake',
    status: run.status ?? 'FINISHED',
    lifecycle: 'active',
    user: 'sam',
    startedAt,
    endedAt: startedAt === undefined ? undefined : startedAt + 30_000,
    parentId: run.parentId,
    metrics: Object.entries(run.metrics ?? {}).map(([key, value]) => ({
      key,
      value: metricOf(value),
      step: 0,
      timestamp: readAt,
    })),
    artifactUri: undefined,
    sourceName: undefined,
    commit: undefined,
    parameters: texts(run.params),
    tags: texts(run.tags),
    datasets: Object.entries(run.data ?? {}).map(([name, digest]) => ({
      name,
      digest,
      sourceType: 'local',
      source: '',
      context: undefined,
    })),
  };
}

function metricOf(value: number): number | 'NaN' | 'Infinity' | '-Infinity' {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Number.POSITIVE_INFINITY) return 'Infinity';
  return value === Number.NEGATIVE_INFINITY ? '-Infinity' : value;
}

/** A question for all runs of these sources, newest first. */
export function allOf(...sources: readonly Source[]): TableQuery {
  return {
    scopes: sources.map(({ info }) => ({ source: info.id, experiment: '1' })),
    lifecycle: 'active',
    filter: '',
    sort: [],
    nested: false,
    baseline: undefined,
  };
}

export interface OpenTable {
  readonly table: RunTable;
  readonly told: TableHead[];
}

/** A table over these sources. */
export function open(sources: readonly Source[], memory = new ColumnMemory(1e9)): OpenTable {
  const told: TableHead[] = [];
  const table = new RunTable({
    name: 'a',
    clock: { now: () => readAt },
    memory,
    source: (id) => sources.find(({ info }) => info.id === id),
    delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    tell: (head) => told.push(head),
  });
  return { table, told };
}

export function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

/** The ids of the first rows. */
export async function idsOf(table: RunTable, count = 5000): Promise<readonly string[]> {
  return valueIn(await table.window({ from: 0, count, columns: [] })).rows.map(({ run }) => run);
}

/** The cells of a column. */
export async function cellsOf(table: RunTable, column: ColumnId): Promise<readonly TableCell[]> {
  const window = valueIn(await table.window({ from: 0, count: 5000, columns: [column] }));
  return window.columns[0]?.cells ?? [];
}
