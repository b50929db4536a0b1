import type { Answer, Page } from '../../../server/src/protocol/tracking.ts';

/** The page size of every list. */
export const pageSize = 100;

/** What is asked for: a number of items, from a place on. */
export interface PageRequest {
  readonly limit: number;
  readonly from?: string;
}

export type ReadPage<T> = (request: PageRequest) => Promise<Answer<Page<T>>>;

/** The most that is asked for at once. */
const largestPage = 1000;

/** A list of which as many pages are read as a person wanted to see; kept until it is said to have changed. */
class PagedList<T> {
  readonly #read: ReadPage<T>;
  #wanted = pageSize;
  #kept: Promise<Answer<Page<T>>> | undefined;

  constructor(read: ReadPage<T>) {
    this.#read = read;
  }

  /** The items so far; `next` tells that there are more. A failure is told, and not kept. */
  async load(): Promise<Answer<Page<T>>> {
    const loading = this.#kept ?? this.#readUpTo(this.#wanted);
    this.#kept = loading;
    const answer = await loading;
    if (!answer.ok && this.#kept === loading) this.#kept = undefined;
    return answer;
  }

  showMore(): void {
    this.#wanted += pageSize;
    this.#kept = undefined;
  }

  changed(): void {
    this.#kept = undefined;
  }

  async #readUpTo(wanted: number): Promise<Answer<Page<T>>> {
    let answer = await this.#read({ limit: Math.min(wanted, largestPage) });
    let items: readonly T[] = answer.ok ? answer.value.items : [];
    while (answer.ok && answer.value.next !== undefined && items.length < wanted) {
      const limit = Math.min(wanted - items.length, largestPage);
      answer = await this.#read({ limit, from: answer.value.next });
      if (answer.ok) items = [...items, ...answer.value.items];
    }
    return answer.ok ? { ...answer, value: { ...answer.value, items } } : answer;
  }
}

/** The lists of one kind in a view, each under the id of the node that it is below. */
export class PagedLists<T> {
  readonly #lists = new Map<string, { readonly source: string; readonly list: PagedList<T> }>();

  /** Reads the list of a node; its pages are kept under the id. */
  load(id: string, source: string, readPage: ReadPage<T>): Promise<Answer<Page<T>>> {
    const kept = this.#lists.get(id);
    if (kept !== undefined) return kept.list.load();
    const list = new PagedList(readPage);
    this.#lists.set(id, { source, list });
    return list.load();
  }

  showMore(id: string): void {
    this.#lists.get(id)?.list.showMore();
  }

  /** What a source holds has changed; without one, what all of them hold. */
  changed(source?: string): void {
    for (const one of this.#lists.values()) {
      if (source === undefined || source === one.source) one.list.changed();
    }
  }
}
