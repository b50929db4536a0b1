import type { Source } from '../engine/evidence/contract.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { Answer } from '../engine/evidence/source.ts';

export interface SourcesOptions {
  open(place: SourcePlace): Source | undefined;
  /** A text that is another when the source at a place must be opened anew: its place, and what it may send there. */
  keyOf(place: SourcePlace): string;
}

/** The sources that the worker owns, by id. */
export class Sources {
  readonly #options: SourcesOptions;
  #sources: ReadonlyMap<string, { readonly key: string; readonly source: Source }> = new Map();

  constructor(options: SourcesOptions) {
    this.#options = options;
  }

  /** Answers for these places from now on, instead of all others. A source that is the same stays open. */
  set(places: readonly SourcePlace[]): void {
    const before = this.#sources;
    const opened = places.flatMap((place) => {
      const key = this.#options.keyOf(place);
      const known = before.get(place.id);
      const source = known?.key === key ? known.source : this.#options.open(place);
      return source === undefined ? [] : [[place.id, { key, source }] as const];
    });
    this.#sources = new Map(opened);
  }

  /** The source with this id. */
  get(id: string): Source | undefined {
    return this.#sources.get(id)?.source;
  }

  /** Reads from the source with this id. */
  async read<T>(id: string, read: (source: Source) => Promise<Answer<T>>): Promise<Answer<T>> {
    const source = this.get(id);
    if (source !== undefined) return read(source);
    const problem = {
      reason: 'not-found',
      message: 'This source is not part of the project any more.',
      action: 'Refresh the list.',
    } as const;
    return { ok: false, problem };
  }
}
