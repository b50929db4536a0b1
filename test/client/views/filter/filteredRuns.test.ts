import { describe, expect, test } from 'vitest';
import { FilteredRuns } from '../../../../client/src/views/filter/filteredRuns.ts';
import { filterMessage, noFilter } from '../../../../client/src/views/filter/runFilter.ts';
import { tableChanged, type TableHead } from '../../../../server/src/protocol/table.ts';
import type { Work } from '../../../../server/src/protocol/work.ts';
import { locked, now, ok, TrackingServer, treeOptions } from '../../../support/trackingServer.ts';

const scope = { source: 's', experiment: 'e' };
const filter = {
  filter: 'metrics.auc > 0.5',
  sort: { column: 'metrics.auc', direction: 'descending' },
} as const;

const head: TableHead = {
  table: 'tree s e',
  version: 1,
  total: 250,
  shown: 150,
  columns: [
    { id: 'info.name', kind: 'text', filled: undefined },
    { id: 'metrics.loss', kind: 'number', filled: undefined },
    { id: 'metrics.sys/cpu', kind: 'number', filled: undefined },
    { id: 'metrics.auc', kind: 'number', filled: undefined },
  ],
  filterProblem: undefined,
  reading: undefined,
  missing: [],
  readAt: now,
};

function server(first: TableHead = head): TrackingServer {
  return new TrackingServer({
    'assay/table/query': () => ok(first),
    'assay/table/window': ({ from, count, columns }: { from: number; count: number; columns: string[] }) =>
      ok({
        version: 1,
        from,
        rows: Array.from({ length: Math.min(count, 150 - from) }, (_, row) => ({
          source: 's',
          run: `r${from + row}`,
          name: `run ${from + row}`,
          status: 'FINISHED',
          depth: 0,
        })),
        columns: columns.map((id) => ({ id, cells: Array.from({ length: count }, () => 0.75) })),
      }),
  });
}

describe('filtered runs', () => {
  test('of a server that went while it looked through them are not waited for', async () => {
    const reading = { what: 'runs', done: 1, of: 250 };
    const runs = new FilteredRuns(treeOptions(server({ ...head, reading })));
    const asked = runs.page(scope, filter, { limit: 100 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    runs.changed();
    expect(await asked).toMatchObject({ ok: false, problem: { reason: 'cancelled' } });
  });

  test('are found by the worker, page by page, with what they are sorted by', async () => {
    const asked = server();
    const runs = new FilteredRuns(treeOptions(asked));
    const first = await runs.page(scope, filter, { limit: 100 });
    expect(first.ok && [first.value.items.length, first.value.total, first.value.next]).toEqual([
      100,
      150,
      '100',
    ]);
    expect(first.ok && first.value.items[0]?.metrics.map(({ key }) => key)).toEqual(['auc', 'loss']);
    const second = await runs.page(scope, filter, { limit: 100, from: '100' });
    expect(second.ok && [second.value.items[0]?.id, second.value.items.length, second.value.next]).toEqual([
      'r100',
      50,
      undefined,
    ]);
    expect(asked.asked.filter(({ method }) => method === 'assay/table/query')).toHaveLength(1);
    runs.close();
    expect(asked.told).toEqual([{ method: 'assay/table/close', params: { table: 'tree s e' } }]);
  });

  test('tell of a mistake in the filter, of what cannot be read, and of a source that does not answer', async () => {
    const filterProblem = { message: 'No such metric.', start: 0, end: 3 };
    const wrong = await new FilteredRuns(treeOptions(server({ ...head, filterProblem }))).page(
      scope,
      filter,
      { limit: 1 },
    );
    expect(wrong.ok ? '' : wrong.problem.message).toBe('No such metric.');
    const missing = [{ scope, message: 'It is locked.', action: 'Wait.' }];
    const gone = await new FilteredRuns(treeOptions(server({ ...head, missing }))).page(scope, filter, {
      limit: 1,
    });
    expect(gone.ok ? '' : gone.problem.message).toBe('It is locked.');
    const dead = new TrackingServer({ 'assay/table/query': () => locked });
    expect((await new FilteredRuns(treeOptions(dead)).page(scope, filter, { limit: 1 })).ok).toBe(false);
  });

  test('are waited for while they are looked through, which is told and can be stopped', async () => {
    const reading = { what: 'runs', done: 10, of: 250 };
    const asked = server({ ...head, shown: 0, reading });
    const told: Work[] = [];
    const stops: (() => void)[] = [];
    const options = {
      ...treeOptions(asked),
      onWork: (work: Work, stop?: () => void) => {
        told.push(work);
        if (stop !== undefined) stops.push(stop);
      },
    };
    const runs = new FilteredRuns(options);
    const page = runs.page(scope, filter, { limit: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    asked.says(tableChanged, { ...head, reading });
    asked.says(tableChanged, head);
    expect((await page).ok).toBe(true);
    expect(told.map(({ done, of, ended }) => [done, of, ended])).toEqual([
      [10, 250, false],
      [0, undefined, true],
    ]);
    const stopped = runs.page(scope, filter, { limit: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    asked.says(tableChanged, { ...head, reading });
    stops.at(-1)?.();
    const answer = await stopped;
    expect(answer.ok ? '' : answer.problem.reason).toBe('cancelled');
  });
});

test('a view says what it does not show', () => {
  expect(filterMessage(noFilter)).toBeUndefined();
  expect(filterMessage(filter)).toBe('Only metrics.auc > 0.5. By auc, largest first.');
});
