import type { ChartRun } from '../charts/chartsData.ts';
import { ChartsElement } from '../charts/chartsElement.ts';
import { isChartsIntent, isChartsSettings } from '../messages/charts.ts';
import type { ChartsPane, PickedRun, RunsIntent } from '../messages/runs.ts';
import { nameOf } from '../shared/grid/model.ts';
import { looksOf, type Looks } from './looks.ts';
import type { PanelState } from './reduce.ts';

/** The pane has at least and at most this part of the panel's height. */
const least = 0.15;
const most = 0.85;
const step = 0.05;

/** Where the table shows no metric, so many of them are drawn. */
const fewMetrics = 3;

/** The charts of the selected runs, below the table, and the bar between the two. */
export class ChartsPaneView {
  readonly #panel: HTMLElement;
  readonly #send: (intent: RunsIntent) => void;
  readonly #splitter = document.createElement('div');
  readonly #pane = document.createElement('div');
  readonly #charts = new ChartsElement();
  #shown: ChartsPane | undefined;
  #looks: Looks = new Map();

  constructor(panel: HTMLElement, send: (intent: RunsIntent) => void) {
    this.#panel = panel;
    this.#send = send;
    this.#splitter.className = 'splitter';
    this.#splitter.tabIndex = 0;
    for (const [name, value] of Object.entries(splitterWords)) this.#splitter.setAttribute(name, value);
    this.#splitter.addEventListener('keydown', (event) => this.#key(event));
    this.#splitter.addEventListener('pointerdown', (event) => this.#grip(event));
    this.#pane.className = 'charts-pane';
    this.#pane.tabIndex = -1;
    this.#charts.addEventListener('charts-intent', (event) => {
      const intent: unknown = { kind: 'charts', intent: detailOf(event) };
      if (isChartsIntent(intent)) send(intent);
    });
    this.#charts.addEventListener('charts-settings', (event) => {
      const settings = detailOf(event);
      if (isChartsSettings(settings) && this.#shown !== undefined)
        send({ kind: 'setCharts', charts: { ...this.#shown, settings } });
    });
  }

  get elements(): readonly HTMLElement[] {
    return [this.#splitter, this.#pane];
  }

  /** Draws the runs that are selected, where the pane is open and some are. */
  show(state: PanelState): void {
    const pane = state.runs?.charts;
    this.#shown = pane;
    const isShown = pane?.isOpen === true && state.selected.length > 0;
    this.#splitter.hidden = !isShown;
    this.#pane.hidden = !isShown;
    if (!isShown) {
      this.#charts.remove();
      return;
    }
    this.#fit(pane.height);
    this.#looks = looksOf(this.#looks, state.selected);
    const runs = state.selected.map((run) => this.#run(run));
    this.#charts.data = { runs, keys: metricsOf(state), settings: pane.settings };
    if (!this.#charts.isConnected) this.#pane.append(this.#charts);
  }

  #run({ source, run, name }: PickedRun): ChartRun {
    return { ref: { source, run }, name, look: this.#looks.get(`${source}\n${run}`) ?? 0 };
  }

  #fit(height: number): void {
    this.#pane.style.height = `${height * 100}%`;
    this.#splitter.setAttribute('aria-valuenow', String(Math.round(height * 100)));
  }

  #key(event: KeyboardEvent): void {
    const height = this.#shown?.height ?? least;
    const to = { ArrowUp: height + step, ArrowDown: height - step, Home: most, End: least }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#set(to);
  }

  #grip(event: PointerEvent): void {
    event.preventDefault();
    const height = ({ clientY }: PointerEvent): number => {
      const { bottom, height: whole } = this.#panel.getBoundingClientRect();
      return clamped((bottom - clientY) / whole);
    };
    const moved = (to: PointerEvent): void => this.#fit(height(to));
    const ended = (to: PointerEvent): void => {
      removeEventListener('pointermove', moved);
      removeEventListener('pointerup', ended);
      this.#set(height(to));
    };
    addEventListener('pointermove', moved);
    addEventListener('pointerup', ended);
  }

  #set(height: number): void {
    if (this.#shown === undefined) return;
    this.#send({ kind: 'setCharts', charts: { ...this.#shown, height: clamped(height) } });
  }
}

const splitterWords = {
  role: 'separator',
  'aria-orientation': 'horizontal',
  'aria-label': 'Height of the charts',
  'aria-valuemin': String(least * 100),
  'aria-valuemax': String(most * 100),
};

function detailOf(event: Event): unknown {
  return event instanceof CustomEvent ? event.detail : undefined;
}

function clamped(height: number): number {
  return Math.max(least, Math.min(height, most));
}

/** The metrics that the table shows, in its order; the first ones where it shows none. */
function metricsOf({ columns, runs }: PanelState): readonly string[] {
  const metrics = (ids: readonly { readonly id: string }[]): readonly string[] =>
    ids.flatMap(({ id }) => (id.startsWith('metrics.') ? [nameOf(id)] : []));
  const shown = metrics(columns);
  return shown.length > 0 ? shown : metrics(runs?.head?.columns ?? []).slice(0, fewMetrics);
}
