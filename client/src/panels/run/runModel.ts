import { getRun, listSources } from '../../../../server/src/protocol/tracking.ts';
import type { Answer, Run, SourceInfo } from '../../../../server/src/protocol/tracking.ts';
import { firstSettings, type ChartsSettings } from '../../../../webviews/messages/charts.ts';
import type {
  CopyIntent,
  KeptRunPanel,
  Problem,
  RunReference,
  RunState,
} from '../../../../webviews/messages/run.ts';
import type { Clock } from '../../clock.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { copyText } from './copyText.ts';
import { runView } from './runView.ts';

export interface RunModelOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly kept: KeptRunPanel;
  /** Whether the server has not read the workspace yet, so that it may know the run soon. */
  isStarting(): boolean;
  onState(state: RunState): void;
}

/** What a run panel shows: asks for the run, and tells the whole picture whenever it is another. */
export class RunModel {
  readonly #options: RunModelOptions;
  readonly reference: RunReference;
  #state: RunState;
  #run: Run | undefined;
  #source: SourceInfo | undefined;
  #round = 0;

  constructor(options: RunModelOptions) {
    const { source, run, charts = firstSettings } = options.kept;
    this.#options = options;
    this.reference = { source, run };
    const content = { kind: 'loading', since: options.clock.now() } as const;
    this.#state = { reference: this.reference, sourceLabel: '', charts, content };
  }

  get state(): RunState {
    return this.#state;
  }

  /** Whether the run is asked for once more when the server has started. */
  get isWaiting(): boolean {
    return this.#state.content.kind === 'loading' && this.#options.isStarting();
  }

  /** The source that the run is from, once it is known. */
  get source(): SourceInfo | undefined {
    return this.#source;
  }

  /** The run that this one is nested in. */
  get parent(): RunReference | undefined {
    const parent = this.#run?.parentId;
    return parent === undefined ? undefined : { source: this.reference.source, run: parent };
  }

  /** Asks for the run anew; what an older asking brings later is dropped. */
  async refresh(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const [answer, source] = await Promise.all([
      read(this.#options.server, getRun, this.reference),
      this.#findSource(),
    ]);
    if (round !== this.#round) return;
    this.#source = source;
    if (answer.ok) this.#show(answer);
    else this.#unavailable(answer);
  }

  setCharts(charts: ChartsSettings): void {
    this.#tell({ ...this.#state, charts });
  }

  /** The text that a person asked to copy, where there is one. */
  textOf(intent: CopyIntent): string | undefined {
    return this.#run === undefined ? undefined : copyText(this.#run, intent);
  }

  async #findSource(): Promise<SourceInfo | undefined> {
    try {
      const sources = await this.#options.server.ask(listSources, null);
      return sources.find(({ id }) => id === this.reference.source);
    } catch {
      return this.#source;
    }
  }

  #show(answer: Answer<Run> & { readonly ok: true }): void {
    this.#run = answer.value;
    this.#tell({
      ...this.#state,
      sourceLabel: this.#source?.label ?? '',
      content: {
        kind: 'run',
        run: runView(answer.value),
        readAt: answer.readAt,
        stale: undefined,
      },
    });
  }

  /** Keeps on showing what was read before, and says that it is old. */
  #unavailable(answer: Answer<Run>): void {
    const problem = problemOf(answer);
    const { content } = this.#state;
    if (problem === undefined || this.isWaiting) return;
    this.#tell({
      ...this.#state,
      sourceLabel: this.#source?.label ?? this.#state.sourceLabel,
      content: content.kind === 'run' ? { ...content, stale: problem } : { kind: 'unavailable', problem },
    });
  }

  #tell(state: RunState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

function problemOf(answer: Answer<unknown>): Problem | undefined {
  if (answer.ok) return undefined;
  return { message: answer.problem.message, action: answer.problem.action };
}
