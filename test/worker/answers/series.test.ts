import { describe, expect, test } from 'vitest';
import type { NewPoints, Source } from '../../../server/src/engine/evidence/contract.ts';
import type { SeriesQuery } from '../../../server/src/engine/evidence/series.ts';
import type { Answer } from '../../../server/src/engine/evidence/source.ts';
import type { Packed } from '../../../server/src/engine/evidence/table.ts';
import { bands, newPoints, seriesSet } from '../../../server/src/worker/answers/series.ts';
import { SeriesReader } from '../../../server/src/worker/answers/seriesReader.ts';
import { SeriesCache } from '../../../server/src/worker/seriesCache.ts';
import { fakeSource, readAt } from '../../support/fakeSource.ts';

const never = { isCancellationRequested: false };
const plain = fakeSource({ runs: 3, metrics: 1, params: 1 });

function numbers({ base64 }: Packed): number[] {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return [...new Float64Array(bytes.buffer)];
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

function query(more: Partial<SeriesQuery> = {}): SeriesQuery {
  return {
    series: [{ source: plain.info.id, run: 'run-000000', key: 'loss' }],
    axis: 'step',
    isLog: false,
    range: undefined,
    pixels: 1000,
    smoothing: 0,
    ...more,
  };
}

function readerOf(source: Source): SeriesReader {
  const read = <T>(_: string, ask: (source: Source) => Promise<Answer<T>>): Promise<Answer<T>> => ask(source);
  return new SeriesReader({ read }, new SeriesCache());
}

/** A source whose one metric is logged while it is read; `values` may be replaced. */
function growing(): Source & { values: number[]; steps?: number[]; generation: number } {
  const source = {
    ...plain,
    values: [1, 2, 3],
    generation: 0,
    live: {
      points: (_: unknown, cursor: string | undefined): Promise<Answer<NewPoints>> => {
        const [generation = -1, known = 0] = (cursor ?? `${source.generation}:0`).split(':').map(Number);
        const isRestart = generation !== source.generation;
        const from = isRestart ? 0 : known;
        const values = Float64Array.from(source.values.slice(from));
        const steps = values.map((_value, index) => source.steps?.[from + index] ?? from + index);
        const timestamps = steps.map((step) => readAt + step * 1000);
        const next = `${source.generation}:${source.values.length}`;
        return Promise.resolve({
          ok: true,
          value: { steps, timestamps, values, cursor: next, isRestart },
          readAt,
        });
      },
    },
  } as Source & { values: number[]; steps?: number[]; generation: number };
  return source;
}

describe('series', () => {
  test('come along the steps, with how many points there are', async () => {
    const { series } = valueOf(await seriesSet(readerOf(plain), query(), never));
    expect(series).toHaveLength(1);
    expect(series[0]?.total).toBe(1000);
    expect(numbers(series[0]?.ys ?? { type: 'f64', base64: '' }).slice(0, 3)).toEqual([1, 1 / 2, 1 / 3]);
  });

  test('are few where the drawing is narrow: first and last of each column of a falling course', async () => {
    const { series } = valueOf(await seriesSet(readerOf(plain), query({ pixels: 20 }), never));
    expect(numbers(series[0]?.xs ?? { type: 'f64', base64: '' })).toHaveLength(40);
  });

  test('run along the time since the start of the run', async () => {
    const { series } = valueOf(await seriesSet(readerOf(plain), query({ axis: 'relative' }), never));
    expect(numbers(series[0]?.xs ?? { type: 'f64', base64: '' })[7]).toBe(7);
  });

  test('that cannot be read are named, with what to do; the others are there', async () => {
    const broken: Source = {
      ...plain,
      live: {
        points: async ({ run }, cursor, cancel) =>
          run === 'run-000001'
            ? { ok: false, problem: { reason: 'timeout', message: 'No answer.', action: 'Try again.' } }
            : (plain.live?.points({ run, key: 'loss' }, cursor, cancel) ?? Promise.reject(new Error('none'))),
      },
    };
    const both = [
      { source: plain.info.id, run: 'run-000000', key: 'loss' },
      { source: plain.info.id, run: 'run-000001', key: 'loss' },
    ];
    const { series, missing } = valueOf(await seriesSet(readerOf(broken), query({ series: both }), never));
    expect(series.map(({ ref }) => ref)).toEqual(both.slice(0, 1));
    expect(missing).toEqual([{ ref: both[1], message: 'No answer.', action: 'Try again.' }]);
  });

  test('of a source that cannot follow are read whole', async () => {
    const { live, ...whole } = plain;
    expect(live).toBeDefined();
    const { series } = valueOf(await seriesSet(readerOf(whole), query(), never));
    expect(numbers(series[0]?.ys ?? { type: 'f64', base64: '' })).toEqual([1, 2]);
  });
});

describe('new points', () => {
  test('are those behind what is known, and together they are what a whole read gives', async () => {
    const source = growing();
    const reader = readerOf(source);
    const smoothed = query({ smoothing: 0.6 });
    const first = valueOf(await seriesSet(reader, smoothed, never)).series[0];
    source.values.push(10, 20);
    const asked = { query: smoothed, cursors: [first?.cursor ?? ''] };
    const [behind] = valueOf(await newPoints(reader, asked, never)).series;
    const [fresh] = valueOf(await seriesSet(readerOf(source), smoothed, never)).series;
    expect(behind?.isRestart).toBe(false);
    if (first === undefined || behind === undefined || fresh === undefined) throw new Error('no series');
    expect([...numbers(first.xs), ...numbers(behind.xs)]).toEqual(numbers(fresh.xs));
    expect([...numbers(first.ys), ...numbers(behind.ys)]).toEqual(numbers(fresh.ys));
  });

  test('are none where nothing came', async () => {
    const reader = readerOf(growing());
    const [first] = valueOf(await seriesSet(reader, query(), never)).series;
    const asked = { query: query(), cursors: [first?.cursor ?? ''] };
    expect(valueOf(await newPoints(reader, asked, never)).series).toEqual([]);
  });

  test.each([
    [
      'the store was replaced',
      (source: ReturnType<typeof growing>) => Object.assign(source, { generation: 1, values: [7] }),
    ],
    [
      'a step came late',
      (source: ReturnType<typeof growing>) =>
        Object.assign(source, { values: [1, 2, 3, 4], steps: [0, 1, 2, 1] }),
    ],
  ])('are all of them where %s', async (_, change) => {
    const source = growing();
    const reader = readerOf(source);
    const [first] = valueOf(await seriesSet(reader, query(), never)).series;
    change(source);
    const asked = { query: query(), cursors: [first?.cursor ?? ''] };
    const [again] = valueOf(await newPoints(reader, asked, never)).series;
    expect(again?.isRestart).toBe(true);
    expect(numbers(again?.ys ?? { type: 'f64', base64: '' })).toHaveLength(source.values.length);
  });
});

test('groups of series are told as bands', async () => {
  const series = ['run-000000', 'run-000001'].map((run) => ({ source: plain.info.id, run, key: 'loss' }));
  const groups = [{ label: 'repeats', members: [0, 1] }];
  const [band] = valueOf(await bands(readerOf(plain), { ...query({ series }), groups }, never));
  expect(numbers(band?.mean ?? { type: 'f64', base64: '' })[1]).toBe(0.5);
});

test('a metric that is not there any more has no points, where a source reads it whole', async () => {
  const { live, ...rest } = plain;
  expect(live).toBeDefined();
  let isThere = true;
  const source: Source = {
    ...rest,
    history: (asked, cancel) => plain.history({ ...asked, keys: isThere ? asked.keys : [] }, cancel),
  };
  const reader = readerOf(source);
  expect(valueOf(await seriesSet(reader, query(), never)).series[0]?.total).toBe(2);
  isThere = false;
  expect(valueOf(await seriesSet(reader, query(), never)).series).toEqual([]);
  isThere = true;
  expect(valueOf(await seriesSet(reader, query(), never)).series[0]?.total).toBe(2);
});
