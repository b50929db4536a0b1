import { expect, test } from 'vitest';
import type { TableHead, TableQuery } from '../../server/src/engine/evidence/table.ts';
import { ColumnMemory } from '../../server/src/table/memory.ts';
import { RunTable } from '../../server/src/table/runTable.ts';
import { fakeSource, readAt } from '../support/fakeSource.ts';

const source = fakeSource({ runs: 300, metrics: 4, params: 4 });

const query: TableQuery = {
  scopes: [{ source: source.info.id, experiment: '1' }],
  lifecycle: 'active',
  filter: '',
  sort: [],
  nested: false,
  baseline: undefined,
};

function open(): { readonly table: RunTable; readonly told: TableHead[] } {
  const told: TableHead[] = [];
  const table = new RunTable({
    name: 'a',
    clock: { now: () => readAt },
    memory: new ColumnMemory(1e9),
    source: (id) => (id === source.info.id ? source : undefined),
    delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    tell: (head) => told.push(head),
  });
  return { table, told };
}

function valueIn<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!answer.ok) throw new Error('no answer');
  return answer.value;
}

test('a table shows all runs newest first, and its cells by windows', async () => {
  const { table } = open();
  const head = valueIn(await table.query(query));
  expect(head).toMatchObject({ total: 300, shown: 300, reading: undefined, missing: [] });
  const window = valueIn(
    await table.window({ from: 10, count: 2, columns: ['info.name', 'metrics.metric_0', 'params.param_1'] }),
  );
  expect(window.rows.map(({ name }) => name)).toEqual(['run 10', 'run 11']);
  expect(window.columns.map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
});

test('a table is sorted by a metric, runs without it last', async () => {
  const { table } = open();
  await table.query({ ...query, sort: [{ column: 'metrics.metric_2', direction: 'descending' }] });
  const window = valueIn(await table.window({ from: 0, count: 300, columns: ['metrics.metric_2'] }));
  const cells = (window.columns[0]?.cells ?? []).map((cell) => (cell === null ? -1 : Number(cell)));
  expect(cells).toEqual(cells.toSorted((a, b) => b - a));
  expect(cells.filter((cell) => cell === -1)).toHaveLength(30);
});
