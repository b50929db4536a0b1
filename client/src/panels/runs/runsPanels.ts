import { ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import {
  firstChartsPane,
  isKeptRunsPanel,
  type KeptRunsPanel,
  type RunScope,
} from '../../../../webviews/messages/runs.ts';
import type { PanelId } from '../../views/ids.ts';
import { RunsPanel, type RunsPanelOptions } from './runsPanel.ts';

const viewType: PanelId = 'assay.runs';

/** The runs of an experiment, and what a person calls it. */
export interface RunsPlace extends RunScope {
  readonly name: string;
}

const everything = { filter: '', sort: [], nested: false, lifecycle: 'active' } as const;

/** The tabs that show tables of runs: one for each experiment. */
export class RunsPanels implements Disposable {
  readonly #options: RunsPanelOptions;
  readonly #panels = new Set<RunsPanel>();
  readonly #serializer: Disposable;

  constructor(options: RunsPanelOptions) {
    this.#options = options;
    this.#serializer = window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        if (isKeptRunsPanel(state) && workspace.isTrusted) this.#add(panel, state);
        else panel.dispose();
        return Promise.resolve();
      },
    });
  }

  /** Shows the runs of an experiment, in the tab that already does or in a new one. */
  open({ source, experiment, name }: RunsPlace): void {
    const shown = [...this.#panels].find(({ scopes }) =>
      scopes.every((scope) => scope.source === source && scope.experiment === experiment),
    );
    if (shown !== undefined) {
      shown.reveal();
      return;
    }
    const panel = window.createWebviewPanel(viewType, 'Runs', ViewColumn.Active);
    const scopes = [{ source, experiment }];
    this.#add(panel, {
      title: name,
      scopes,
      query: everything,
      columns: [],
      view: undefined,
      charts: firstChartsPane,
    });
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #add(webview: WebviewPanel, { title, scopes, query, columns, view, charts }: KeptRunsPanel): void {
    const panel = new RunsPanel(webview, { title, scopes, query, columns, view, charts }, this.#options);
    this.#panels.add(panel);
    webview.onDidDispose(() => this.#panels.delete(panel));
  }
}
