import { getRun, listRuns, type SourceInfo } from '../../../../server/src/protocol/tracking.ts';
import type { Answer, Page, RunSummary } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import { FilteredRuns } from '../filter/filteredRuns.ts';
import { isFiltered, noFilter, type RunFilter } from '../filter/runFilter.ts';
import { Kept } from '../kept.ts';
import { systemWords } from '../../text/systems.ts';
import { emptyNode } from '../nodes/empty.ts';
import { pageNodes } from '../nodes/page.ts';
import { PagedLists, type ListPlace, type Listing } from '../pagedLists.ts';
import type { FactsOfSources } from '../sourceFacts.ts';
import type { TreeNode, TreeOptions } from '../treeNode.ts';
import { Courses } from './courses.ts';
import { keyMetrics } from './keyMetrics.ts';
import { runNodes } from './runNodes.ts';
import { missingParents } from './runTree.ts';

/** So many parents that are on later pages are looked for, for each list. */
const mostParents = 20;

/** Whether a source tells when it has changed: a file is watched, a server is asked again. */
export function tellsChanges({ location }: SourceInfo): boolean {
  return !/^https?:/.test(location);
}

/** The runs of experiments as nodes: all of them, those that fit a filter, and the deleted ones. */
export class RunLists {
  readonly #options: TreeOptions;
  readonly #facts: FactsOfSources;
  readonly #runs: PagedLists<RunSummary>;
  readonly #deleted: PagedLists<RunSummary>;
  readonly #deletedCounts: Kept<number>;
  readonly #parents: Kept<RunSummary>;
  readonly #courses: Courses;
  readonly #stale = new Map<string, number>();
  readonly #filtered: FilteredRuns;
  #found: PagedLists<RunSummary>;
  #filter: RunFilter = noFilter;

  constructor(options: TreeOptions, facts: FactsOfSources) {
    this.#options = options;
    this.#facts = facts;
    this.#runs = new PagedLists(options);
    this.#deleted = new PagedLists(options);
    this.#found = new PagedLists(options);
    this.#deletedCounts = new Kept(options.onChange);
    this.#parents = new Kept(options.onChange);
    this.#courses = new Courses(options.server, options.onChange);
    this.#filtered = new FilteredRuns(options);
  }

  get filter(): RunFilter {
    return this.#filter;
  }

  setFilter(filter: RunFilter): void {
    this.#filter = filter;
    this.#found = new PagedLists(this.#options);
    if (!isFiltered(filter)) this.#filtered.close();
    this.#options.onChange();
  }

  async nodes(place: ListPlace, experiment: string): Promise<readonly TreeNode[]> {
    const listing = await this.#load(place, experiment);
    this.#note(place.id, listing);
    return pageNodes(listing, {
      parent: place.id,
      now: this.#options.clock.now(),
      what: 'runs',
      empty: this.#empty(place),
      nodes: (runs) => this.#nodesOf(place, runs),
    });
  }

  async deletedNodes(place: ListPlace, experiment: string): Promise<readonly TreeNode[]> {
    const listing = await this.#deleted.load(place, (page) =>
      this.#ask(place.source, experiment, { ...page, lifecycle: 'deleted' }),
    );
    return pageNodes(listing, {
      parent: place.id,
      now: this.#options.clock.now(),
      what: 'deleted runs',
      empty: emptyNode(place.id, 'No deleted runs', 'all were restored, or are gone for good'),
      nodes: (runs) => this.#nodesOf(place, runs),
    });
  }

  /** How many runs are deleted; -1 where there are some and nobody counted, undefined until that is known. */
  deletedCount({ id, source }: ListPlace, experiment: string): number | undefined {
    return this.#deletedCounts.get({ key: id, source, node: id }, async () => {
      const answer = await this.#ask(source, experiment, { limit: 1, lifecycle: 'deleted' });
      if (!answer.ok) return answer;
      const { total, items } = answer.value;
      return { ...answer, value: total ?? -Math.min(1, items.length) };
    });
  }

  /** When the runs that are shown below a node were read, where that is long ago. */
  staleSince(id: string): number | undefined {
    return this.#stale.get(id);
  }

  showMore(list: string): void {
    for (const lists of this.#all()) lists.showMore(list);
  }

  changed(source?: string): void {
    for (const lists of this.#all()) lists.changed(source);
    this.#deletedCounts.changed(source);
    this.#parents.changed(source);
    if (source === undefined) this.#filtered.changed();
    this.#courses.changed(source);
  }

  refresh(list: string): void {
    for (const lists of this.#all()) {
      lists.refresh(list);
      lists.refresh(`${list}/deleted`);
    }
    this.#deletedCounts.changed();
  }

  #all(): readonly PagedLists<RunSummary>[] {
    return [this.#runs, this.#deleted, this.#found];
  }

  #load(place: ListPlace, experiment: string): Promise<Listing<RunSummary>> {
    const { source } = place;
    if (!isFiltered(this.#filter))
      return this.#runs.load(place, (page) => this.#ask(source, experiment, page));
    const filter = this.#filter;
    return this.#found.load(place, (page) => this.#filtered.page({ source, experiment }, filter, page));
  }

  #ask(
    source: string,
    experiment: string,
    page: { readonly limit: number; readonly from?: string; readonly lifecycle?: 'deleted' },
  ): Promise<Answer<Page<RunSummary>>> {
    return read(this.#options.server, listRuns, { source, experiment, ...page });
  }

  #nodesOf(place: ListPlace, runs: readonly RunSummary[]): readonly TreeNode[] {
    const { id, source } = place;
    const found = missingParents(runs)
      .slice(0, mostParents)
      .map((parent) => this.#parent(source, parent, id))
      .filter((run) => run?.lifecycle === runs[0]?.lifecycle && run?.experimentId === runs[0]?.experimentId);
    const parents = new Map(found.flatMap((run) => (run === undefined ? [] : [[run.id, run] as const])));
    const metrics = keyMetrics(runs);
    return runNodes(runs, parents, {
      source,
      now: this.#options.clock.now(),
      metrics,
      courses: this.#courses.of(place, runs, metrics),
      facts: this.#facts.of(source),
    });
  }

  #parent(source: string, run: string, node: string): RunSummary | undefined {
    return this.#parents.get({ key: `${source}/${run}`, source, node }, () =>
      read(this.#options.server, getRun, { source, run }),
    );
  }

  #empty({ id, source }: { readonly id: string; readonly source: string }): TreeNode {
    if (isFiltered(this.#filter)) return emptyNode(id, 'No run fits the filter', 'change or clear it above');
    const system = this.#facts.of(source).state?.info.system;
    const how = system === undefined ? 'the first that is logged appears here' : systemWords[system].firstRun;
    return emptyNode(id, 'No runs yet', how);
  }

  /** Remembers how old what is shown is, for the node above; draws that anew when it changes. */
  #note(id: string, { staleSince }: Listing<RunSummary>): void {
    if (this.#stale.get(id) === staleSince) return;
    if (staleSince === undefined) this.#stale.delete(id);
    else this.#stale.set(id, staleSince);
    this.#options.onChange();
  }
}
