import { readBands, readNewPoints, readSeries } from '../../../../server/src/protocol/series.ts';
import type { ChartsIntent, ChartsMessage, SeriesRef } from '../../../../webviews/messages/charts.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { unpackBand, unpackSeries } from './unpack.ts';

type Draw = Extract<ChartsIntent, { readonly kind: 'draw' | 'drawBands' }>;

export interface FiguresOptions {
  readonly server: Server;
  post(message: ChartsMessage): void;
}

interface Figure {
  readonly intent: Draw;
  /** Where each series goes on, by its reference. */
  readonly cursors: Map<string, string>;
  isFollowing: boolean;
  /** Something changed while new points were asked for. */
  isBehind: boolean;
}

/** The figures that are in sight: asks for their points, and for new ones when their sources change. */
export class Figures {
  readonly #options: FiguresOptions;
  readonly #figures = new Map<string, Figure>();

  constructor(options: FiguresOptions) {
    this.#options = options;
  }

  /** Draws a figure anew; what an older asking brings later is dropped. */
  async draw(intent: Draw): Promise<void> {
    const figure: Figure = { intent, cursors: new Map(), isFollowing: true, isBehind: false };
    this.#figures.set(intent.figure, figure);
    if (intent.kind === 'draw') await this.#drawSeries(intent, figure);
    else await this.#drawBands(intent, figure);
    figure.isFollowing = false;
    if (figure.isBehind) await this.#follow(figure);
  }

  forget(figure: string): void {
    this.#figures.delete(figure);
  }

  clear(): void {
    this.#figures.clear();
  }

  /** Follows those figures that show something of a source. */
  async follow(sources: ReadonlySet<string> | 'all'): Promise<void> {
    const touched = [...this.#figures.values()].filter(
      ({ intent }) => sources === 'all' || intent.query.series.some(({ source }) => sources.has(source)),
    );
    await Promise.all(touched.map((figure) => this.#follow(figure)));
  }

  async #drawSeries(intent: Draw & { readonly kind: 'draw' }, figure: Figure): Promise<void> {
    const answer = await read(this.#options.server, readSeries, intent.query);
    if (!this.#isWanted(figure)) return;
    const { ask } = intent;
    if (!answer.ok) {
      const { message, action } = answer.problem;
      this.#options.post({
        kind: 'charts.problem',
        figure: intent.figure,
        ask,
        problem: { message, action },
      });
      return;
    }
    for (const { ref, cursor } of answer.value.series) figure.cursors.set(nameOf(ref), cursor);
    this.#options.post({
      kind: 'charts.series',
      figure: intent.figure,
      ask,
      series: answer.value.series.map(unpackSeries),
      missing: answer.value.missing,
    });
  }

  async #drawBands(intent: Draw & { readonly kind: 'drawBands' }, figure: Figure): Promise<void> {
    const { query, groups, ask } = intent;
    const answer = await read(this.#options.server, readBands, { ...query, groups });
    if (!this.#isWanted(figure)) return;
    const common = { figure: intent.figure, ask };
    if (answer.ok) {
      this.#options.post({ kind: 'charts.bands', ...common, bands: answer.value.map(unpackBand) });
    } else {
      const { message, action } = answer.problem;
      this.#options.post({ kind: 'charts.problem', ...common, problem: { message, action } });
    }
  }

  async #follow(figure: Figure): Promise<void> {
    figure.isBehind = true;
    if (figure.isFollowing) return;
    figure.isFollowing = true;
    while (figure.isBehind && this.#isWanted(figure)) {
      figure.isBehind = false;
      await this.#ask(figure);
    }
    figure.isFollowing = false;
  }

  async #ask(figure: Figure): Promise<void> {
    const { intent, cursors } = figure;
    if (intent.kind === 'drawBands') {
      await this.#drawBands(intent, figure);
      return;
    }
    const known = intent.query.series.map((ref) => cursors.get(nameOf(ref)) ?? '');
    const answer = await read(this.#options.server, readNewPoints, { query: intent.query, cursors: known });
    if (!answer.ok || !this.#isWanted(figure) || answer.value.series.length === 0) return;
    for (const { ref, cursor } of answer.value.series) cursors.set(nameOf(ref), cursor);
    const series = answer.value.series.map((one) => ({
      series: unpackSeries(one),
      isRestart: one.isRestart,
    }));
    this.#options.post({ kind: 'charts.new', figure: intent.figure, ask: intent.ask, series });
  }

  #isWanted(figure: Figure): boolean {
    return this.#figures.get(figure.intent.figure) === figure;
  }
}

function nameOf({ source, run, key }: SeriesRef): string {
  return JSON.stringify([source, run, key]);
}
