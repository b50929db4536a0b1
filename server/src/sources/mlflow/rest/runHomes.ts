import type { Page } from '../../../engine/evidence/source.ts';
import type { RunSummary } from '../../../engine/evidence/tracking.ts';

/** The most runs that are remembered. */
const most = 500_000;

/** In which experiment each run is that was read: the address of its page takes both. */
export class RunHomes {
  readonly #homes = new Map<string, string>();

  of(run: string): string | undefined {
    return this.#homes.get(run);
  }

  learn(page: Page<RunSummary>): Page<RunSummary> {
    for (const run of page.items) this.learnRun(run);
    return page;
  }

  learnRun<T extends RunSummary>(run: T): T {
    this.#put(run.id, run.experimentId);
    return run;
  }

  learnIds(runs: readonly string[], experiment: string): void {
    for (const run of runs) this.#put(run, experiment);
  }

  #put(run: string, experiment: string): void {
    if (this.#homes.size >= most) this.#homes.clear();
    this.#homes.set(run, experiment);
  }
}
