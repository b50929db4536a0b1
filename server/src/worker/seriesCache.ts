import type { NewPoints, Source } from '../engine/evidence/contract.ts';
import type { SeriesRef } from '../engine/evidence/series.ts';
import type { Answer } from '../engine/evidence/source.ts';
import type { MetricHistory } from '../engine/evidence/tracking.ts';
import type { Cancel } from '../ports/cancel.ts';
import { GrowingPoints, type Points } from './growingPoints.ts';

/** A series as the worker knows it. `generation` is another when points went, so that what follows does not fit. */
export interface KnownSeries {
  readonly points: Points;
  readonly generation: number;
}

interface Entry {
  readonly points: GrowingPoints;
  readonly generation: number;
  cursor: string | undefined;
  /** The reading that goes on: a second one at the same time would add the same points twice. */
  reading: Promise<Answer<KnownSeries>> | undefined;
}

/** A source that cannot follow a metric is read whole, up to so many points. */
const mostOfHistory = 10_000_000;

/** The full points of the series that were asked for, the ones used last, up to so many bytes. */
export class SeriesCache {
  readonly #mostBytes: number;
  readonly #entries = new Map<string, Entry>();
  #generation = 0;

  constructor(mostBytes = 256 * 1024 * 1024) {
    this.#mostBytes = mostBytes;
  }

  /** A series as it was read last, without looking for new points; read where it is not known. */
  known(source: Source, ref: SeriesRef, cancel: Cancel): Promise<Answer<KnownSeries>> {
    const entry = this.#entries.get(nameOf(ref));
    if (entry?.cursor === undefined) return this.newest(source, ref, cancel);
    this.#use(nameOf(ref), entry);
    const { points, generation } = entry;
    return Promise.resolve({ ok: true, value: { points: points.view, generation }, readAt: 0 });
  }

  /** A series with the points that came since it was read last. */
  newest(source: Source, ref: SeriesRef, cancel: Cancel): Promise<Answer<KnownSeries>> {
    const name = nameOf(ref);
    const entry = this.#entries.get(name) ?? this.#fresh();
    this.#use(name, entry);
    entry.reading ??= this.#read(source, ref, entry, cancel).finally(() => {
      entry.reading = undefined;
    });
    return entry.reading;
  }

  async #read(source: Source, ref: SeriesRef, entry: Entry, cancel: Cancel): Promise<Answer<KnownSeries>> {
    const answer = await behind(source, ref, { cursor: entry.cursor, known: entry.points.length, cancel });
    if (!answer.ok) {
      if (entry.cursor === undefined) this.#entries.delete(nameOf(ref));
      return answer;
    }
    const kept = answer.value.isRestart && entry.points.length > 0 ? this.#fresh() : entry;
    kept.points.append(answer.value);
    kept.cursor = answer.value.cursor;
    this.#use(nameOf(ref), kept);
    this.#shrink();
    return { ...answer, value: { points: kept.points.view, generation: kept.generation } };
  }

  #fresh(): Entry {
    this.#generation += 1;
    return {
      points: new GrowingPoints(),
      generation: this.#generation,
      cursor: undefined,
      reading: undefined,
    };
  }

  #use(name: string, entry: Entry): void {
    this.#entries.delete(name);
    this.#entries.set(name, entry);
  }

  /** Forgets what was not used for longest; never what is read just now or was used last. */
  #shrink(): void {
    let bytes = [...this.#entries.values()].reduce((sum, { points }) => sum + points.bytes, 0);
    for (const [name, { points, reading }] of [...this.#entries].slice(0, -1)) {
      if (bytes <= this.#mostBytes) return;
      if (reading !== undefined) continue;
      this.#entries.delete(name);
      bytes -= points.bytes;
    }
  }
}

function nameOf({ source, run, key }: SeriesRef): string {
  return JSON.stringify([source, run, key]);
}

/** What is behind a cursor; of a source that cannot follow, what is behind the points that are known. */
async function behind(
  source: Source,
  { run, key }: SeriesRef,
  {
    cursor,
    known,
    cancel,
  }: { readonly cursor: string | undefined; readonly known: number; readonly cancel: Cancel },
): Promise<Answer<NewPoints>> {
  if (source.live !== undefined) return source.live.points({ run, key }, cursor, cancel);
  const answer = await source.history({ run, keys: [key], limit: mostOfHistory }, cancel);
  if (!answer.ok) return answer;
  const history = answer.value.find((one) => one.key === key);
  if (history === undefined) return { ...answer, value: { ...none, isRestart: known > 0 } };
  return { ...answer, value: newOf(history, cursor, known) };
}

const empty = new Float64Array();
const none: NewPoints = { steps: empty, timestamps: empty, values: empty, cursor: '0', isRestart: false };

/** A history that has grown goes on behind what is known; any other begins anew. The last known point tells which. */
function newOf(history: MetricHistory, cursor: string | undefined, known: number): NewPoints {
  const isRestart = cursor !== undefined && cursor !== cursorAt(history, known);
  const from = isRestart ? 0 : known;
  return {
    steps: Float64Array.from(history.steps.slice(from)),
    timestamps: Float64Array.from(history.timestamps.slice(from)),
    values: Float64Array.from(history.values.slice(from), Number),
    cursor: cursorAt(history, history.steps.length),
    isRestart,
  };
}

function cursorAt({ steps, timestamps, values }: MetricHistory, count: number): string {
  return [count, steps[count - 1], timestamps[count - 1], values[count - 1]].join(':');
}
