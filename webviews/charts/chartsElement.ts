import { html, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import 'uplot/dist/uPlot.min.css';
import './charts.css';
import {
  isChartsMessage,
  type ChartsIntent,
  type ChartsMessage,
  type ChartsSettings,
} from '../messages/charts.ts';
import { onThemeChange } from '../shared/theme.ts';
import { ChartElement } from './chartElement.ts';
import { folds, isSameData, type ChartsData } from './chartsData.ts';
import { chartSaved } from './drawn.ts';
import { figure, type FigureActions } from './figure.ts';
import { Figures } from './figures.ts';
import { legend, type NamedLook } from './legend.ts';
import { readPalette } from './palette.ts';
import { repeatsOf, type Repeats } from './repeats.ts';
import type { SaveFormat } from './saving.ts';
import { toolbar } from './toolbar.ts';
import { Views } from './views.ts';

/** A zoom by the mouse wheel or keys comes in many steps: points are asked for when it rests. */
const zoomRestMs = 80;

/** Words about lines that grow are told anew so often. */
const retellMs = 1000;

/**
 * The charts of a panel: a figure for each metric with all runs in it. Sends `charts-intent` (what it wants of the
 * host) and `charts-settings` (what a person has set); hears `isChartsMessage` messages of the window by itself.
 */
export class ChartsElement extends HTMLElement {
  readonly #figures = new Figures();
  readonly #visible = new Set<string>();
  readonly #rests = new Map<string, number>();
  readonly #sight = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '200px' });
  readonly #hear = ({ data }: MessageEvent<unknown>): void => {
    if (isChartsMessage(data)) this.#take(data);
  };
  /** Axes that stand side by side take the room that there is. */
  readonly #resize = new ResizeObserver(() => {
    if (this.#data?.settings.view === 'parallel') this.#drawSoon();
  });
  #theme: MutationObserver | undefined;
  #data: ChartsData | undefined;
  #repeats: readonly Repeats[] | undefined;
  #due = false;
  #retell: number | undefined;
  readonly #views = new Views({ send: (intent) => this.#send(intent), redraw: () => this.#drawSoon() });

  /** Draws these runs and metrics. */
  set data(data: ChartsData) {
    const before = this.#data;
    if (before !== undefined && isSameData(before, data)) return;
    this.#data = data;
    const isMoreOfSame = before !== undefined && isSameData({ ...before, keys: data.keys }, data);
    if (!isMoreOfSame) this.#figures.reset(data.keys);
    this.#draw();
    if (!isMoreOfSame) this.#askAgain();
  }

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    this.#theme = onThemeChange(() => this.#draw());
    this.#resize.observe(this);
    this.#draw();
    this.#askAgain();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#theme?.disconnect();
    this.#resize.disconnect();
    window.clearTimeout(this.#retell);
    this.#retell = undefined;
    this.#leave();
  }

  #draw(): void {
    const data = this.#data;
    if (data === undefined || !this.isConnected) return;
    const { settings } = data;
    render(
      html`<section class="charts ${data.runs.length > 1 ? 'many' : ''}" aria-label="Charts">
        ${toolbar(settings, data.runs.length, (change) => this.#set(change))}
        ${legend(this.#named(data), readPalette(), settings.view === 'scatter')}
        ${settings.view === 'lines' ? this.#lines(data) : this.#views.draw(data, readPalette(), this.clientWidth)}
      </section>`,
      this,
    );
    for (const element of this.querySelectorAll('figure[data-key]')) this.#sight.observe(element);
  }

  /** What the lines are of: runs, or groups of those that are repeats. */
  #named({ runs }: ChartsData): readonly NamedLook[] {
    return this.#repeats?.map(({ label }, look) => ({ name: label, look })) ?? runs;
  }

  #lines({ keys, settings }: ChartsData): TemplateResult {
    if (keys.length === 0) {
      return html`<p class="none">No metrics yet: they appear here while the run logs them.</p>`;
    }
    return html`<div class="charts-grid">
      ${repeat(
        keys,
        (key) => key,
        (key) => figure(this.#figures.get(key), settings, this.#actions),
      )}
    </div>`;
  }

  readonly #actions: FigureActions = {
    zoom: (key, range) => this.#zoom(key, range),
    retry: (key) => this.#ask(key),
    openTwin: (key, isOpen) => {
      this.#figures.openTwin(key, isOpen);
      this.#drawSoon();
    },
    save: (key, format, figure) => this.#save(key, format, figure),
  };

  #drawSoon(): void {
    if (this.#due) return;
    this.#due = true;
    requestAnimationFrame(() => {
      this.#due = false;
      this.#draw();
    });
  }

  #set(change: Partial<ChartsSettings>): void {
    if (this.#data === undefined) return;
    const settings = { ...this.#data.settings, ...change };
    this.data = { ...this.#data, settings };
    this.dispatchEvent(new CustomEvent('charts-settings', { detail: settings, bubbles: true }));
  }

  /** Asks for what came into sight, and lets the host forget what went. */
  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const key = target.getAttribute('data-key') ?? '';
      if (isIntersecting && !this.#visible.has(key)) {
        this.#visible.add(key);
        this.#ask(key);
      } else if (!isIntersecting && this.#visible.delete(key)) {
        this.#send({ kind: 'forget', figure: key });
      }
    }
  }

  #askAgain(): void {
    const data = this.#data;
    // Before it is in the document, nobody listens yet to what it asks for.
    if (data === undefined || !this.isConnected) return;
    this.#repeats = undefined;
    if (data.settings.view !== 'lines') this.#leave();
    if (data.settings.view !== 'lines' || folds(data)) this.#views.ask(data);
    else this.#askVisible(data);
  }

  #askVisible({ keys }: ChartsData): void {
    for (const key of this.#visible) if (keys.includes(key)) this.#ask(key);
  }

  /** Nothing of the figures is in sight any more. */
  #leave(): void {
    this.#sight.disconnect();
    for (const key of this.#visible) this.#send({ kind: 'forget', figure: key });
    this.#visible.clear();
  }

  #ask(key: string): void {
    const data = this.#data;
    if (data === undefined || (folds(data) && this.#repeats === undefined)) return;
    const width = this.#figure(key)?.clientWidth ?? this.clientWidth;
    const pixels = this.#chart(key)?.pixels ?? Math.round(width * devicePixelRatio);
    this.#send(this.#figures.ask(key, data, { pixels: Math.max(100, pixels), repeats: this.#repeats }));
  }

  #zoom(key: string, range: readonly [number, number] | undefined): void {
    this.#figures.zoom(key, range);
    this.#draw();
    window.clearTimeout(this.#rests.get(key));
    this.#rests.set(
      key,
      window.setTimeout(() => this.#ask(key), zoomRestMs),
    );
  }

  #take(message: ChartsMessage): void {
    const data = this.#data;
    if (data === undefined) return;
    if ('figure' in message) {
      const change = this.#figures.take(message, data);
      if (typeof change === 'number') this.#grew(message.figure, change);
      else if (change) this.#drawSoon();
    } else {
      this.#views.take(message);
      this.#fold(data);
    }
  }

  /** Draws what came at once; the words and the table beside it follow when there is time. */
  #grew(key: string, since: number): void {
    this.#chart(key)?.grew(since);
    this.#retell ??= window.setTimeout(() => this.#retold(), retellMs);
  }

  #retold(): void {
    this.#retell = undefined;
    for (const key of this.#visible) this.#chart(key)?.retell(this.#figures.summary(key));
    this.#draw();
  }

  /** Groups the runs that are repeats, once it is known which are. */
  #fold(data: ChartsData): void {
    if (!folds(data) || this.#views.values === undefined || this.#repeats !== undefined) return;
    this.#repeats = repeatsOf(data, this.#views.values);
    this.#askVisible(data);
  }

  #save(key: string, format: SaveFormat, figure: Element): void {
    const data = this.#data;
    if (data === undefined) return;
    const intent = format === 'csv' ? this.#figures.points(key, data) : chartSaved(format, figure, key);
    if (intent !== undefined) this.#send(intent);
  }

  #chart(key: string): ChartElement | undefined {
    const element = this.#figure(key)?.querySelector('assay-chart');
    return element instanceof ChartElement ? element : undefined;
  }

  #figure(key: string): Element | null {
    return this.querySelector(`figure[data-key="${CSS.escape(key)}"]`);
  }

  #send(intent: ChartsIntent): void {
    this.dispatchEvent(new CustomEvent('charts-intent', { detail: intent, bubbles: true }));
  }
}

/** Registers `<assay-charts>` and what it is made of. */
export function registerCharts(): void {
  customElements.define('assay-chart', ChartElement);
  customElements.define('assay-charts', ChartsElement);
}
