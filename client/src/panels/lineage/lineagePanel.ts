import { env, type Disposable, type WebviewPanel } from 'vscode';
import {
  isLineageIntent,
  type LineageIntent,
  type LineageState,
  type LineageSubject,
} from '../../../../webviews/messages/lineage.ts';
import { showLine } from '../../showLine.ts';
import { oneLine } from '../../text/oneLine.ts';
import { PanelHost, type PanelOptions } from '../panelHost.ts';
import { LineageModel } from './lineageModel.ts';

export interface LineagePanelOptions extends PanelOptions {
  openRun(reference: { readonly source: string; readonly run: string }): void;
  openCommit(run: { readonly source: string; readonly run: string }): Promise<void>;
}

/** Where a version came from, in an editor tab: a model on one side, a page on the other. */
export class LineagePanel implements Disposable {
  readonly #options: LineagePanelOptions;
  readonly #panel: WebviewPanel;
  readonly #model: LineageModel;
  readonly #host: PanelHost<LineageState, LineageIntent>;

  constructor(panel: WebviewPanel, subject: LineageSubject, options: LineagePanelOptions) {
    const { server, clock, isStarting } = options;
    this.#options = options;
    this.#panel = panel;
    this.#model = new LineageModel({
      server,
      clock,
      subject,
      isStarting,
      onState: (state) => this.#host.post(state),
    });
    const kind = {
      name: 'lineage',
      title: 'Lineage',
      isIntent: isLineageIntent,
      received: (intent: LineageIntent) => this.#received(intent),
      refresh: () => this.#model.refresh(),
      isOf: (source: string) => source === this.subject.source,
      isLoading: () => this.#model.state.content.kind === 'loading',
    };
    this.#host = new PanelHost(panel, kind, options);
    panel.title = `Lineage of ${oneLine(subject.model)} ${oneLine(subject.version)}`;
    this.#host.refresh();
  }

  get subject(): LineageSubject {
    return this.#model.state.subject;
  }

  /** Brings the tab to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#host.dispose();
  }

  async #received(intent: LineageIntent): Promise<void> {
    switch (intent.kind) {
      case 'ready': {
        this.#host.post(this.#model.state);
        return;
      }
      case 'refresh':
        return this.#model.refresh();
      case 'copy': {
        const text = this.#model.text(intent.format);
        if (text !== undefined) await env.clipboard.writeText(text);
        return;
      }
      case 'open':
        return this.#open(intent.node);
    }
  }

  async #open(id: string): Promise<void> {
    const node = this.#model.nodeOf(id);
    const run = this.#model.nodeOf('run')?.run;
    if (node?.kind === 'commit' && run !== undefined) await this.#options.openCommit(run);
    else if (node?.run !== undefined) this.#options.openRun(node.run);
    else if (node?.at !== undefined) await showLine(node.at);
  }
}
