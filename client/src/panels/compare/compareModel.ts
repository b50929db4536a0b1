import {
  compareRuns,
  copyComparison,
  type CodeComparison,
  type Comparison,
} from '../../../../server/src/protocol/comparison.ts';
import { listSources, type Answer } from '../../../../server/src/protocol/tracking.ts';
import type {
  CompareState,
  CompareSubject,
  KeptComparePanel,
} from '../../../../webviews/messages/compare.ts';
import { firstSettings, type ChartsSettings } from '../../../../webviews/messages/charts.ts';
import type { Clock } from '../../clock.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { compareView } from './compareView.ts';

export interface CompareModelOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly kept: KeptComparePanel;
  /** Whether the server has not read the workspace yet, so that it may know the runs soon. */
  isStarting(): boolean;
  onState(state: CompareState): void;
}

type Format = 'markdown' | 'csv' | 'json';

/** What a compare panel shows: asks for the comparison, and tells the whole picture whenever it is another. */
export class CompareModel {
  readonly #options: CompareModelOptions;
  #state: CompareState;
  #comparison: Comparison | undefined;
  #round = 0;

  constructor(options: CompareModelOptions) {
    const { subjects, onlyDifferent, charts = firstSettings } = options.kept;
    this.#options = options;
    const content = { kind: 'loading', since: options.clock.now() } as const;
    this.#state = { subjects, onlyDifferent, sources: '', charts, content };
  }

  get state(): CompareState {
    return this.#state;
  }

  /** Asks for the comparison anew, then for the repeats of its runs; what an older asking brings later is dropped. */
  async refresh(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const sources = await this.#sourceLabels();
    for (const withRepeats of [false, true]) {
      const runs = this.#state.subjects.map(toSubject);
      const answer = await read(this.#options.server, compareRuns, { runs, withRepeats });
      if (round !== this.#round) return;
      this.#state = { ...this.#state, sources };
      this.#take(answer, !withRepeats);
      if (!answer.ok) return;
    }
  }

  setOnlyDifferent(onlyDifferent: boolean): void {
    this.#tell({ ...this.#state, onlyDifferent });
  }

  setCharts(charts: ChartsSettings): void {
    this.#tell({ ...this.#state, charts });
  }

  /** Compares all runs with another one of them, which moves to the front. */
  async setReference(column: number): Promise<void> {
    const chosen = this.#subjectAt(column);
    if (chosen === undefined) return;
    await this.#setSubjects([chosen, ...this.#state.subjects.filter((one) => one !== chosen)]);
  }

  async remove(column: number): Promise<void> {
    const { subjects } = this.#state;
    const gone = this.#subjectAt(column);
    if (gone !== undefined && subjects.length > 2)
      await this.#setSubjects(subjects.filter((one) => one !== gone));
  }

  /** The run in a column. */
  runAt(column: number): { readonly source: string; readonly run: string } | undefined {
    const run = this.#comparison?.runs[column];
    return run === undefined ? undefined : { source: run.source, run: run.run };
  }

  /** How the code of the run in a column compares with that of the first. */
  codeAt(column: number): CodeComparison | undefined {
    return this.#comparison?.code[column - 1];
  }

  /** The comparison as a text, as `assay diff` writes it. */
  text(format: Format): Promise<Answer<string>> {
    return read(this.#options.server, copyComparison, { runs: this.#state.subjects.map(toSubject), format });
  }

  #subjectAt(column: number): CompareSubject | undefined {
    const place = this.runAt(column);
    const same = this.#state.subjects.filter(
      ({ source, run }) => source === place?.source && run === place.run,
    );
    const version = this.#comparison?.runs[column]?.version;
    return same.find((one) => one.version?.version === version?.version) ?? same[0];
  }

  async #setSubjects(subjects: readonly CompareSubject[]): Promise<void> {
    this.#state = { ...this.#state, subjects };
    await this.refresh();
  }

  async #sourceLabels(): Promise<string> {
    const ids = new Set(this.#state.subjects.map(({ source }) => source));
    try {
      const sources = await this.#options.server.ask(listSources, null);
      return sources
        .filter(({ id }) => ids.has(id))
        .map(({ label }) => label)
        .join(', ');
    } catch {
      return this.#state.sources;
    }
  }

  #take(answer: Answer<Comparison>, isSearching: boolean): void {
    if (answer.ok) {
      this.#comparison = answer.value;
      const comparison = compareView(answer.value, isSearching);
      const content = { kind: 'comparison', comparison, readAt: answer.readAt, stale: undefined } as const;
      this.#tell({ ...this.#state, content });
      return;
    }
    const { content } = this.#state;
    if (content.kind === 'loading' && this.#options.isStarting()) return;
    const { message, action } = answer.problem;
    const problem = { message, action };
    this.#tell({
      ...this.#state,
      content:
        content.kind === 'comparison' ? { ...content, stale: problem } : { kind: 'unavailable', problem },
    });
  }

  #tell(state: CompareState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

function toSubject({ source, run, version }: CompareSubject) {
  return { source, run, ...(version === undefined ? {} : { version }) };
}
