import { randomBytes } from 'node:crypto';
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
import { panelHtml } from '../html.ts';
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

/** A burst of changes while a run logs is followed this much later. */
const restMs = 500;

/** A run in an editor tab: a model on one side, a page on the other, whole pictures one way, intents the other. */
export class RunPanel implements Disposable {
  readonly #options: RunPanelOptions;
  readonly #panel: WebviewPanel;
  readonly #listening: readonly Disposable[];
  readonly #charts: ChartsHost;
  #model: RunModel;
  #rest: NodeJS.Timeout | undefined;
  #isStale = false;

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
    this.#listening = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.#received(message)),
      panel.onDidChangeViewState(() => this.#seen()),
      options.server.onSourcesChanged(({ source }) => this.#sourceChanged(source)),
      options.server.onHealth(() => this.#started()),
    ];
    panel.onDidDispose(() => this.dispose());
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      localResourceRoots: [options.bundles],
    };
    panel.webview.html = this.#page();
    panel.iconPath = { light: icon(options, 'light'), dark: icon(options, 'dark') };
    this.#refresh();
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
    this.#refresh();
    this.reveal();
  }

  dispose(): void {
    clearTimeout(this.#rest);
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

  #refresh(): void {
    this.#isStale = false;
    this.#run(this.#model.refresh());
  }

  #sourceChanged(source: string | undefined): void {
    if (source !== undefined && source !== this.reference.source) return;
    this.#charts.changed(source);
    this.#isStale = true;
    this.#rest ??= setTimeout(() => this.#seen(), restMs);
  }

  /** The server may know by now what it did not while it read the workspace. */
  #started(): void {
    if (this.#model.state.content.kind === 'loading') this.#refresh();
  }

  /** What nobody looks at is not read anew until somebody does. */
  #seen(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#charts.visible(this.#panel.visible);
    if (this.#isStale && this.#panel.visible) this.#refresh();
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
        this.#refresh();
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

  #page(): string {
    const { webview } = this.#panel;
    const file = (name: string): string =>
      webview.asWebviewUri(Uri.joinPath(this.#options.bundles, name)).toString();
    return panelHtml({
      title: 'Run',
      nonce: randomBytes(16).toString('base64url'),
      cspSource: webview.cspSource,
      script: file('run.js'),
      style: file('run.css'),
    });
  }
}

function titleOf({ content, reference }: RunState): string {
  const name = content.kind === 'run' ? oneLine(content.run.name) : '';
  return name === '' ? `Run ${shortId(reference.run)}` : name;
}

function icon({ media }: RunPanelOptions, theme: 'light' | 'dark'): Uri {
  return Uri.joinPath(media, `run-${theme}.svg`);
}
