import { ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import { isKeptLineagePanel, type LineageSubject } from '../../../../webviews/messages/lineage.ts';
import type { PanelId } from '../../views/ids.ts';
import { LineagePanel, type LineagePanelOptions } from './lineagePanel.ts';

const viewType: PanelId = 'assay.lineage';

/** The tabs that show where versions came from, one for each version. */
export class LineagePanels implements Disposable {
  readonly #options: LineagePanelOptions;
  readonly #panels = new Set<LineagePanel>();
  readonly #serializer: Disposable;

  constructor(options: LineagePanelOptions) {
    this.#options = options;
    this.#serializer = window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        if (isKeptLineagePanel(state) && workspace.isTrusted) this.#add(panel, state);
        else panel.dispose();
        return Promise.resolve();
      },
    });
  }

  /** Shows where a version came from. */
  open(subject: LineageSubject): void {
    const shown = [...this.#panels].find((panel) => isSame(panel.subject, subject));
    if (shown === undefined)
      this.#add(window.createWebviewPanel(viewType, 'Lineage', ViewColumn.Active), subject);
    else shown.reveal();
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #add(webview: WebviewPanel, { source, model, version }: LineageSubject): void {
    const panel = new LineagePanel(webview, { source, model, version }, this.#options);
    this.#panels.add(panel);
    webview.onDidDispose(() => this.#panels.delete(panel));
  }
}

function isSame(a: LineageSubject, b: LineageSubject): boolean {
  return a.source === b.source && a.model === b.model && a.version === b.version;
}
