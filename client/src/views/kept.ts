import type { Answer } from '../../../server/src/protocol/tracking.ts';

interface Entry<T> {
  readonly source: string;
  value: T | undefined;
  isStale: boolean;
  asked: Promise<Answer<T>> | undefined;
}

/** Where a value is wanted: its name, the source that it is of, and the node that shows it; none for the whole view. */
export interface KeptPlace {
  readonly key: string;
  readonly source: string;
  readonly node: string | undefined;
}

/** Small facts beside the lists of a view: shown once they are there, never waited for, asked again after a change. */
export class Kept<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #onChange: (node: string | undefined) => void;

  constructor(onChange: (node: string | undefined) => void) {
    this.#onChange = onChange;
  }

  /** What is known; asks where nothing is, or where it may be another by now. A failure leaves it as it was. */
  get(place: KeptPlace, read: () => Promise<Answer<T>>): T | undefined {
    const entry = this.#entries.get(place.key) ?? {
      source: place.source,
      value: undefined,
      isStale: true,
      asked: undefined,
    };
    this.#entries.set(place.key, entry);
    if (entry.isStale && entry.asked === undefined) entry.asked = this.#ask(entry, place.node, read);
    return entry.value;
  }

  /** What is known, and asked again where it may be another by now; waits for it where nothing is known yet. */
  async load(place: KeptPlace, read: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const known = this.get(place, read);
    if (known !== undefined) return { ok: true, value: known, readAt: 0 };
    return this.#entries.get(place.key)?.asked ?? read();
  }

  /** What a source holds has changed; without one, what all of them hold. */
  changed(source?: string): void {
    for (const entry of this.#entries.values()) {
      if (source === undefined || source === entry.source) entry.isStale = true;
    }
  }

  async #ask(entry: Entry<T>, node: string | undefined, read: () => Promise<Answer<T>>): Promise<Answer<T>> {
    entry.isStale = false;
    const answer = await read();
    entry.asked = undefined;
    if (answer.ok && JSON.stringify(answer.value) !== JSON.stringify(entry.value)) {
      entry.value = answer.value;
      this.#onChange(node);
    }
    return answer;
  }
}
