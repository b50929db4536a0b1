import type { BaseColumns } from '../engine/evidence/table.ts';
import type { RunSummary } from '../engine/evidence/tracking.ts';

/** Runs as columns, in the order that they come in. */
export function baseOf(runs: readonly RunSummary[]): BaseColumns {
  return {
    ids: runs.map(({ id }) => id),
    names: runs.map(({ name }) => name),
    statuses: runs.map(({ status }) => status),
    users: runs.map(({ user }) => user),
    parents: runs.map(({ parentId }) => parentId),
    startedAt: Float64Array.from(runs, ({ startedAt }) => startedAt ?? Number.NaN),
    endedAt: Float64Array.from(runs, ({ endedAt }) => endedAt ?? Number.NaN),
  };
}
