import { commands, env, Uri, type Disposable, type WebviewPanel } from 'vscode';
import {
  isRunIntent,
  type CopyIntent,
  type KeptRunPanel,
  type RunIntent,
  type RunReference,
  type RunState,
} from '../../../../webviews/messages/run.ts';
import type { Clock } from '../../clock.ts';
import type { Server } from '../../server/server.ts';
import { oneLine, shortId } from '../../text/oneLine.ts';
import { ChartsHost } from '../charts/chartsHost.ts';
import { saveFile } from '../charts/saveFile.ts';
import { Freshness } from '../freshness.ts';
import { showPage } from '../page.ts';
import { RunModel } from './runModel.ts';

export interface RunPanelOptions {
  readonly server: Server;
  readonly clock: Clock;
  /** The folder that holds the bundles of the panels, and the one with pictures. */
  readonly bundles: Uri;
  readonly media: Uri;
  log(message: string): void;
  /** Whether the server has not read the workspace yet. */
  isStarting(): boolean;
  openRun(reference: RunReference): void;
}

/** A run in an editor tab: a model on one side, a page on the other, whole pictures one way, intents the other. */
export class RunPanel implements Disposable {
  readonly #options: RunPanelOptions;
  readonly #panel: WebviewPanel;
  readonly #listening: readonly Disposable[];
  readonly #charts: ChartsHost;
  #model: RunModel;
  readonly #freshness: Freshness;

  constructor(panel: WebviewPanel, kept: KeptRunPanel, options: RunPanelOptions) {
    this.#options = options;
    this.#panel = panel;
    this.#model = this.#modelOf(kept);
    this.#charts = new ChartsHost({
      server: options.server,
      post: (message) => this.#run(panel.webview.postMessage(message)),
      save: saveFile,
      log: options.log,
    });
    this.#freshness = new Freshness({
      isVisible: () => panel.visible,
      refresh: () => this.#run(this.#model.refresh()),
    });
    this.#listening = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.#received(message)),
      panel.onDidChangeViewState(() => this.#seen()),
      options.server.onSourcesChanged(({ source }) => this.#sourceChanged(source)),
      options.server.onHealth(() => this.#started()),
    ];
    panel.onDidDispose(() => this.dispose());
    showPage(panel, { bundles: options.bundles, media: options.media, name: 'run', title: 'Run' });
    this.#freshness.refresh();
  }

  get reference(): RunReference {
    return this.#model.reference;
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  /** Brings the tab to the front. */
  reveal(): void {
    this.#panel.reveal(undefined, false);
  }

  /** Shows another run in the same tab. */
  show(reference: RunReference): void {
    this.#model = this.#modelOf({ ...reference, charts: this.#model.state.charts });
    this.#post(this.#model.state);
    this.#freshness.refresh();
    this.reveal();
  }

  dispose(): void {
    this.#freshness.dispose();
    this.#charts.dispose();
    for (const one of this.#listening) one.dispose();
  }

  #modelOf(kept: KeptRunPanel): RunModel {
    const { server, clock, isStarting } = this.#options;
    const model: RunModel = new RunModel({
      server,
      clock,
      kept,
      isStarting,
      onState: (state) => {
        if (model === this.#model) this.#post(state);
      },
    });
    return model;
  }

  #sourceChanged(source: string | undefined): void {
    if (source !== undefined && source !== this.reference.source) return;
    this.#charts.changed(source);
    this.#freshness.changed();
  }

  /** The server may know by now what it did not while it read the workspace. */
  #started(): void {
    if (this.#model.state.content.kind === 'loading') this.#freshness.refresh();
  }

  #seen(): void {
    this.#charts.visible(this.#panel.visible);
    this.#freshness.seen();
  }

  #post(state: RunState): void {
    this.#panel.title = titleOf(state);
    this.#run(this.#panel.webview.postMessage(state));
  }

  #received(message: unknown): void {
    if (isRunIntent(message)) this.#run(this.#do(message));
    else this.#options.log('The run panel sent a message that is not known.');
  }

  async #do(intent: RunIntent): Promise<void> {
    switch (intent.kind) {
      case 'ready': {
        this.#post(this.#model.state);
        return;
      }
      case 'refresh': {
        this.#freshness.refresh();
        return;
      }
      case 'setCharts': {
        this.#model.setCharts(intent.settings);
        return;
      }
      case 'charts': {
        this.#charts.received(intent.intent);
        return;
      }
      case 'openParent': {
        this.#openParent();
        return;
      }
      case 'openSource':
        return this.#openSource();
      case 'copy':
        return this.#copy(intent);
    }
  }

  #openParent(): void {
    if (this.#model.parent !== undefined) this.#options.openRun(this.#model.parent);
  }

  async #copy(intent: CopyIntent): Promise<void> {
    const text = this.#model.textOf(intent);
    if (text !== undefined) await env.clipboard.writeText(text);
  }

  async #openSource(): Promise<void> {
    const location = this.#model.source?.location;
    if (location !== undefined) await commands.executeCommand('revealInExplorer', Uri.parse(location));
  }

  #run(work: PromiseLike<unknown>): void {
    work.then(undefined, (error: unknown) => this.#options.log(`The run panel: ${String(error)}`));
  }
}

function titleOf({ content, reference }: RunState): string {
  const name = content.kind === 'run' ? oneLine(content.run.name) : '';
  return name === '' ? `Run ${shortId(reference.run)}` : name;
}
