import { env, type Disposable, type WebviewPanel } from 'vscode';
import {
  isCompareIntent,
  type CompareIntent,
  type CompareState,
  type KeptComparePanel,
} from '../../../../webviews/messages/compare.ts';
import type { CommitDocuments, Difference } from '../../git/commitDocuments.ts';
import { getChanges } from '../../../../server/src/protocol/comparison.ts';
import { warn } from '../../tell.ts';
import { PanelHost, type PanelOptions } from '../panelHost.ts';
import { CompareModel } from './compareModel.ts';

export interface ComparePanelOptions extends PanelOptions {
  readonly documents: Pick<CommitDocuments, 'openFile' | 'openAll'>;
  openRun(reference: { readonly source: string; readonly run: string }): void;
}

/** A comparison in an editor tab: a model on one side, a page on the other. */
export class ComparePanel implements Disposable {
  readonly #options: ComparePanelOptions;
  readonly #panel: WebviewPanel;
  readonly #model: CompareModel;
  readonly #host: PanelHost<CompareState, CompareIntent>;

  constructor(panel: WebviewPanel, kept: KeptComparePanel, options: ComparePanelOptions) {
    const { server, clock, isStarting } = options;
    this.#options = options;
    this.#panel = panel;
    this.#model = new CompareModel({
      server,
      clock,
      kept,
      isStarting,
      onState: (state) => this.#post(state),
    });
    const kind = {
      name: 'compare',
      title: 'Compare',
      isIntent: isCompareIntent,
      received: (intent: CompareIntent) => this.#received(intent),
      refresh: () => this.#model.refresh(),
      isOf: (source: string) => this.#model.state.subjects.some((one) => one.source === source),
      isLoading: () => this.#model.state.content.kind === 'loading',
    };
    this.#host = new PanelHost(panel, kind, options);
    this.#host.refresh();
  }

  dispose(): void {
    this.#host.dispose();
  }

  #post(state: CompareState): void {
    this.#panel.title = titleOf(state);
    this.#host.post(state);
  }

  async #received(intent: CompareIntent): Promise<void> {
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
        this.#host.charts.received(intent.intent);
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
    else warn(`${answer.problem.message} ${answer.problem.action}`);
  }

  /** One file of what differs in the code of a run, or all. */
  async #openCode(column: number, path: string | undefined): Promise<void> {
    const code = this.#model.codeAt(column);
    if (code?.kind !== 'different') return;
    const { from, to, files } = code;
    const answer = await this.#options.server.ask(getChanges, { from, to });
    if (!answer.ok) {
      warn(`${answer.problem.message} ${answer.problem.action}`);
      return;
    }
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
}

function titleOf({ content, subjects }: CompareState): string {
  if (content.kind !== 'comparison') return `Compare ${subjects.length} Runs`;
  const [first, second, ...more] = content.comparison.columns.map(({ name }) => name);
  return second === undefined || more.length > 0
    ? `Compare ${content.comparison.columns.length} Runs`
    : `${first ?? ''} ↔ ${second}`;
}
