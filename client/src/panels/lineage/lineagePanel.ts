import { env, Position, Range, Uri, window, type Disposable, type WebviewPanel } from 'vscode';
import {
  isLineageIntent,
  type LineageIntent,
  type LineageState,
  type LineageSubject,
} from '../../../../webviews/messages/lineage.ts';
import type { Clock } from '../../clock.ts';
import type { Server } from '../../server/server.ts';
import { oneLine } from '../../text/oneLine.ts';
import { Freshness } from '../freshness.ts';
import { showPage } from '../page.ts';
import { LineageModel } from './lineageModel.ts';

export interface LineagePanelOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly bundles: Uri;
  readonly media: Uri;
  log(message: string): void;
  /** Whether the server has not read the workspace yet. */
  isStarting(): boolean;
  openRun(reference: { readonly source: string; readonly run: string }): void;
  openCommit(run: { readonly source: string; readonly run: string }): Promise<void>;
}

/** Where a version came from, in an editor tab: a model on one side, a page on the other. */
export class LineagePanel implements Disposable {
  readonly #options: LineagePanelOptions;
  readonly #panel: WebviewPanel;
  readonly #model: LineageModel;
  readonly #listening: readonly { dispose(): void }[];
  readonly #freshness: Freshness;

  constructor(panel: WebviewPanel, subject: LineageSubject, options: LineagePanelOptions) {
    const { server, clock, bundles, media, isStarting } = options;
    this.#options = options;
    this.#panel = panel;
    this.#model = new LineageModel({
      server,
      clock,
      subject,
      isStarting,
      onState: (state) => this.#post(state),
    });
    this.#freshness = new Freshness({
      isVisible: () => panel.visible,
      refresh: () => this.#run(this.#model.refresh()),
    });
    this.#listening = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.#received(message)),
      panel.onDidChangeViewState(() => this.#freshness.seen()),
      server.onSourcesChanged(({ source }) => this.#sourceChanged(source)),
      server.onHealth(() => this.#started()),
    ];
    panel.onDidDispose(() => this.dispose());
    panel.title = `Lineage of ${oneLine(subject.model)} ${oneLine(subject.version)}`;
    showPage(panel, { bundles, media, name: 'lineage', title: 'Lineage' });
    this.#freshness.refresh();
  }

  get subject(): LineageSubject {
    return this.#model.state.subject;
  }

  /** Brings the tab to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#freshness.dispose();
    for (const one of this.#listening) one.dispose();
  }

  #sourceChanged(source: string | undefined): void {
    if (source !== undefined && source !== this.subject.source) return;
    this.#freshness.changed();
  }

  #started(): void {
    if (this.#model.state.content.kind === 'loading') this.#freshness.refresh();
  }

  #post(state: LineageState): void {
    this.#run(this.#panel.webview.postMessage(state));
  }

  #received(message: unknown): void {
    if (isLineageIntent(message)) this.#run(this.#do(message));
    else this.#options.log('The lineage panel sent a message that is not known.');
  }

  async #do(intent: LineageIntent): Promise<void> {
    switch (intent.kind) {
      case 'ready': {
        this.#post(this.#model.state);
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
    else if (node?.at !== undefined) await openFile(node.at.uri, node.at.line);
  }

  #run(work: PromiseLike<unknown>): void {
    work.then(undefined, (error: unknown) => this.#options.log(`The lineage panel: ${String(error)}`));
  }
}

async function openFile(uri: string, line: number): Promise<void> {
  const start = new Position(line, 0);
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(start, start) });
}
