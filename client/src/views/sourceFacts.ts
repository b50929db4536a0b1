import {
  listAnnotations,
  listBaselines,
  listEnvironments,
  type Annotation,
} from '../../../server/src/protocol/notes.ts';
import type { Ability, SourceState } from '../../../server/src/protocol/tracking.ts';
import { getState } from '../../../server/src/protocol/writes.ts';
import { noAnswer, read } from '../server/read.ts';
import type { Server } from '../server/server.ts';
import { Kept } from './kept.ts';

/** What the nodes of a source tell beside what its lists hold. */
export interface SourceFacts {
  readonly can: readonly Ability[];
  /** The source as it stands; undefined until it has told. */
  readonly state: SourceState | undefined;
  /** The notes of runs that the workspace keeps. */
  readonly notes: ReadonlyMap<string, Annotation>;
  /** The runs that are pinned. */
  readonly baselines: ReadonlySet<string>;
}

/** Asks what a source can do and what the workspace keeps of its runs, beside the lists, and keeps it. */
export class FactsOfSources {
  readonly #server: Server;
  readonly #states: Kept<SourceState>;
  readonly #notes: Kept<readonly (Annotation & { readonly run: string })[]>;
  readonly #baselines: Kept<readonly { readonly run: string }[]>;
  readonly #environments: Kept<
    readonly { readonly model: string; readonly environments: readonly string[] }[]
  >;

  constructor(server: Server, onChange: (node: string | undefined) => void) {
    this.#server = server;
    this.#states = new Kept(onChange);
    this.#notes = new Kept(onChange);
    this.#baselines = new Kept(onChange);
    this.#environments = new Kept(onChange);
  }

  of(source: string): SourceFacts {
    const place = { key: source, source, node: undefined };
    const state = this.#states.get(place, () => read(this.#server, getState, { source }));
    const notes = this.#notes.get(place, () => read(this.#server, listAnnotations, { source }));
    const baselines = this.#baselines.get(place, () => read(this.#server, listBaselines, { source }));
    return {
      can: state?.abilities ?? [],
      state,
      notes: new Map((notes ?? []).map((note) => [note.run, note])),
      baselines: new Set((baselines ?? []).map(({ run }) => run)),
    };
  }

  /** What the source can do with what it holds. */
  can(source: string): { readonly can: readonly Ability[]; readonly state: SourceState | undefined } {
    const place = { key: source, source, node: undefined };
    const state = this.#states.get(place, () => read(this.#server, getState, { source }));
    return { can: state?.abilities ?? [], state };
  }

  /** The environments that `assay.yaml` has for a registered model. */
  environments(source: string, model: string): readonly string[] {
    const all = this.#environments.get({ key: 'all', source, node: undefined }, async () => {
      try {
        return { ok: true, value: await this.#server.ask(listEnvironments, null), readAt: 0 };
      } catch (error) {
        return { ok: false, problem: noAnswer(error) };
      }
    });
    return all?.find((one) => one.model === model)?.environments ?? [];
  }

  changed(source?: string): void {
    this.#states.changed(source);
    this.#notes.changed(source);
    this.#baselines.changed(source);
    this.#environments.changed();
  }
}
