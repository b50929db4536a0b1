import { ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import { isKeptRunPanel, type KeptRunPanel, type RunReference } from '../../../../webviews/messages/run.ts';
import type { PanelId } from '../../views/ids.ts';
import { RunPanel, type RunPanelOptions } from './runPanel.ts';

const viewType: PanelId = 'assay.run';

/** The tabs that show runs: one that follows what is opened, and those that were opened to the side. */
export class RunPanels implements Disposable {
  readonly #options: Omit<RunPanelOptions, 'openRun'>;
  readonly #panels = new Set<RunPanel>();
  readonly #serializer: Disposable;
  #following: RunPanel | undefined;

  constructor(options: Omit<RunPanelOptions, 'openRun'>) {
    this.#options = options;
    this.#serializer = window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        this.#restore(panel, state);
        return Promise.resolve();
      },
    });
  }

  /** Shows a run: in the tab that already does, else in the one that follows, else in a new one. */
  open(reference: RunReference): void {
    const shown = [...this.#panels].find((panel) => isSame(panel.reference, reference));
    if (shown !== undefined) shown.reveal();
    else if (this.#following !== undefined) this.#following.show(reference);
    else this.#following = this.#create(reference, ViewColumn.Active);
  }

  /** Shows a run in a tab of its own, beside what is in front. */
  openToSide(reference: RunReference): void {
    this.#create(reference, ViewColumn.Beside);
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #create(reference: RunReference, column: ViewColumn): RunPanel {
    return this.#add(window.createWebviewPanel(viewType, 'Run', column), { ...reference, charts: undefined });
  }

  #restore(panel: WebviewPanel, state: unknown): void {
    if (!isKeptRunPanel(state) || !workspace.isTrusted) {
      panel.dispose();
      return;
    }
    const { source, run, charts } = state;
    const restored = this.#add(panel, { source, run, charts });
    this.#following ??= restored;
  }

  #add(webview: WebviewPanel, kept: KeptRunPanel): RunPanel {
    const panel = new RunPanel(webview, kept, {
      ...this.#options,
      openRun: (reference) => this.open(reference),
    });
    this.#panels.add(panel);
    panel.onDidDispose(() => {
      this.#panels.delete(panel);
      if (this.#following === panel) this.#following = undefined;
    });
    return panel;
  }
}

function isSame(a: RunReference, b: RunReference): boolean {
  return a.source === b.source && a.run === b.run;
}
