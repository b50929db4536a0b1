import type { Answer, Page, Unavailable } from '../../../server/src/protocol/tracking.ts';
import type { Clock } from '../clock.ts';

/** The page size of every list. */
export const pageSize = 100;

/** What is asked for: a number of items, from a place on. */
export interface PageRequest {
  readonly limit: number;
  readonly from?: string;
}

export type ReadPage<T> = (request: PageRequest) => Promise<Answer<Page<T>>>;

/** A list as it is shown: what was read last, and how it stands with reading it again. */
export interface Listing<T> {
  readonly answer: Answer<Page<T>>;
  /** Why asking again gave nothing; what is shown is then what was read before. */
  readonly problem: Unavailable | undefined;
  /** When what is shown was read, where that is long ago and asking again has not worked yet. */
  readonly staleSince: number | undefined;
  /** Whether more of it is being read. */
  readonly isGrowing: boolean;
}

export interface PagedListsOptions {
  readonly clock: Clock;
  /** Called when what is below the node of this id is another by now. */
  readonly onChange: (id: string) => void;
}

/** A list that is read: below which node, from which source, and whether the source tells when it has changed. */
export interface ListPlace {
  readonly id: string;
  readonly source: string;
  readonly tellsChanges: boolean;
}

/** The most that is asked for at once. */
const largestPage = 1000;

/** After this time a list is old: its age is shown, and where no one tells of changes it is read again. */
const oldMs = 60_000;

/** So many lists are read again at once when their source has changed. */
const mostFollowed = 20;

/** A read that takes longer has the age of what is shown told. */
const slowMs = 1000;

interface Shown<T> {
  readonly page: Page<T>;
  readonly readAt: number;
}

/**
 * A list of which as many pages are read as a person wanted to see. What was read is shown while it is read again, and
 * stays where that does not work.
 */
class PagedList<T> {
  readonly #place: ListPlace;
  readonly #options: PagedListsOptions;
  readonly #read: ReadPage<T>;
  #wanted = pageSize;
  #shown: Shown<T> | undefined;
  #problem: Unavailable | undefined;
  #isStale = true;
  #triedAt = 0;
  /** Whether something older is shown while it is read, and so is to be drawn anew. */
  #isAwaited = false;
  #reading: Promise<void> | undefined;

  constructor(place: ListPlace, options: PagedListsOptions, read: ReadPage<T>) {
    this.#place = place;
    this.#options = options;
    this.#read = read;
  }

  get place(): ListPlace {
    return this.#place;
  }

  /** What is known; the first time, when it was read. */
  async load(): Promise<Listing<T>> {
    const isFirst = this.#shown === undefined;
    const isBusy = this.#reading !== undefined;
    if (!isBusy && (isFirst || this.#isOld())) this.#isStale = true;
    if (isBusy || this.#isStale || this.#isShort()) {
      const reading = this.#update(!isFirst);
      if (isFirst) await reading;
    }
    return this.#listing();
  }

  showMore(): void {
    this.#wanted += pageSize;
    this.#problem = undefined;
  }

  changed(): void {
    this.#isStale = true;
  }

  /** Reads it again where it is shown, and says so when it is there. */
  refresh(): void {
    this.#isStale = true;
    if (this.#shown === undefined) this.#options.onChange(this.#place.id);
    else void this.#update(true);
  }

  /** Joins what is being read; what became stale meanwhile is read once more behind it. */
  #update(isShown: boolean): Promise<void> {
    this.#isAwaited ||= isShown;
    if (this.#reading !== undefined) return this.#reading;
    const before = this.#digest();
    this.#reading = this.#readAll().finally(() => {
      this.#reading = undefined;
      if (this.#isAwaited && this.#digest() !== before) this.#options.onChange(this.#place.id);
      this.#isAwaited = false;
    });
    return this.#reading;
  }

  /** Another one where something else is to be drawn. */
  #digest(): string {
    return JSON.stringify([this.#shown?.page, this.#problem]);
  }

  async #readAll(): Promise<void> {
    while (this.#isStale || this.#isShort()) {
      const from = this.#isStale ? undefined : this.#shown?.page.next;
      this.#isStale = false;
      this.#triedAt = this.#options.clock.now();
      const answer = await this.#readUpTo(this.#wanted, from);
      if (answer.ok) this.#take(answer.value, answer.readAt, from);
      else this.#failed(answer.problem);
    }
  }

  #take(page: Page<T>, readAt: number, from: string | undefined): void {
    const before = from === undefined ? [] : (this.#shown?.page.items ?? []);
    const since = from === undefined ? readAt : (this.#shown?.readAt ?? readAt);
    this.#shown = { page: { ...page, items: [...before, ...page.items] }, readAt: since };
    this.#problem = undefined;
  }

  /** What was wanted and did not come is wanted again only when a person asks. */
  #failed(problem: Unavailable): void {
    this.#problem = problem;
    this.#wanted = Math.max(pageSize, this.#shown?.page.items.length ?? 0);
  }

  /** Reads from a place until there are so many items in all. */
  async #readUpTo(wanted: number, from: string | undefined): Promise<Answer<Page<T>>> {
    const known = from === undefined ? 0 : (this.#shown?.page.items.length ?? 0);
    let answer = await this.#read(request(wanted - known, from));
    let items: readonly T[] = answer.ok ? answer.value.items : [];
    while (answer.ok && answer.value.next !== undefined && known + items.length < wanted) {
      answer = await this.#read(request(wanted - known - items.length, answer.value.next));
      if (answer.ok) items = [...items, ...answer.value.items];
    }
    return answer.ok ? { ...answer, value: { ...answer.value, items } } : answer;
  }

  #isShort(): boolean {
    const page = this.#shown?.page;
    return page?.next !== undefined && page.items.length < this.#wanted && this.#problem === undefined;
  }

  #isOld(): boolean {
    return !this.#place.tellsChanges && this.#options.clock.now() - this.#triedAt > oldMs;
  }

  #listing(): Listing<T> {
    const problem = this.#problem;
    if (this.#shown === undefined)
      return { answer: { ok: false, problem: problem ?? notRead }, ...nothingElse };
    const { page, readAt } = this.#shown;
    const now = this.#options.clock.now();
    const isLate = problem !== undefined || (this.#reading !== undefined && now - this.#triedAt > slowMs);
    return {
      answer: { ok: true, value: page, readAt },
      problem,
      staleSince: isLate && now - readAt > oldMs ? readAt : undefined,
      isGrowing: this.#isShort(),
    };
  }
}

const nothingElse = { problem: undefined, staleSince: undefined, isGrowing: false } as const;

const notRead: Unavailable = {
  reason: 'internal',
  message: 'Nothing was read.',
  action: 'Refresh the view.',
};

function request(limit: number, from: string | undefined): PageRequest {
  return { limit: Math.min(limit, largestPage), ...(from === undefined ? {} : { from }) };
}

/** The lists of one kind in a view, each under the id of the node that it is below. */
export class PagedLists<T> {
  readonly #options: PagedListsOptions;
  readonly #lists = new Map<string, PagedList<T>>();

  constructor(options: PagedListsOptions) {
    this.#options = options;
  }

  /** The list of a node: what was read is kept under the node's id. */
  load(place: ListPlace, readPage: ReadPage<T>): Promise<Listing<T>> {
    const kept = this.#lists.get(place.id) ?? new PagedList(place, this.#options, readPage);
    // The last in the map is the one that was shown last.
    this.#lists.delete(place.id);
    this.#lists.set(place.id, kept);
    return kept.load();
  }

  showMore(id: string): void {
    this.#lists.get(id)?.showMore();
  }

  /**
   * What a source holds has changed: those lists that were shown last are read again, and drawn where they are others.
   * Without a source, anything may have changed: each is read when it is drawn.
   */
  changed(source?: string): void {
    const own = [...this.#lists.values()].filter(({ place }) => (source ?? place.source) === place.source);
    for (const list of own) list.changed();
    if (source !== undefined) for (const list of own.slice(-mostFollowed)) list.refresh();
  }

  /** Reads the list below one node again, and says when it is there. */
  refresh(id: string): void {
    this.#lists.get(id)?.refresh();
  }
}
