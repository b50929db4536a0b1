import type { Disposable, Uri, WebviewPanel } from 'vscode';
import type { Clock } from '../clock.ts';
import { saveFile } from '../saveFile.ts';
import type { Server } from '../server/server.ts';
import { warn } from '../tell.ts';
import { ChartsHost } from './charts/chartsHost.ts';
import { Freshness } from './freshness.ts';
import { showPage } from './page.ts';

/** What every panel needs. */
export interface PanelOptions {
  readonly server: Server;
  readonly clock: Clock;
  /** The folder that holds the bundles of the panels, and the one with pictures. */
  readonly bundles: Uri;
  readonly media: Uri;
  log(message: string): void;
  /** Whether the server has not read the workspace yet. */
  isStarting(): boolean;
}

/** What a kind of panel does. */
export interface PanelKind<Intent> {
  /** The name of the panel's bundle. */
  readonly name: string;
  readonly title: string;
  isIntent(message: unknown): message is Intent;
  /** Does what a person asked for. */
  received(intent: Intent): Promise<void>;
  /** Reads anew what the panel shows. */
  refresh(): Promise<void>;
  /** Whether it shows something of a source. */
  isOf(source: string): boolean;
  /** Whether it has nothing to show yet. */
  isLoading(): boolean;
}

/** The host's side of a panel: its page, messages both ways, its charts, and when it reads anew. */
export class PanelHost<State, Intent> implements Disposable {
  readonly charts: ChartsHost;
  readonly #panel: WebviewPanel;
  readonly #kind: PanelKind<Intent>;
  readonly #options: PanelOptions;
  readonly #freshness: Freshness;
  readonly #listening: readonly Disposable[];

  constructor(panel: WebviewPanel, kind: PanelKind<Intent>, options: PanelOptions) {
    const { server, log, bundles, media } = options;
    const { name, title } = kind;
    this.#panel = panel;
    this.#kind = kind;
    this.#options = options;
    this.charts = new ChartsHost({
      server,
      post: (message) => this.#run(panel.webview.postMessage(message)),
      save: saveFile,
      warn,
      log,
    });
    this.#freshness = new Freshness({
      isVisible: () => panel.visible,
      refresh: () => this.#run(kind.refresh()),
    });
    this.#listening = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.#received(message)),
      panel.onDidChangeViewState(() => this.#seen()),
      server.onSourcesChanged(({ source }) => this.#sourceChanged(source)),
      server.onHealth(() => this.#started()),
    ];
    panel.onDidDispose(() => this.dispose());
    showPage(panel, { bundles, media, name, title });
  }

  /** Reads anew at once. */
  refresh(): void {
    this.#freshness.refresh();
  }

  /** Shows something else. */
  post(state: State): void {
    this.#run(this.#panel.webview.postMessage(state));
  }

  dispose(): void {
    this.#freshness.dispose();
    this.charts.dispose();
    for (const one of this.#listening) one.dispose();
  }

  #sourceChanged(source: string | undefined): void {
    if (source !== undefined && !this.#kind.isOf(source)) return;
    this.charts.changed(source);
    this.#freshness.changed();
  }

  /** The server may know by now what it did not while it read the workspace. */
  #started(): void {
    if (this.#kind.isLoading()) this.refresh();
  }

  #seen(): void {
    this.charts.visible(this.#panel.visible);
    this.#freshness.seen();
  }

  #received(message: unknown): void {
    if (this.#kind.isIntent(message)) this.#run(this.#kind.received(message));
    else this.#options.log(`The ${this.#kind.name} panel sent a message that is not known.`);
  }

  #run(work: PromiseLike<unknown>): void {
    work.then(undefined, (error: unknown) =>
      this.#options.log(`The ${this.#kind.name} panel: ${String(error)}`),
    );
  }
}
