import type { Source } from '../engine/evidence/contract.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { Answer } from '../engine/evidence/source.ts';

/** The sources that the worker owns, by id. */
export class Sources {
  readonly #open: (place: SourcePlace) => Source | undefined;
  #sources: ReadonlyMap<string, Source> = new Map();

  constructor(open: (place: SourcePlace) => Source | undefined) {
    this.#open = open;
  }

  /** Answers for these places from now on, instead of all others. */
  set(places: readonly SourcePlace[]): void {
    const opened = places.map((place) => this.#open(place)).filter((source) => source !== undefined);
    this.#sources = new Map(opened.map((source) => [source.info.id, source]));
  }

  /** The source with this id. */
  get(id: string): Source | undefined {
    return this.#sources.get(id);
  }

  /** Reads from the source with this id. */
  async read<T>(id: string, read: (source: Source) => Promise<Answer<T>>): Promise<Answer<T>> {
    const source = this.#sources.get(id);
    if (source !== undefined) return read(source);
    const problem = {
      reason: 'not-found',
      message: 'This source is not part of the project any more.',
      action: 'Refresh the list.',
    } as const;
    return { ok: false, problem };
  }
}
