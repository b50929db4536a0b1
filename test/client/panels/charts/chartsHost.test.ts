import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ChartsHost } from '../../../../client/src/panels/charts/chartsHost.ts';
import {
  isChartsMessage,
  type ChartsIntent,
  type ChartsMessage,
} from '../../../../webviews/messages/charts.ts';
import { locked, metric, ok, run, TrackingServer } from '../../../support/trackingServer.ts';

const ref = { source: 's', run: 'r', key: 'loss' };

const packed = (...values: number[]): { type: 'f64'; base64: string } => ({
  type: 'f64',
  base64: Buffer.from(Float64Array.from(values).buffer).toString('base64'),
});

const series = (ys: number[], cursor: string): unknown => ({
  ref,
  xs: packed(...ys.keys()),
  ys: packed(...ys),
  marks: { xs: packed(), ys: packed() },
  total: ys.length,
  unplaced: 0,
  cursor,
});

const draw = (ask: number): ChartsIntent => ({
  kind: 'draw',
  figure: 'loss',
  ask,
  query: { series: [ref], axis: 'step', isLog: false, range: undefined, pixels: 100, smoothing: 0 },
});

function hostOf(answers: ConstructorParameters<typeof TrackingServer>[0] = {}) {
  const server = new TrackingServer({
    'assay/series': () => ok({ series: [series([1, 2], 'c2')], missing: [] }),
    'assay/series/new': () => ok({ series: [{ ...Object(series([3], 'c3')), isRestart: false }] }),
    ...answers,
  });
  const posted: ChartsMessage[] = [];
  const saved: { name: string; text: string }[] = [];
  const logged: string[] = [];
  const warned: string[] = [];
  const host = new ChartsHost({
    server,
    post: (message) => posted.push(message),
    save: (name, content) => {
      if (name === 'full.csv') return Promise.reject(new Error('No space is left.'));
      saved.push({ name, text: new TextDecoder().decode(content) });
      return Promise.resolve();
    },
    warn: (message) => warned.push(message),
    log: (message) => logged.push(message),
  });
  const asked = (): string[] => server.asked.map(({ method }) => method);
  return { host, posted, saved, logged, warned, asked, server };
}

const soon = (): Promise<void> => wait(5);
const rest = (): Promise<void> => wait(400);

describe('the host of charts', () => {
  test('answers with points as memory that the panel can take', async () => {
    const { host, posted } = hostOf();
    host.received(draw(1));
    await soon();
    expect(posted.map(({ kind }) => kind)).toEqual(['charts.series']);
    expect(isChartsMessage(posted[0])).toBe(true);
    const [first] = posted[0]?.kind === 'charts.series' ? posted[0].series : [];
    expect([...new Float64Array(first?.ys ?? new ArrayBuffer(0))]).toEqual([1, 2]);
  });

  test('says why there are no points', async () => {
    const { host, posted } = hostOf({ 'assay/series': () => locked });
    host.received(draw(1));
    await soon();
    expect(posted).toEqual([
      {
        kind: 'charts.problem',
        figure: 'loss',
        ask: 1,
        problem: { message: 'mlflow.db is locked.', action: 'Wait.' },
      },
    ]);
  });

  test('drops what an older asking brings later', async () => {
    const { host, posted } = hostOf();
    host.received(draw(1));
    host.received(draw(2));
    await soon();
    expect(posted.map((message) => 'ask' in message && message.ask)).toEqual([2]);
  });

  test('asks for what is new behind the cursors when a source changes, once for a burst', async () => {
    const { host, posted, server, asked } = hostOf();
    host.received(draw(1));
    await soon();
    for (let times = 0; times < 5; times += 1) host.changed('s');
    host.changed('other');
    await rest();
    expect(asked()).toEqual(['assay/series', 'assay/series/new']);
    expect(server.asked[1]?.params).toMatchObject({ cursors: ['c2'] });
    expect(posted.map(({ kind }) => kind)).toEqual(['charts.series', 'charts.new']);
    host.dispose();
  });

  test('asks nothing while nobody looks, and then once', async () => {
    const { host, asked } = hostOf();
    host.received(draw(1));
    await soon();
    host.visible(false);
    host.changed('s');
    await rest();
    expect(asked()).toEqual(['assay/series']);
    host.visible(true);
    await soon();
    expect(asked()).toEqual(['assay/series', 'assay/series/new']);
  });

  test('follows no figure that went out of sight', async () => {
    const { host, asked } = hostOf();
    host.received(draw(1));
    host.received({ kind: 'forget', figure: 'loss' });
    host.changed('s');
    await rest();
    expect(asked()).toEqual(['assay/series']);
  });

  test('tells parameters and last metrics, and counts the runs that cannot be read', async () => {
    const parameters = [{ key: 'lr', value: '0.1' }];
    const { host, posted } = hostOf({
      'assay/run': ({ run: id }: { run: string }) =>
        id === 'r' ? ok(run('r', { parameters, metrics: [metric('auc', 0.9)] })) : locked,
    });
    host.received({ kind: 'values', ask: 4, runs: [ref, { source: 's', run: 'gone' }] });
    await soon();
    expect(posted[0]).toMatchObject({
      kind: 'charts.values',
      ask: 4,
      runs: [{ params: [['lr', '0.1']], metrics: [['auc', '0.9']] }],
      missing: 1,
      problem: { message: 'mlflow.db is locked.' },
    });
    expect(isChartsMessage(posted[0])).toBe(true);
  });

  test('saves every point as CSV, not those that are drawn', async () => {
    const { host, saved, server } = hostOf();
    const intent = draw(1);
    if (intent.kind !== 'draw') return;
    host.received({ kind: 'savePoints', name: 'loss.csv', query: intent.query });
    await soon();
    expect(server.asked[0]?.params).toMatchObject({ pixels: undefined });
    expect(saved).toEqual([
      { name: 'loss.csv', text: 'run,metric,step,value\r\nr,loss,0,1\r\nr,loss,1,2\r\n' },
    ]);
  });

  test('tells what was not saved, and what a file lacks', async () => {
    const intent = draw(1);
    if (intent.kind !== 'draw') return;
    const refused = hostOf({ 'assay/series': () => locked });
    refused.host.received({ kind: 'savePoints', name: 'loss.csv', query: intent.query });
    const full = hostOf();
    full.host.received({ kind: 'saveText', name: 'full.csv', text: '' });
    const missing = [{ ref, message: 'The run is gone.', action: 'Refresh.' }];
    const part = hostOf({ 'assay/series': () => ok({ series: [series([1], 'c')], missing }) });
    part.host.received({ kind: 'savePoints', name: 'loss.csv', query: intent.query });
    await soon();
    expect(refused.warned).toEqual([
      expect.stringMatching(/^loss\.csv was not saved: mlflow\.db is locked\./),
    ]);
    expect(full.warned).toEqual(['full.csv was not saved: No space is left.']);
    expect(part.saved).toHaveLength(1);
    expect(part.warned).toEqual(['loss.csv lacks 1 run. The run is gone. Refresh.']);
  });

  test('saves drawings as they come, and tables as CSV', async () => {
    const { host, saved } = hostOf();
    host.received({ kind: 'saveText', name: 'a.svg', text: '<svg/>' });
    host.received({ kind: 'saveBytes', name: 'a.png', base64: Buffer.from('png').toString('base64') });
    host.received({ kind: 'saveTable', name: 'a.csv', table: { columns: ['run'], rows: [['=a']] } });
    await soon();
    expect(saved).toEqual([
      { name: 'a.svg', text: '<svg/>' },
      { name: 'a.png', text: 'png' },
      { name: 'a.csv', text: "run\r\n'=a\r\n" },
    ]);
  });
});
