import { commands, env, Uri, type Disposable, type WebviewPanel } from 'vscode';
import {
  isRunIntent,
  type CopyIntent,
  type KeptRunPanel,
  type RunIntent,
  type RunReference,
  type RunState,
} from '../../../../webviews/messages/run.ts';
import { oneLine, shortId } from '../../text/oneLine.ts';
import { PanelHost, type PanelOptions } from '../panelHost.ts';
import { RunModel } from './runModel.ts';

export interface RunPanelOptions extends PanelOptions {
  openRun(reference: RunReference): void;
  openCommit(reference: RunReference): Promise<void>;
}

/** A run in an editor tab: a model on one side, a page on the other, whole pictures one way, intents the other. */
export class RunPanel implements Disposable {
  readonly #options: RunPanelOptions;
  readonly #panel: WebviewPanel;
  readonly #host: PanelHost<RunState, RunIntent>;
  #model: RunModel;

  constructor(panel: WebviewPanel, kept: KeptRunPanel, options: RunPanelOptions) {
    this.#options = options;
    this.#panel = panel;
    this.#model = this.#modelOf(kept);
    const kind = {
      name: 'run',
      title: 'Run',
      isIntent: isRunIntent,
      received: (intent: RunIntent) => this.#received(intent),
      refresh: () => this.#model.refresh(),
      isOf: (source: string) => source === this.reference.source,
      isLoading: () => this.#model.state.content.kind === 'loading',
    };
    this.#host = new PanelHost(panel, kind, options);
    this.#host.refresh();
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
    this.#host.refresh();
    this.reveal();
  }

  dispose(): void {
    this.#host.dispose();
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

  #post(state: RunState): void {
    this.#panel.title = titleOf(state);
    this.#host.post(state);
  }

  async #received(intent: RunIntent): Promise<void> {
    switch (intent.kind) {
      case 'ready': {
        this.#post(this.#model.state);
        return;
      }
      case 'refresh': {
        this.#host.refresh();
        return;
      }
      case 'setCharts': {
        this.#model.setCharts(intent.settings);
        return;
      }
      case 'charts': {
        this.#host.charts.received(intent.intent);
        return;
      }
      case 'openParent': {
        this.#openParent();
        return;
      }
      case 'openCommit':
        return this.#options.openCommit(this.reference);
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
}

function titleOf({ content, reference }: RunState): string {
  const name = content.kind === 'run' ? oneLine(content.run.name) : '';
  return name === '' ? `Run ${shortId(reference.run)}` : name;
}
