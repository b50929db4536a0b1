import { env, window, type Disposable, type Uri, type WebviewPanel } from 'vscode';
import {
  isCompareIntent,
  type CompareIntent,
  type CompareState,
  type KeptComparePanel,
} from '../../../../webviews/messages/compare.ts';
import type { Clock } from '../../clock.ts';
import type { CommitDocuments, Difference } from '../../git/commitDocuments.ts';
import { getChanges } from '../../../../server/src/protocol/comparison.ts';
import type { Server } from '../../server/server.ts';
import { ChartsHost } from '../charts/chartsHost.ts';
import { saveFile } from '../charts/saveFile.ts';
import { Freshness } from '../freshness.ts';
import { showPage } from '../page.ts';
import { CompareModel } from './compareModel.ts';

export interface ComparePanelOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly bundles: Uri;
  readonly media: Uri;
  readonly documents: Pick<CommitDocuments, 'openFile' | 'openAll'>;
  log(message: string): void;
  /** Whether the server has not read the workspace yet. */
  isStarting(): boolean;
  openRun(reference: { readonly source: string; readonly run: string }): void;
}

/** A comparison in an editor tab: a model on one side, a page on the other. */
export class ComparePanel implements Disposable {
  readonly #options: ComparePanelOptions;
  readonly #panel: WebviewPanel;
  readonly #model: CompareModel;
  readonly #charts: ChartsHost;
  readonly #listening: readonly { dispose(): void }[];
  readonly #freshness: Freshness;

  constructor(panel: WebviewPanel, kept: KeptComparePanel, options: ComparePanelOptions) {
    const { server, clock, bundles, media, isStarting } = options;
    this.#options = options;
    this.#panel = panel;
    this.#model = new CompareModel({
      server,
      clock,
      kept,
      isStarting,
      onState: (state) => this.#post(state),
    });
    this.#charts = new ChartsHost({
      server,
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
      server.onSourcesChanged(({ source }) => this.#sourceChanged(source)),
      server.onHealth(() => this.#started()),
    ];
    panel.onDidDispose(() => this.dispose());
    showPage(panel, { bundles, media, name: 'compare', title: 'Compare' });
    this.#freshness.refresh();
  }

  dispose(): void {
    this.#freshness.dispose();
    this.#charts.dispose();
    for (const one of this.#listening) one.dispose();
  }

  #sourceChanged(source: string | undefined): void {
    const { subjects } = this.#model.state;
    if (source !== undefined && !subjects.some((one) => one.source === source)) return;
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

  #post(state: CompareState): void {
    this.#panel.title = titleOf(state);
    this.#run(this.#panel.webview.postMessage(state));
  }

  #received(message: unknown): void {
    if (isCompareIntent(message)) this.#run(this.#do(message));
    else this.#options.log('The compare panel sent a message that is not known.');
  }

  async #do(intent: CompareIntent): Promise<void> {
    switch (intent.kind) {
      case 'ready': {
        this.#post(this.#model.state);
        return;
      }
      case 'refresh':
        return this.#model.refresh();
      case 'setOnlyDifferent': {
        this.#model.setOnlyDifferent(intent.value);
        return;
      }
      case 'charts': {
        this.#charts.received(intent.intent);
        return;
      }
      case 'setCharts': {
        this.#model.setCharts(intent.settings);
        return;
      }
      case 'setReference':
        return this.#model.setReference(intent.column);
      case 'remove':
        return this.#model.remove(intent.column);
      case 'copy':
        return this.#copy(intent.format);
      case 'openRun': {
        const run = this.#model.runAt(intent.column);
        if (run !== undefined) this.#options.openRun(run);
        return;
      }
      case 'openDiff':
      case 'openChanges':
        return this.#openCode(intent.column, intent.kind === 'openDiff' ? intent.path : undefined);
    }
  }

  async #copy(format: 'markdown' | 'csv' | 'json'): Promise<void> {
    const answer = await this.#model.text(format);
    if (answer.ok) await env.clipboard.writeText(answer.value);
    else void window.showWarningMessage(`${answer.problem.message} ${answer.problem.action}`);
  }

  /** One file of what differs in the code of a run, or all. */
  async #openCode(column: number, path: string | undefined): Promise<void> {
    const code = this.#model.codeAt(column);
    if (code?.kind !== 'different') return;
    const { from, to, files } = code;
    const answer = await this.#options.server.ask(getChanges, { from, to });
    if (!answer.ok)
      return void window.showWarningMessage(`${answer.problem.message} ${answer.problem.action}`);
    const difference: Difference = { root: answer.value.root, from, to };
    const { documents } = this.#options;
    if (path !== undefined && files.some((file) => file.path === path))
      await documents.openFile(difference, path);
    if (path !== undefined) return;
    const title = `${from.slice(0, 8)} to ${to.slice(0, 8)}`;
    await documents.openAll(
      difference,
      files.map((file) => file.path),
      title,
    );
  }

  #run(work: PromiseLike<unknown>): void {
    work.then(undefined, (error: unknown) => this.#options.log(`The compare panel: ${String(error)}`));
  }
}

function titleOf({ content, subjects }: CompareState): string {
  if (content.kind !== 'comparison') return `Compare ${subjects.length} Runs`;
  const [first, second, ...more] = content.comparison.columns.map(({ name }) => name);
  return second === undefined || more.length > 0
    ? `Compare ${content.comparison.columns.length} Runs`
    : `${first ?? ''} ↔ ${second}`;
}
