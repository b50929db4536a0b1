import { ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import {
  isKeptComparePanel,
  type CompareSubject,
  type KeptComparePanel,
} from '../../../../webviews/messages/compare.ts';
import type { PanelId } from '../../views/ids.ts';
import { ComparePanel, type ComparePanelOptions } from './comparePanel.ts';

const viewType: PanelId = 'assay.compare';

/** The tabs that compare runs. */
export class ComparePanels implements Disposable {
  readonly #options: ComparePanelOptions;
  readonly #panels = new Set<ComparePanel>();
  readonly #serializer: Disposable;

  constructor(options: ComparePanelOptions) {
    this.#options = options;
    this.#serializer = window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        if (isKeptComparePanel(state) && workspace.isTrusted) this.#add(panel, state);
        else panel.dispose();
        return Promise.resolve();
      },
    });
  }

  /** Compares runs in a new tab. */
  open(subjects: readonly CompareSubject[]): void {
    const panel = window.createWebviewPanel(viewType, 'Compare', ViewColumn.Active);
    this.#add(panel, { subjects, onlyDifferent: true, charts: undefined });
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #add(webview: WebviewPanel, { subjects, onlyDifferent, charts }: KeptComparePanel): void {
    const panel = new ComparePanel(webview, { subjects, onlyDifferent, charts }, this.#options);
    this.#panels.add(panel);
    webview.onDidDispose(() => this.#panels.delete(panel));
  }
}
