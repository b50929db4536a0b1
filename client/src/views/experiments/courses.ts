import { readSeries } from '../../../../server/src/protocol/series.ts';
import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';
import { unpackSeries } from '../../panels/charts/unpack.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { sparkline } from '../../text/sparkline.ts';
import { Kept } from '../kept.ts';
import type { ListPlace } from '../pagedLists.ts';

/** The course of a metric of a run that goes on, as a word. */
export interface Course {
  readonly key: string;
  readonly spark: string;
}

/** So many runs of a list are followed. */
const mostFollowed = 12;

/** So wide a drawing is asked for: a few points for each block of the word. */
const pixels = 32;

/** How the runs that go on are getting on: asked beside the list, and again when their source has changed. */
export class Courses {
  readonly #server: Server;
  readonly #kept: Kept<string>;

  constructor(server: Server, onChange: (node: string | undefined) => void) {
    this.#server = server;
    this.#kept = new Kept(onChange);
  }

  /** What is known of the first runs of a list that go on, each by the first of these metrics that has a course. */
  of(place: ListPlace, runs: readonly RunSummary[], metrics: readonly string[]): ReadonlyMap<string, Course> {
    const live = runs.filter(({ status }) => status === 'RUNNING').slice(0, mostFollowed);
    return new Map(
      live.flatMap((run) => {
        const key = metrics.find((one) =>
          run.metrics.some((metric) => metric.key === one && metric.step > 0),
        );
        const spark = key === undefined ? undefined : this.#spark(place, run.id, key);
        return key === undefined || spark === undefined ? [] : [[run.id, { key, spark }] as const];
      }),
    );
  }

  changed(source?: string): void {
    this.#kept.changed(source);
  }

  #spark({ id, source }: ListPlace, run: string, key: string): string | undefined {
    return this.#kept.get({ key: JSON.stringify([source, run, key]), source, node: id }, async () => {
      const answer = await read(this.#server, readSeries, {
        series: [{ source, run, key }],
        axis: 'step',
        isLog: false,
        range: undefined,
        pixels,
        smoothing: 0,
      });
      if (!answer.ok) return answer;
      const [series] = answer.value.series;
      const values = series === undefined ? [] : [...new Float64Array(unpackSeries(series).ys)];
      return { ...answer, value: sparkline(values) };
    });
  }
}
