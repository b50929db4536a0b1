import type { ChartsMessage, ChartsProblem, Plot, PlotFile, RunRef } from '../messages/charts.ts';
import { runName } from './chartsData.ts';

/** Files of one name: one file, or pictures of it at several steps. */
export interface PlotGroup {
  readonly name: string;
  readonly files: readonly PlotFile[];
}

export type ShownPlot =
  | { readonly plot: Plot; readonly problem: undefined }
  | { readonly plot: undefined; readonly problem: ChartsProblem };

type Message = Extract<ChartsMessage, { readonly kind: 'charts.plots' | 'charts.plot' }>;

const notThere: ChartsProblem = { message: 'This run has no such file.', action: 'Choose another file.' };

/** The files of runs that can be shown, and those that were read. */
export class Plots {
  readonly #lists = new Map<string, Extract<ChartsMessage, { readonly kind: 'charts.plots' }>>();
  readonly #read = new Map<string, ShownPlot>();
  /** The runs whose files are shown; what comes late of others is dropped. */
  #runs: ReadonlySet<string> = new Set();
  readonly #asked = new Set<string>();
  #path: string | undefined;

  /** The file that a person looks at. */
  get path(): string | undefined {
    return this.#path;
  }

  get chosen(): PlotGroup | undefined {
    return this.groups().find(({ files }) => files.some(({ path }) => path === this.#path));
  }

  /** Shows the files of these runs from now on. */
  begin(runs: readonly RunRef[]): void {
    this.#runs = new Set(runs.map(runName));
    this.#lists.clear();
    this.#read.clear();
    this.#asked.clear();
    this.#path = undefined;
  }

  /** Looks at a file. */
  choose(path: string): void {
    this.#path = path;
  }

  /** The runs that the chosen file must still be read of; each is named once. */
  unread(): readonly RunRef[] {
    const path = this.#path;
    const runs = [...this.#lists.values()]
      .filter(({ files }) => files.some((file) => file.path === path))
      .map(({ run }) => run)
      .filter((run) => !this.#asked.has(nameOf(run, path ?? '')));
    for (const run of runs) this.#asked.add(nameOf(run, path ?? ''));
    return runs;
  }

  take(message: Message): void {
    if (!this.#runs.has(runName(message.run))) return;
    if (message.kind === 'charts.plots') {
      this.#lists.set(runName(message.run), message);
      return;
    }
    const { plot, problem = notThere } = message;
    const known: ShownPlot = plot === undefined ? { plot, problem } : { plot, problem: undefined };
    this.#read.set(nameOf(message.run, message.path), known);
  }

  isWaiting(runs: number): boolean {
    return this.#lists.size < runs;
  }

  /** What a run has under the chosen name; undefined while it is read. */
  shown(run: RunRef): ShownPlot | undefined {
    const list = this.#lists.get(runName(run));
    const path = this.#path ?? '';
    if (list?.files.some((file) => file.path === path) === false)
      return { plot: undefined, problem: notThere };
    return this.#read.get(nameOf(run, path));
  }

  problems(): readonly ChartsProblem[] {
    const all = [...this.#lists.values()].flatMap(({ problem }) => problem ?? []);
    return all.filter(
      (problem, place) => all.findIndex(({ message }) => message === problem.message) === place,
    );
  }

  /** The files of all runs by name; numbered pictures of one folder are one. */
  groups(): readonly PlotGroup[] {
    const groups = new Map<string, Map<string, PlotFile>>();
    for (const { files } of this.#lists.values()) {
      for (const file of files) {
        const name = file.what === 'image' ? file.path.replace(/\/\d+(\.\w+)$/, '/*$1') : file.path;
        const group = groups.get(name) ?? new Map<string, PlotFile>();
        group.set(file.path, file);
        groups.set(name, group);
      }
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, files]) => ({ name, files: [...files.values()].sort(byStep) }));
  }
}

function byStep(a: PlotFile, b: PlotFile): number {
  return a.path.localeCompare(b.path, 'en', { numeric: true });
}

function nameOf(run: RunRef, path: string): string {
  return `${runName(run)} ${path}`;
}
