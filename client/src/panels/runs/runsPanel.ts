import { randomUUID } from 'node:crypto';
import { env, window, type Disposable, type WebviewPanel } from 'vscode';
import { annotationsChanged } from '../../../../server/src/protocol/notes.ts';
import { tableChanged } from '../../../../server/src/protocol/table.ts';
import {
  isRunsAction,
  isTableIntent,
  type CopyFormat,
  type KeptRunsPanel,
  type Query,
  type RunRef,
  type RunScope,
  type RunsAction,
  type RunsMessage,
  type TableIntent,
} from '../../../../webviews/messages/runs.ts';
import { saveFile } from '../../saveFile.ts';
import { warn } from '../../tell.ts';
import { oneLine } from '../../text/oneLine.ts';
import { ChartsHost } from '../charts/chartsHost.ts';
import { showPage } from '../page.ts';
import type { PanelOptions } from '../panelHost.ts';
import { askView } from './askView.ts';
import { RunsModel } from './runsModel.ts';
import type { SavedViews } from './savedViews.ts';

export interface RunsPanelOptions extends PanelOptions {
  readonly views: SavedViews;
  openRun(run: RunRef): void;
  openRunToSide(run: RunRef): void;
  compare(runs: readonly RunRef[]): void;
}

/** A table of runs in an editor tab: a model on one side, a page on the other. */
export class RunsPanel implements Disposable {
  readonly #options: RunsPanelOptions;
  readonly #panel: WebviewPanel;
  readonly #model: RunsModel;
  readonly #listening: readonly { dispose(): void }[];
  readonly #charts: ChartsHost;
  #isStale = false;

  constructor(panel: WebviewPanel, kept: KeptRunsPanel, options: RunsPanelOptions) {
    const { server, clock, bundles, media, views, isStarting } = options;
    this.#options = options;
    this.#panel = panel;
    const post = (message: RunsMessage): void => this.#post(message);
    this.#model = new RunsModel({ server, clock, table: `panel ${randomUUID()}`, kept, isStarting, post });
    this.#charts = new ChartsHost({
      server,
      post: (message) => this.#run(panel.webview.postMessage(message)),
      save: saveFile,
      warn,
      log: options.log,
    });
    this.#listening = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.#received(message)),
      panel.onDidChangeViewState(() => this.#seen()),
      server.hear(tableChanged, (head) => this.#changed(() => this.#model.heard(head))),
      server.hear(annotationsChanged, () => this.#changed(() => this.#model.refresh())),
      server.onHealth(() => this.#started()),
      server.onSourcesChanged(({ source }) => this.#sourceChanged(source)),
      views.onDidChange(() => this.#run(this.#showViews())),
    ];
    panel.onDidDispose(() => this.dispose());
    panel.title = titleOf(kept);
    showPage(panel, { bundles, media, name: 'runs', title: 'Runs' });
    this.#run(this.#showViews());
    this.#refresh();
  }

  get scopes(): readonly RunScope[] {
    return this.#model.state.scopes;
  }

  /** Brings the tab to the front. */
  reveal(): void {
    this.#panel.reveal(undefined, false);
  }

  dispose(): void {
    this.#model.close();
    this.#charts.dispose();
    for (const one of this.#listening) one.dispose();
  }

  #refresh(isFresh = false): void {
    this.#isStale = false;
    this.#run(this.#model.refresh(isFresh));
  }

  /** What nobody looks at is not followed until somebody does. */
  #changed(follow: () => Promise<void>): void {
    if (this.#panel.visible) this.#run(follow());
    else this.#isStale = true;
  }

  #sourceChanged(source: string | undefined): void {
    this.#started();
    if (source === undefined || this.scopes.some((scope) => scope.source === source))
      this.#charts.changed(source);
  }

  #seen(): void {
    this.#charts.visible(this.#panel.visible);
    if (this.#isStale && this.#panel.visible) this.#refresh();
  }

  /** The server may know by now what it did not while it read the workspace. */
  #started(): void {
    if (this.#model.isWaiting) this.#refresh(true);
    else this.#run(this.#model.check());
  }

  async #showViews(): Promise<void> {
    const { views, broken } = await this.#options.views.list();
    this.#model.setBeside({
      views: views.map(({ view, isCommitted }) => ({ name: view.name, isCommitted })),
      brokenViews: broken,
      history: this.#options.views.history,
    });
  }

  #post(message: RunsMessage): void {
    this.#run(this.#panel.webview.postMessage(message));
  }

  #received(message: unknown): void {
    if (isTableIntent(message)) this.#run(this.#show(message));
    else if (isRunsAction(message)) this.#run(this.#act(message));
    else this.#options.log('The Runs panel sent a message that is not known.');
  }

  async #show(intent: TableIntent): Promise<void> {
    switch (intent.kind) {
      case 'ready':
        this.#post({ kind: 'state', state: this.#model.state });
        return;
      case 'refresh':
        this.#refresh(true);
        return;
      case 'cancel':
        this.#model.stop();
        return;
      case 'columns':
        this.#model.setColumns(intent.columns);
        return;
      case 'setCharts':
        this.#model.setCharts(intent.charts);
        return;
      case 'charts':
        this.#charts.received(intent.intent);
        return;
      case 'wanted':
        return this.#model.wanted(intent);
      case 'query':
        return this.#ask(intent.query);
      case 'pick':
        return this.#model.pick(intent.from, intent.count);
      case 'differing':
        return this.#model.differing(intent.runs);
      case 'unpinBaseline':
        return this.#model.pin(undefined);
      case 'saveView':
        return this.#saveView();
      case 'useView':
        return this.#useView(intent.name);
      case 'copyProblem':
        return this.#copyProblem();
    }
  }

  async #act(action: RunsAction): Promise<void> {
    switch (action.kind) {
      case 'open':
        this.#options.openRun(action.run);
        return;
      case 'openToSide':
        this.#options.openRunToSide(action.run);
        return;
      case 'pinBaseline':
        return this.#model.pin(action.run);
      case 'compare':
        this.#options.compare(action.runs);
        return;
      case 'copy':
        return this.#copyRows(action.rows, action.format);
      case 'copyCell':
        return copied(await this.#model.cellText(action.row, action.column), 'the value');
    }
  }

  async #ask(query: Query): Promise<void> {
    await this.#options.views.remember(query.filter);
    this.#model.setBeside({ history: this.#options.views.history });
    await this.#model.ask(query);
  }

  async #copyRows(rows: readonly RunRef[] | undefined, format: CopyFormat): Promise<void> {
    const answer = await this.#model.text(rows, format);
    if (answer.ok) await copied(answer.value, `${rows === undefined ? 'all' : rows.length} runs`);
    else warn(`${answer.problem.message} ${answer.problem.action}`);
  }

  async #copyProblem(): Promise<void> {
    const { problem } = this.#model.state;
    await copied(problem === undefined ? undefined : `${problem.message} ${problem.action}`, 'the details');
  }

  async #saveView(): Promise<void> {
    const { query, columns, view, views, charts } = this.#model.state;
    const asked = await askView(view, views);
    if (asked === undefined) return;
    const { isOpen, settings } = charts;
    const saved = { ...query, columns, charts: { isOpen, settings }, name: asked.name };
    const problem = await this.#options.views.save(saved, asked.isCommitted);
    if (problem === undefined) this.#model.setBeside({ view: asked.name });
    else warn(`${problem.message} ${problem.action}`);
  }

  async #useView(name: string): Promise<void> {
    const { views } = await this.#options.views.list();
    await this.#model.useView(views.find(({ view }) => view.name === name)?.view);
  }

  #run(work: PromiseLike<unknown>): void {
    work.then(undefined, (error: unknown) => this.#options.log(`The Runs panel: ${String(error)}`));
  }
}

async function copied(text: string | undefined, what: string): Promise<void> {
  if (text === undefined) return;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(`Copied ${what}`, 3000);
}

function titleOf({ title }: KeptRunsPanel): string {
  return `Runs of ${oneLine(title)}`;
}
