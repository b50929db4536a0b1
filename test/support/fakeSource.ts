import type { Source, TableReader } from '../../server/src/engine/evidence/contract.ts';
import type { Answer } from '../../server/src/engine/evidence/source.ts';
import type { BaseColumns, ColumnInfo, ColumnValues } from '../../server/src/engine/evidence/table.ts';
import type { Run, RunSummary } from '../../server/src/engine/evidence/tracking.ts';
import { sequence } from './seeded.ts';

export interface FakeSize {
  readonly runs: number;
  readonly metrics: number;
  readonly params: number;
}

/** When every read of a fake is done. */
export const readAt = Date.UTC(2026, 0, 15, 12);

const words = ['adam', 'sgd', 'lion', 'gelu', 'relu', 'cosine', 'linear'] as const;

/** A value that is the same for the same place in each process. */
function valueAt(row: number, column: number): number {
  return sequence(row * 7919 + column)(1_000_000) / 1_000_000;
}

/** A source in memory of any size, the same in each process. Its one experiment is `1`. */
export function fakeSource(size: FakeSize, id = 'fake:1'): Source {
  const ok = <T>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value, readAt });
  const info = { id, system: 'mlflow', label: 'fake', location: 'file:///fake' } as const;
  const runs = Array.from({ length: size.runs }, (_, row) => runAt(row, size));
  const abilities = ['table', 'live', 'registry'] as const;
  return {
    info,
    state: () =>
      ok({ info, abilities, version: '1', supported: '1', verdict: 'supported', problem: undefined }),
    stamp: () => Promise.resolve('1'),
    experiments: () => ok({ items: [experimentOf(size)], total: 1, next: undefined }),
    runs: ({ limit, from = '0' }) => {
      const end = Number(from) + limit;
      const next = end < runs.length ? String(end) : undefined;
      return ok({ items: runs.slice(Number(from), end), total: runs.length, next });
    },
    run: (wanted) => {
      const run = runs.find((one) => one.id === wanted);
      if (run !== undefined) return ok(run);
      const problem = { reason: 'not-found', message: 'There is no such run.', action: 'Refresh.' } as const;
      return Promise.resolve({ ok: false, problem });
    },
    origins: () => ok([]),
    history: ({ keys }) =>
      ok(
        keys.map((key) => ({
          key,
          steps: [0, 1],
          timestamps: [readAt, readAt + 1],
          values: [1, 2],
          total: 2,
        })),
      ),
    registry: {
      models: () => ok({ items: [], total: 0, next: undefined }),
      versions: () => ok({ items: [], total: 0, next: undefined }),
    },
    table: tableOf(runs, size),
    live: {
      points: (_, cursor = '0') => {
        const from = Number(cursor);
        const count = Math.max(0, 1000 - from);
        const steps = Float64Array.from({ length: count }, (_value, index) => from + index);
        return ok({
          steps,
          timestamps: steps.map((step) => readAt + step * 1000),
          values: steps.map((step) => 1 / (1 + step)),
          cursor: '1000',
          isRestart: false,
        });
      },
    },
  };
}

function experimentOf(size: FakeSize): {
  readonly id: string;
  readonly name: string;
  readonly lifecycle: 'active';
  readonly createdAt: number;
  readonly updatedAt: undefined;
  readonly artifactLocation: undefined;
  readonly runCount: number;
  readonly tags: readonly [];
} {
  return {
    id: '1',
    name: 'fake',
    lifecycle: 'active',
    createdAt: readAt,
    updatedAt: undefined,
    artifactLocation: undefined,
    runCount: size.runs,
    tags: [],
  };
}

function runAt(row: number, { metrics, params }: FakeSize): Run {
  const startedAt = readAt - row * 60_000;
  const summary: RunSummary = {
    id: `run-${String(row).padStart(6, '0')}`,
    name: `run ${row}`,
    experimentId: '1',
    status: row % 50 === 49 ? 'FAILED' : 'FINISHED',
    lifecycle: 'active',
    user: 'sam',
    startedAt,
    endedAt: startedAt + 30_000,
    parentId: undefined,
    metrics: Array.from({ length: Math.min(metrics, 3) }, (_, column) => ({
      key: `metric_${column}`,
      value: valueAt(row, column),
      step: 0,
      timestamp: startedAt,
    })),
  };
  return {
    ...summary,
    experimentName: 'fake',
    artifactUri: undefined,
    sourceName: undefined,
    commit: undefined,
    parameters: Array.from({ length: Math.min(params, 3) }, (_, column) => ({
      key: `param_${column}`,
      value: wordAt(row, column),
    })),
    tags: [],
    datasets: [],
  };
}

function wordAt(row: number, column: number): string {
  return words[(row + column) % words.length] ?? '';
}

/** Columns `metrics.metric_<n>` and `params.param_<n>`; every tenth run has no value in every third column. */
function tableOf(runs: readonly Run[], { metrics, params }: FakeSize): TableReader {
  const ok = <T>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value, readAt });
  const base: BaseColumns = {
    ids: runs.map(({ id }) => id),
    names: runs.map(({ name }) => name),
    statuses: runs.map(({ status }) => status),
    users: runs.map(({ user }) => user),
    parents: runs.map(({ parentId }) => parentId),
    startedAt: Float64Array.from(runs, ({ startedAt }) => startedAt ?? Number.NaN),
    endedAt: Float64Array.from(runs, ({ endedAt }) => endedAt ?? Number.NaN),
  };
  const columns: readonly ColumnInfo[] = [
    ...Array.from({ length: metrics }, (_, n) => ({
      id: `metrics.metric_${n}` as const,
      kind: 'number' as const,
      filled: undefined,
    })),
    ...Array.from({ length: params }, (_, n) => ({
      id: `params.param_${n}` as const,
      kind: 'text' as const,
      filled: undefined,
    })),
  ];
  return {
    base: () => ok(base),
    columns: () => ok(columns),
    column({ column }) {
      const n = Number(/\d+$/.exec(column)?.[0]);
      const rows = Int32Array.from(runs.keys()).filter((row) => n % 3 !== 2 || row % 10 !== 9);
      const values: ColumnValues = column.startsWith('metrics.')
        ? { kind: 'number', rows, values: Float64Array.from(rows, (row) => valueAt(row, n)) }
        : { kind: 'text', rows, words, values: rows.map((row) => (row + n) % words.length) };
      return ok(values);
    },
  };
}
