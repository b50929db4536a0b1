import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackSeries } from '../../../client/src/panels/charts/unpack.ts';
import { openSource } from '../../../server/src/compose/openSource.ts';
import type { Answer } from '../../../server/src/engine/evidence/source.ts';
import { newPoints, seriesSet } from '../../../server/src/worker/answers/series.ts';
import { SeriesReader } from '../../../server/src/worker/answers/seriesReader.ts';
import { SeriesCache } from '../../../server/src/worker/seriesCache.ts';
import { Sources } from '../../../server/src/worker/sources.ts';
import type { ChartsData } from '../../../webviews/charts/chartsData.ts';
import { Figures } from '../../../webviews/charts/figures.ts';
import { firstSettings } from '../../../webviews/messages/charts.ts';
import { pythonOf } from '../environments.ts';
import { processEnvironment } from '../mlflow/mlflow.ts';

const script = fileURLToPath(new URL('log_course.py', import.meta.url));
const never = { isCancellationRequested: false };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay charts-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

function readerOf(path: string): SeriesReader {
  const sources = new Sources({
    open: (place) => openSource(place, { clock: Date, log, httpFor: () => undefined }),
    keyOf: () => '',
  });
  sources.set([{ kind: 'mlflow-file', id: 's', label: 'mlflow.db', path, workspace: folder }]);
  return new SeriesReader(sources, new SeriesCache());
}

test('a chart that follows a script of MLflow has the points that its client tells afterwards', async () => {
  const path = join(folder, 'mlflow.db');
  const writer = spawn(await pythonOf('mlflow-3'), ['-W', 'ignore', script, path], {
    cwd: folder,
    env: processEnvironment,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface(writer.stdout)[Symbol.asyncIterator]();
  const run = String((await lines.next()).value);
  const reader = readerOf(path);
  const data: ChartsData = {
    runs: [{ ref: { source: 's', run }, name: 'one', look: 0 }],
    keys: ['loss'],
    settings: firstSettings,
  };
  const figures = new Figures();
  const intent = figures.ask('loss', data, { pixels: 100_000, repeats: undefined });
  if (intent.kind !== 'draw') throw new Error('no lines are drawn');
  const { query, ask } = intent;
  const [first] = valueOf(await seriesSet(reader, query, never)).series;
  if (first === undefined) throw new Error('there is no series');
  let { cursor } = first;
  const common = { figure: 'loss', ask } as const;
  figures.take({ kind: 'charts.series', ...common, series: [unpackSeries(first)], missing: [] }, data);
  let grown = 0;
  const follow = async (): Promise<void> => {
    for (const one of valueOf(await newPoints(reader, { query, cursors: [cursor] }, never)).series) {
      cursor = one.cursor;
      const told = [{ series: unpackSeries(one), isRestart: one.isRestart }];
      if (typeof figures.take({ kind: 'charts.new', ...common, series: told }, data) === 'number') grown += 1;
    }
  };
  const end = Date.now() + 4000;
  while (Date.now() < end) {
    await follow();
    await sleep(100);
  }
  writer.stdin.end();
  const points = JSON.parse(String((await lines.next()).value)) as [number, string][];
  await once(writer, 'exit');
  await follow();
  const [line] = figures.get('loss').lines;
  if (line === undefined) throw new Error('there is no line');
  const { xs, ys, length, marks } = line.course;
  const expected = points.sort(([a], [b]) => a - b);
  expect(grown).toBeGreaterThan(5);
  expect([...xs.subarray(0, length)]).toEqual(expected.map(([step]) => step));
  expect([...ys.subarray(0, length)]).toEqual(expected.map(([, value]) => Number(value)));
  expect(marks.map(({ x }) => x)).toEqual(
    expected.filter(([, value]) => value === 'nan').map(([step]) => step),
  );
  expect(line.total).toBe(points.length);
}, 120_000);
