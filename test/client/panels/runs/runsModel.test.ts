import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { RunsModel } from '../../../../client/src/panels/runs/runsModel.ts';
import { tableChanged, type RunRef, type TableHead } from '../../../../server/src/protocol/table.ts';
import { ColumnMemory } from '../../../../server/src/table/memory.ts';
import { RunTable } from '../../../../server/src/table/runTable.ts';
import { firstSettings } from '../../../../webviews/messages/charts.ts';
import {
  firstChartsPane,
  isRunsMessage,
  type KeptRunsPanel,
  type RunsMessage,
} from '../../../../webviews/messages/runs.ts';
import { fakeSource } from '../../../support/fakeSource.ts';
import { locked, now, ok, source, TrackingServer } from '../../../support/trackingServer.ts';

const id = source().id;
const kept: KeptRunsPanel = {
  title: 'fake',
  scopes: [{ source: id, experiment: '1' }],
  query: { filter: '', sort: [], nested: false, lifecycle: 'active' },
  columns: [],
  view: undefined,
  charts: firstChartsPane,
};

/** A server whose tables are the worker's own, over a source in memory. */
function serverOf(runs: number): TrackingServer {
  const fake = fakeSource({ runs, metrics: 5, params: 8 }, id);
  let pinned: string | undefined;
  const server: TrackingServer = new TrackingServer({
    'assay/sources': () => [source()],
    'assay/run': ({ run }: RunRef) => fake.run(run, { isCancellationRequested: false }),
    'assay/baselines': () => ok(pinned === undefined ? [] : [{ experiment: 'fake', run: pinned }]),
    'assay/setBaseline': ({ run }: { run: string | undefined }) => ok({ run: (pinned = run) }),
    'assay/table/query': (query: Parameters<RunTable['query']>[0]) => table.query(query),
    'assay/table/window': (wanted: Parameters<RunTable['window']>[0]) => table.window(wanted),
    'assay/table/copy': (wanted: Parameters<RunTable['copy']>[0]) => table.copy(wanted),
  });
  const table = new RunTable({
    name: 'panel',
    clock: { now: () => now },
    memory: new ColumnMemory(1e8),
    source: (wanted) => (wanted === id ? fake : undefined),
    delay: (milliseconds) => delay(milliseconds),
    tell: (head: TableHead) => server.says(tableChanged, head),
  });
  return server;
}

function modelOf(server: TrackingServer, more: Partial<KeptRunsPanel> = {}, isStarting = false) {
  const posted: RunsMessage[] = [];
  const model = new RunsModel({
    server,
    clock: { now: () => now },
    table: 'panel',
    kept: { ...kept, ...more },
    isStarting: () => isStarting,
    post: (message) => posted.push(message),
  });
  const windows = () => posted.flatMap((message) => (message.kind === 'window' ? [message.window] : []));
  return { model, posted, windows };
}

describe('a Runs panel', () => {
  test('begins with the columns that tell the most, and sends windows of rows', async () => {
    const { model, posted, windows } = modelOf(serverOf(1000));
    expect(model.isWaiting).toBe(true);
    await model.refresh();
    expect(model.state).toMatchObject({ sourceLabel: 'mlflow.db', head: { total: 1000, shown: 1000 } });
    expect(model.state.columns.map((column) => column.id).slice(0, 4)).toEqual([
      'info.name',
      'info.status',
      'info.started',
      'info.duration',
    ]);
    expect(model.state.columns.filter((column) => column.id.startsWith('metrics.'))).toHaveLength(3);
    expect(model.state.columns.filter((column) => column.id.startsWith('params.'))).toHaveLength(6);
    const version = model.state.head?.version ?? 0;
    await model.wanted({ kind: 'wanted', version, from: 400, count: 200, columns: ['metrics.metric_1'] });
    expect(windows()[0]).toMatchObject({ version, from: 400 });
    expect(windows()[0]?.rows[0]?.run).toBe('run-000400');
    expect(windows()[0]?.columns[0]?.cells).toHaveLength(200);
    expect(posted.every((message) => isRunsMessage(message))).toBe(true);
  });

  test('filters and sorts, and tells where a filter is wrong', async () => {
    const { model, windows } = modelOf(serverOf(200));
    await model.refresh();
    const sort = [{ column: 'info.name', direction: 'descending' }] as const;
    await model.ask({ ...kept.query, filter: "status = 'FAILED'", sort });
    expect(model.state.head).toMatchObject({ total: 200, shown: 4 });
    const version = model.state.head?.version ?? 0;
    await model.wanted({ kind: 'wanted', version, from: 0, count: 4, columns: [] });
    expect(windows()[0]?.rows.map(({ name }) => name)).toEqual(['run 99', 'run 49', 'run 199', 'run 149']);
    await model.ask({ ...kept.query, filter: 'metrics.metric_0 >' });
    expect(model.state.head?.filterProblem?.message).toBeTypeOf('string');
  });

  test('keeps the columns of a person when it is asked anew', async () => {
    const columns = [{ id: 'params.param_1', width: 99, isPinned: false }] as const;
    const { model } = modelOf(serverOf(50), { columns });
    await model.refresh();
    expect(model.state.columns).toEqual(columns);
    model.setColumns([...columns, { id: 'info.name', width: 10, isPinned: true }]);
    await model.refresh();
    expect(model.state.columns).toHaveLength(2);
  });

  test('goes on showing what it read when the store cannot be read any more, and says so', async () => {
    const server = serverOf(50);
    const { model } = modelOf(server);
    await model.refresh();
    server.answers = { ...server.answers, 'assay/table/query': () => locked };
    await model.refresh();
    expect(model.state).toMatchObject({ head: { total: 50 }, problem: { message: 'mlflow.db is locked.' } });
  });

  test('waits while the server has not read the workspace yet', async () => {
    const server = serverOf(50);
    server.answers = { ...server.answers, 'assay/table/query': () => locked };
    const { model, posted } = modelOf(server, {}, true);
    await model.refresh();
    expect(posted).toEqual([]);
    expect(model.isWaiting).toBe(true);
  });

  test('opens a table again that the worker does not know any more', async () => {
    const server = serverOf(50);
    const { model, windows } = modelOf(server);
    await model.refresh();
    const problem = {
      reason: 'not-found',
      message: 'This table is not open any more.',
      action: 'Refresh it.',
    };
    server.answers = { ...server.answers, 'assay/table/window': () => ({ ok: false, problem }) };
    const before = server.asked.filter(({ method }) => method === 'assay/table/query').length;
    await model.wanted({ kind: 'wanted', version: 1, from: 0, count: 10, columns: [] });
    expect(windows()[0]?.version).toBe(-1);
    expect(server.asked.filter(({ method }) => method === 'assay/table/query')).toHaveLength(before + 1);
  });

  test('tells what differs, picks runs that were not read, and gives the whole value of a cell', async () => {
    const { model, posted } = modelOf(serverOf(300));
    await model.refresh();
    await model.pick(250, 20);
    const picked = posted.find((message) => message.kind === 'picked');
    expect(picked?.runs.map(({ run }) => run).at(-1)).toBe('run-000269');
    await model.differing([
      { source: id, run: 'run-000000' },
      { source: id, run: 'run-000001' },
    ]);
    const differing = posted.find((message) => message.kind === 'differing');
    expect(differing?.columns).toContain('params.param_0');
    expect(await model.cellText(7, 'params.param_1')).toBe('sgd');
    expect(await model.cellText(9, 'metrics.metric_2')).toBeUndefined();
  });

  test('copies the runs that were chosen, in the columns that are shown', async () => {
    const { model } = modelOf(serverOf(30), { columns: [{ id: 'info.name', width: 9, isPinned: true }] });
    await model.refresh();
    const answer = await model.text([{ source: id, run: 'run-000007' }], 'csv');
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.value.split(/\r?\n/)[1]).toBe('run 7');
    const all = await model.text(undefined, 'markdown');
    expect(all.ok && all.value.trim().split('\n')).toHaveLength(32);
  });

  test('pins a run as baseline, shows what changed against it, and unpins it', async () => {
    const { model } = modelOf(serverOf(30), { columns: [{ id: 'info.name', width: 9, isPinned: true }] });
    await model.refresh();
    await model.pin({ source: id, run: 'run-000003' });
    expect(model.state.baseline).toEqual({ source: id, run: 'run-000003', name: 'run 3' });
    expect(model.state.columns.map((column) => column.id)).toEqual(['info.name', 'info.changed']);
    await model.pin(undefined);
    expect(model.state.baseline).toBeUndefined();
  });

  test('pins another run in the place of one that is gone', async () => {
    const server = serverOf(30);
    const expected: unknown[] = [];
    server.answers = {
      ...server.answers,
      'assay/run': () => locked,
      'assay/baselines': () => ok([{ experiment: 'fake', run: 'gone' }]),
      'assay/setBaseline': (params: { expected: string | undefined }) => ok(expected.push(params.expected)),
    };
    const { model } = modelOf(server);
    await model.refresh();
    expect(model.state.baseline).toBeUndefined();
    await model.pin({ source: id, run: 'run-000003' });
    expect(expected).toEqual(['gone']);
  });

  test('opens no table once it is closed or stopped', async () => {
    const server = serverOf(30);
    const { model } = modelOf(server);
    const asked = model.refresh();
    model.close();
    await asked;
    expect(server.asked.map(({ method }) => method)).not.toContain('assay/table/query');
  });

  test('reads a table anew that was being read by a server that is gone', async () => {
    const server = serverOf(30);
    const { model } = modelOf(server);
    await model.refresh();
    const head = model.state.head;
    if (head === undefined) throw new Error('no head');
    const reading = { what: 'runs', done: 1, of: 30 };
    await model.heard({ ...head, table: 'panel', missing: [], reading });
    await model.check();
    expect([model.state.head?.reading, model.state.epoch]).toEqual([reading, 0]);
    const { answers } = server;
    const problem = { reason: 'not-found', message: 'No table.', action: 'Open it.' };
    server.answers = {
      ...answers,
      'assay/table/window': () => {
        server.answers = answers;
        return { ok: false, problem };
      },
    };
    await model.check();
    expect([model.state.head?.reading, model.state.epoch, model.state.head?.shown]).toEqual([
      undefined,
      1,
      30,
    ]);
  });

  test('uses a view, and leaves it when it is asked differently', async () => {
    const { model } = modelOf(serverOf(60));
    await model.refresh();
    const columns = [{ id: 'info.name', width: 100, isPinned: true }] as const;
    const charts = { isOpen: false, settings: { ...firstSettings, isLogY: true } };
    const view = { ...kept.query, name: 'failed', filter: "status = 'FAILED'", columns, charts };
    await model.useView(view);
    expect(model.state).toMatchObject({ view: 'failed', columns, charts, head: { shown: 1 } });
    await model.ask({ ...model.state.query, nested: true });
    expect(model.state.view).toBeUndefined();
    await model.useView(undefined);
    expect(model.state).toMatchObject({ query: kept.query, head: { shown: 60 } });
    expect(model.state.columns.length).toBeGreaterThan(4);
  });

  test('opens the table anew when a person asks for it, as another table', async () => {
    const server = serverOf(60);
    const { model } = modelOf(server);
    await model.refresh();
    await model.refresh(true);
    expect(server.told).toEqual([{ method: 'assay/table/close', params: { table: 'panel' } }]);
    expect(server.asked.at(-1)?.params).toMatchObject({ table: 'panel 1' });
    expect(model.state.epoch).toBe(1);
  });

  test('stops reading where a person says so, and closes its table', async () => {
    const server = serverOf(60);
    const { model } = modelOf(server);
    await model.refresh();
    model.stop();
    expect(server.told).toEqual([{ method: 'assay/table/close', params: { table: 'panel' } }]);
    expect(model.state).toMatchObject({
      head: { shown: 60 },
      problem: { message: 'Reading was cancelled.' },
    });
    const head = { ...model.state.head, table: 'panel', version: 99 } as TableHead;
    await model.heard(head);
    expect(model.state.head?.version).not.toBe(99);
  });
});
