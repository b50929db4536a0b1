import { listBaselines, setBaseline } from '../../../../server/src/protocol/notes.ts';
import type { RunRef } from '../../../../server/src/protocol/table.ts';
import { getRun, type Answer } from '../../../../server/src/protocol/tracking.ts';
import type { KeptRunsPanel, PickedRun } from '../../../../webviews/messages/runs.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';

/** The run that the others of an experiment are told against; the workspace keeps it. */
export class Baseline {
  readonly #server: Server;
  readonly #kept: Pick<KeptRunsPanel, 'scopes' | 'title'>;
  /** The run that is pinned, also where it is not there any more. */
  #pinned: RunRef | undefined;

  constructor(server: Server, kept: Pick<KeptRunsPanel, 'scopes' | 'title'>) {
    this.#server = server;
    this.#kept = kept;
  }

  /** The run that is pinned now, with its name; undefined where none is, or it is not there any more. */
  async read(): Promise<PickedRun | undefined> {
    const { scopes, title } = this.#kept;
    this.#pinned = undefined;
    for (const { source } of scopes) {
      const pinned = await read(this.#server, listBaselines, { source });
      const run = pinned.ok ? pinned.value.find(({ experiment }) => experiment === title)?.run : undefined;
      if (run === undefined) continue;
      this.#pinned ??= { source, run };
      const answer = await read(this.#server, getRun, { source, run });
      if (answer.ok) return { source, run, name: answer.value.name };
    }
    return undefined;
  }

  /** Pins a run in the place of the one that was pinned when it was read last, or none. */
  async pin(run: RunRef | undefined): Promise<Answer<unknown>> {
    const before = this.#pinned;
    const source = run?.source ?? before?.source ?? this.#kept.scopes[0]?.source ?? '';
    return read(this.#server, setBaseline, {
      source,
      experiment: this.#kept.title,
      run: run?.run,
      expected: before?.source === source ? before.run : undefined,
    });
  }
}
