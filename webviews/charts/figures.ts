import type { ChartsIntent, ChartsMessage, SeriesQuery } from '../messages/charts.ts';
import type { ChartsData } from './chartsData.ts';
import { emptyFigure, withBands, withNew, withProblem, withSeries, type FigureState } from './figureState.ts';
import type { Repeats } from './repeats.ts';
import { fileName } from './saving.ts';
import { summaryOf } from './summary.ts';

type FigureMessage = Extract<ChartsMessage, { readonly figure: string }>;

/** All figures of a panel: what each asked for, and what came. What comes late is dropped. */
export class Figures {
  readonly #figures = new Map<string, FigureState>();
  #asks = 0;

  get(key: string): FigureState {
    return this.#figures.get(key) ?? emptyFigure(key);
  }

  /** Keeps those of these metrics; what they show is asked for anew when somebody looks. */
  reset(keys: readonly string[]): void {
    for (const key of this.#figures.keys()) if (!keys.includes(key)) this.#figures.delete(key);
    for (const [key, figure] of this.#figures) {
      this.#figures.set(key, { ...figure, range: undefined, isWaiting: true });
    }
  }

  /** Asks for the points of a figure as it is looked at. */
  ask(
    key: string,
    data: ChartsData,
    { pixels, repeats }: { readonly pixels: number; readonly repeats: readonly Repeats[] | undefined },
  ): ChartsIntent {
    this.#asks += 1;
    const figure = { ...this.get(key), ask: this.#asks, isWaiting: true };
    this.#figures.set(key, figure);
    const query = queryOf(figure, data, pixels);
    const common = { figure: key, ask: this.#asks, query } as const;
    if (repeats === undefined) return { kind: 'draw', ...common };
    const groups = repeats.map(({ label, members }) => ({ label, members: [...members] }));
    return { kind: 'drawBands', ...common, groups };
  }

  /** What the host is asked for so that a person gets all points of a figure as a file. */
  points(key: string, data: ChartsData): ChartsIntent {
    const query = { ...queryOf(this.get(key), data, 0), range: undefined };
    return { kind: 'savePoints', name: fileName(key, 'csv'), query };
  }

  /** A figure in one sentence, with what it has grown by. */
  summary(key: string): string {
    const { lines, bands, input } = this.get(key);
    return summaryOf(key, [...lines, ...bands], input?.axis ?? 'number');
  }

  openTwin(key: string, isTwinOpen: boolean): void {
    this.#figures.set(key, { ...this.get(key), isTwinOpen });
  }

  /** Looks at a part of the axis; what is known of it is drawn at once. */
  zoom(key: string, range: readonly [number, number] | undefined): void {
    const figure = this.get(key);
    const input = figure.input === undefined ? undefined : { ...figure.input, range };
    this.#figures.set(key, { ...figure, range, input });
  }

  /**
   * Takes what the host tells. Gives the place since which lines have grown where nothing else happened, `false` for a
   * message that is not for now, else `true`.
   */
  take(message: FigureMessage, data: ChartsData): boolean | number {
    const figure = this.#figures.get(message.figure);
    if (figure?.ask !== message.ask) return false;
    const { figure: next, since } = taken(figure, message, data);
    this.#figures.set(message.figure, next);
    return since ?? true;
  }
}

function taken(
  figure: FigureState,
  message: FigureMessage,
  data: ChartsData,
): { readonly figure: FigureState; readonly since: number | undefined } {
  switch (message.kind) {
    case 'charts.series':
      return { figure: withSeries(figure, message, data), since: undefined };
    case 'charts.bands':
      return { figure: withBands(figure, message, data), since: undefined };
    case 'charts.problem':
      return { figure: withProblem(figure, message.problem), since: undefined };
    case 'charts.new':
      return withNew(figure, message, data);
  }
}

/** The points that a figure wants. */
function queryOf({ key, range }: FigureState, { runs, settings }: ChartsData, pixels: number): SeriesQuery {
  return {
    series: runs.map(({ ref }) => ({ source: ref.source, run: ref.run, key })),
    axis: settings.axis,
    isLog: settings.isLogX,
    range,
    pixels,
    smoothing: settings.smoothing,
  };
}
