import { html, type TemplateResult } from 'lit';
import type { ChartsIntent, ChartsMessage, RunValues } from '../messages/charts.ts';
import { counted } from '../messages/numbers.ts';
import type { ChartsData } from './chartsData.ts';
import { savedAs, type Drawn } from './drawn.ts';
import type { Rgb } from './looks.ts';
import { parallel } from './parallel.ts';
import { Plots } from './plots.ts';
import { plotsView, type PlotActions } from './plotsView.ts';
import type { SaveFormat } from './saving.ts';
import { scatter, type ScatterChoice } from './scatter.ts';
import {
  columnsOf,
  columnsShown,
  moved,
  parallelAxes,
  parallelLines,
  valuesTable,
  type Column,
} from './values.ts';

export interface ViewsOptions {
  send(intent: ChartsIntent): void;
  redraw(): void;
}

type Message = Extract<ChartsMessage, { readonly kind: 'charts.values' | 'charts.plots' | 'charts.plot' }>;

/** So many axes stand beside each other. */
const mostAxes = 10;

/** What there is beside lines: dots, parallel axes, and files; each asks for what it needs when it is looked at. */
export class Views {
  readonly #options: ViewsOptions;
  readonly #plots = new Plots();
  readonly #brushes = new Map<string, readonly [number, number]>();
  #values: Extract<Message, { readonly kind: 'charts.values' }> | undefined;
  #choice: ScatterChoice = { x: undefined, y: undefined };
  #order: readonly string[] = [];
  #asks = 0;

  constructor(options: ViewsOptions) {
    this.#options = options;
  }

  /** The values of all runs, once they came. */
  get values(): readonly RunValues[] | undefined {
    return this.#values?.runs;
  }

  /** Asks for what the chosen view shows. */
  ask({ runs, settings }: ChartsData): void {
    const refs = runs.map(({ ref }) => ref);
    this.#values = undefined;
    this.#asks += 1;
    this.#plots.begin(refs);
    if (settings.view === 'plots') this.#options.send({ kind: 'listPlots', runs: refs });
    else this.#options.send({ kind: 'values', ask: this.#asks, runs: refs });
  }

  /** Takes what the host tells; the values of runs that were asked about before are dropped. */
  take(message: Message): void {
    if (message.kind !== 'charts.values') this.#plots.take(message);
    else if (message.ask === this.#asks) this.#values = message;
    this.#readPlots();
    this.#options.redraw();
  }

  draw(data: ChartsData, palette: readonly Rgb[], room: number): TemplateResult {
    if (data.settings.view === 'plots') return plotsView(data, this.#plots, this.#plotActions);
    if (this.#values === undefined) return html`<p class="none" role="status">Reading…</p>`;
    const columns = columnsOf(data, this.#values.runs);
    return html`${this.#missing()}
    ${data.settings.view === 'scatter' ? this.#scatter(data, columns) : this.#parallel(data, columns, { palette, room })}`;
  }

  #scatter(data: ChartsData, columns: readonly Column[]): TemplateResult {
    return scatter(data, columns, this.#choice, {
      choose: (choice) => {
        this.#choice = choice;
        this.#options.redraw();
      },
      save: (format, figure, drawn) => this.#save(format, figure, drawn),
    });
  }

  #parallel(
    data: ChartsData,
    columns: readonly Column[],
    look: { readonly palette: readonly Rgb[]; readonly room: number },
  ): TemplateResult {
    const axes = parallelAxes(columnsShown(columns, mostAxes), this.#order, this.#brushes);
    const lines = parallelLines(data, axes);
    const names = axes.map(({ column }) => column.name);
    const { columns: head, rows } = valuesTable(
      data,
      axes.map(({ column }) => column),
    );
    const table = { columns: head, rows: rows.filter((_, place) => lines[place]?.isOn) };
    const isAll = columns.length <= mostAxes;
    const note = isAll ? '' : `${axes.length} of ${columns.length} parameters and metrics have an axis.`;
    return parallel(
      { axes, lines, table, note, ...look },
      {
        move: (name, by) => {
          this.#order = moved(names, name, by);
          this.#options.redraw();
        },
        brush: (name, brush) => {
          this.#brushes.set(name, brush);
          this.#options.redraw();
        },
        save: (format, figure, drawn) => this.#save(format, figure, drawn),
      },
    );
  }

  readonly #plotActions: PlotActions = {
    choose: (path) => this.#choosePlot(path),
    save: (format, figure, drawn) => this.#save(format, figure, drawn),
  };

  #save(format: SaveFormat, figure: Element, drawn: Drawn): void {
    void savedAs(format, figure, drawn).then((intent) => {
      if (intent !== undefined) this.#options.send(intent);
    });
  }

  #missing(): TemplateResult | string {
    const { missing = 0, problem } = this.#values ?? {};
    if (missing === 0) return '';
    return html`<p class="none" role="status">
      ${counted(missing, 'run')} could not be read. ${problem?.message} ${problem?.action}
    </p>`;
  }

  #choosePlot(path: string): void {
    this.#plots.choose(path);
    this.#readPlots();
    this.#options.redraw();
  }

  /** Asks for the chosen file of each run that turned out to have it. */
  #readPlots(): void {
    const path = this.#plots.path ?? '';
    for (const run of this.#plots.unread()) this.#options.send({ kind: 'readPlot', run, path });
  }
}
