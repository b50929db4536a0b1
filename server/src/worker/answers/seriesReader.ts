import type { Source } from '../../engine/evidence/contract.ts';
import type { SeriesQuery, SeriesRef } from '../../engine/evidence/series.ts';
import type { Answer, Unavailable } from '../../engine/evidence/source.ts';
import { aboveZero, epochsAt, placed, secondsSince } from '../../engine/statistics/series/axis.ts';
import type { Placed } from '../../engine/statistics/series/axis.ts';
import { smooth } from '../../engine/statistics/series/smooth.ts';
import type { Cancel } from '../../ports/cancel.ts';
import type { KnownSeries, SeriesCache } from '../seriesCache.ts';
import type { Sources } from '../sources.ts';

/** A series along an axis, smoothed, with every point that has a place there. */
export interface CourseOfSeries {
  readonly ref: SeriesRef;
  readonly course: Placed;
  readonly total: number;
  readonly generation: number;
}

export type MissingSeries = { readonly ref: SeriesRef; readonly problem: Unavailable };

export interface Courses {
  readonly found: readonly CourseOfSeries[];
  readonly missing: readonly MissingSeries[];
}

/** So many series are read at once: a server answers several sooner, and is not flooded. */
const atOnce = 8;

const noEpoch: Unavailable = {
  reason: 'not-found',
  message: 'This run logs no metric named epoch.',
  action: 'Choose another axis.',
};
const noPoints: Unavailable = {
  reason: 'not-found',
  message: 'This run has no points of the metric.',
  action: 'Choose another metric or run.',
};

/** Reads series from their sources, keeps their points, and puts them along an axis. */
export class SeriesReader {
  readonly #sources: Pick<Sources, 'read'>;
  readonly #cache: SeriesCache;
  readonly #starts = new Map<string, number>();

  constructor(sources: Pick<Sources, 'read'>, cache: SeriesCache) {
    this.#sources = sources;
    this.#cache = cache;
  }

  /** The courses of all series that can be read, in their order. A part of the axis is told from what is known. */
  async courses(query: SeriesQuery, cancel: Cancel): Promise<Courses> {
    const isZoom = query.range !== undefined;
    const answers = await inTurns(query.series, (ref) => this.course(ref, { query, isZoom, cancel }));
    return {
      found: answers.flatMap((answer) => (answer.ok ? [answer.value] : [])),
      missing: answers.flatMap((answer, index) => {
        const ref = query.series[index];
        return answer.ok || ref === undefined ? [] : [{ ref, problem: answer.problem }];
      }),
    };
  }

  /** The course of a series; as it was read last where `isZoom`. */
  async course(
    ref: SeriesRef,
    asked: { readonly query: SeriesQuery; readonly isZoom: boolean; readonly cancel: Cancel },
  ): Promise<Answer<CourseOfSeries>> {
    const { query, isZoom, cancel } = asked;
    return this.#sources.read(ref.source, async (source) => {
      const known = await this.#known(source, ref, asked);
      if (!known.ok) return known;
      const { points, generation } = known.value;
      if (points.values.length === 0) return { ok: false, problem: noPoints };
      const places = await this.#places(source, ref, known.value, { query, isZoom, cancel });
      if (places === undefined) return { ok: false, problem: noEpoch };
      const along = placed(query.isLog ? aboveZero(places) : places, points.values);
      const course = { ...along, ys: smooth(along.ys, query.smoothing) };
      return { ...known, value: { ref, course, total: points.values.length, generation } };
    });
  }

  #known(
    source: Source,
    ref: SeriesRef,
    { isZoom, cancel }: { readonly isZoom: boolean; readonly cancel: Cancel },
  ): Promise<Answer<KnownSeries>> {
    return isZoom ? this.#cache.known(source, ref, cancel) : this.#cache.newest(source, ref, cancel);
  }

  async #places(
    source: Source,
    ref: SeriesRef,
    { points }: KnownSeries,
    asked: { readonly query: SeriesQuery; readonly isZoom: boolean; readonly cancel: Cancel },
  ): Promise<Float64Array | undefined> {
    switch (asked.query.axis) {
      case 'step':
        return points.steps;
      case 'time':
        return secondsSince(points.timestamps, 0);
      case 'relative':
        return secondsSince(
          points.timestamps,
          await this.#start(source, ref, points.timestamps, asked.cancel),
        );
      case 'epoch': {
        const epochs = await this.#known(source, { ...ref, key: 'epoch' }, asked);
        if (!epochs.ok || epochs.value.points.values.length === 0) return undefined;
        return epochsAt(points.steps, epochs.value.points.steps, epochs.value.points.values);
      }
    }
  }

  /** When a run started; its first point where nobody knows. */
  async #start(source: Source, ref: SeriesRef, times: Float64Array, cancel: Cancel): Promise<number> {
    const name = JSON.stringify([ref.source, ref.run]);
    const known = this.#starts.get(name);
    if (known !== undefined) return known;
    const answer = await source.run(ref.run, cancel);
    const start = (answer.ok ? answer.value.startedAt : undefined) ?? times.reduce((a, b) => Math.min(a, b));
    if (answer.ok) this.#starts.set(name, start);
    return start;
  }
}

/** Does something for each item, some at once, and gives what came of them in their order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = items.entries();
  const turn = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, turn));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
