import { listPlots, readPlot } from '../../../../server/src/protocol/artifacts.ts';
import { readSeries } from '../../../../server/src/protocol/series.ts';
import { getRun, type Answer } from '../../../../server/src/protocol/tracking.ts';
import type {
  ChartsIntent,
  ChartsMessage,
  ChartsProblem,
  RunRef,
  RunValues,
} from '../../../../webviews/messages/charts.ts';
import { counted } from '../../../../webviews/messages/numbers.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { pointsCsv, tableCsv } from './csv.ts';
import { Figures } from './figures.ts';
import { unpackSeries } from './unpack.ts';

export interface ChartsHostOptions {
  readonly server: Server;
  /** Tells the panel; its charts hear their own messages beside those of the panel. */
  post(message: ChartsMessage): void;
  /** Asks a person where to save a file, and saves it. */
  save(name: string, content: Uint8Array): Promise<void>;
  /** Tells a person what they wait for in vain. */
  warn(message: string): void;
  log(message: string): void;
}

type Intent<K> = Extract<ChartsIntent, { readonly kind: K }>;

/** A burst of changes while a run logs is followed this much later. */
const restMs = 300;

/** What the charts of a panel want of the extension: points, new points while somebody looks, and files saved. */
export class ChartsHost {
  readonly #options: ChartsHostOptions;
  readonly #figures: Figures;
  readonly #changed = new Set<string>();
  #isVisible = true;
  #rest: NodeJS.Timeout | undefined;

  constructor(options: ChartsHostOptions) {
    this.#options = options;
    this.#figures = new Figures(options);
  }

  /** Does what the charts ask for; a person waits for a file that is saved. */
  received(intent: ChartsIntent): void {
    if ('name' in intent) this.#run(this.#saved(intent));
    else this.#run(this.#do(intent));
  }

  /** A source holds something else than before; all may where none is named. */
  changed(source: string | undefined): void {
    this.#changed.add(source ?? everySource);
    if (this.#isVisible) this.#rest ??= setTimeout(() => this.#follow(), restMs);
  }

  /** The panel came into sight, or went: what nobody looks at is not followed until somebody does. */
  visible(is: boolean): void {
    this.#isVisible = is;
    if (is && this.#changed.size > 0) this.#follow();
  }

  dispose(): void {
    clearTimeout(this.#rest);
    this.#figures.clear();
  }

  #follow(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    if (!this.#isVisible) return;
    const changed = this.#changed.has(everySource) ? 'all' : new Set(this.#changed);
    this.#changed.clear();
    this.#run(this.#figures.follow(changed));
  }

  async #saved(intent: ChartsIntent & { readonly name: string }): Promise<void> {
    try {
      await this.#do(intent);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#options.warn(`${intent.name} was not saved: ${why}`);
    }
  }

  async #do(intent: ChartsIntent): Promise<void> {
    switch (intent.kind) {
      case 'draw':
      case 'drawBands':
        return this.#figures.draw(intent);
      case 'forget': {
        this.#figures.forget(intent.figure);
        return;
      }
      case 'values':
        return this.#values(intent);
      case 'savePoints':
        return this.#savePoints(intent);
      case 'saveTable':
        return this.#options.save(intent.name, new TextEncoder().encode(tableCsv(intent.table)));
      case 'saveText':
        return this.#options.save(intent.name, new TextEncoder().encode(intent.text));
      case 'saveBytes':
        return this.#options.save(intent.name, Buffer.from(intent.base64, 'base64'));
      case 'listPlots': {
        await Promise.all(intent.runs.map((run) => this.#plots(run)));
        return;
      }
      case 'readPlot':
        return this.#plot(intent.run, intent.path);
    }
  }

  /** The last metrics and the parameters of runs; those that cannot be read are counted. */
  async #values({ ask, runs }: Intent<'values'>): Promise<void> {
    const answers = await Promise.all(
      runs.map(async (ref) => ({ ref, answer: await read(this.#options.server, getRun, ref) })),
    );
    const found = answers.flatMap(({ ref, answer }): readonly RunValues[] => {
      if (!answer.ok) return [];
      const { parameters, metrics } = answer.value;
      return [
        {
          ref,
          params: parameters.map(({ key, value }) => [key, value]),
          metrics: metrics.map(({ key, value }) => [key, String(value)]),
        },
      ];
    });
    const failed = answers.find(({ answer }) => !answer.ok);
    this.#options.post({
      kind: 'charts.values',
      ask,
      runs: found,
      missing: answers.length - found.length,
      problem: failed && problemOf(failed.answer),
    });
  }

  async #plots(run: RunRef): Promise<void> {
    const answer = await read(this.#options.server, listPlots, run);
    const { files, others } = answer.ok ? answer.value : { files: [], others: 0 };
    this.#options.post({ kind: 'charts.plots', run, files, others, problem: problemOf(answer) });
  }

  async #plot(run: RunRef, path: string): Promise<void> {
    const answer = await read(this.#options.server, readPlot, { ...run, path });
    const plot = answer.ok ? answer.value : undefined;
    this.#options.post({ kind: 'charts.plot', run, path, plot, problem: problemOf(answer) });
  }

  /** Saves every point, not those that are drawn. */
  async #savePoints({ name, query }: Intent<'savePoints'>): Promise<void> {
    const all = { ...query, pixels: undefined };
    const answer = await read(this.#options.server, readSeries, all);
    if (!answer.ok) throw new Error(`${answer.problem.message} ${answer.problem.action}`);
    const text = pointsCsv(answer.value.series.map(unpackSeries), query.axis);
    await this.#options.save(name, new TextEncoder().encode(text));
    const [first, ...others] = answer.value.missing;
    if (first === undefined) return;
    const count = counted(others.length + 1, 'run');
    this.#options.warn(`${name} lacks ${count}. ${first.message} ${first.action}`);
  }

  #run(work: Promise<void>): void {
    work.catch((error: unknown) => this.#options.log(`The charts: ${String(error)}`));
  }
}

function problemOf(answer: Answer<unknown>): ChartsProblem | undefined {
  if (answer.ok) return undefined;
  const { message, action } = answer.problem;
  return { message, action };
}

/** No source has this id. */
const everySource = '';
