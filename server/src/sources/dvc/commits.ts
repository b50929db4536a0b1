// tested by: test/sources/dvc/index.test.ts
import type { Cancel } from '../../ports/cancel.ts';
import type { Commit, History } from '../../ports/history.ts';

/** Commits, each asked for once: they do not change. */
export class Commits {
  readonly #history: History;
  readonly #known = new Map<string, Commit>();

  constructor(history: History) {
    this.#history = history;
  }

  /** Those of these commits that there are. */
  async read(ids: readonly string[], cancel: Cancel): Promise<readonly Commit[]> {
    const open = ids.filter((id) => !this.#known.has(id));
    if (open.length > 0)
      for (const commit of await this.#history.commits(open, cancel)) this.#known.set(commit.id, commit);
    return ids.flatMap((id) => this.#known.get(id) ?? []);
  }
}
