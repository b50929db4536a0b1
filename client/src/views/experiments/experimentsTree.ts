import { listExperiments } from '../../../../server/src/protocol/tracking.ts';
import type { Experiment, SourceInfo } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import { emptyNode } from '../nodes/empty.ts';
import { pageNodes } from '../nodes/page.ts';
import { standingNodes } from '../nodes/standing.ts';
import { filterMessage, isFiltered, type RunFilter } from '../filter/runFilter.ts';
import { PagedLists, type ListPlace } from '../pagedLists.ts';
import { FactsOfSources } from '../sourceFacts.ts';
import type { SourceTree, TreeNode, TreeOptions } from '../treeNode.ts';
import { deletedNode } from './nodes/deleted.ts';
import { experimentId, experimentNode } from './nodes/experiment.ts';
import { RunLists, tellsChanges } from './runLists.ts';

/** What is below a source in the view of experiments: experiments, and below each its runs. */
export class ExperimentsTree implements SourceTree {
  readonly what = 'experiments';
  readonly #options: TreeOptions;
  readonly #experiments: PagedLists<Experiment>;
  readonly #runs: RunLists;
  readonly #facts: FactsOfSources;

  constructor(options: TreeOptions) {
    this.#options = options;
    this.#experiments = new PagedLists(options);
    this.#facts = new FactsOfSources(options.server, options.onChange);
    this.#runs = new RunLists(options, this.#facts);
  }

  get message(): string | undefined {
    return filterMessage(this.filter);
  }

  get filter(): RunFilter {
    return this.#runs.filter;
  }

  /** Shows the runs of each experiment that fit, in their order. */
  setFilter(filter: RunFilter): void {
    this.#runs.setFilter(filter);
  }

  async children(source: SourceInfo): Promise<readonly TreeNode[]> {
    const { id } = source;
    const place = { id, source: id, tellsChanges: tellsChanges(source) };
    const listing = await this.#experiments.load(place, (page) =>
      read(this.#options.server, listExperiments, { source: id, ...page }),
    );
    return [
      ...standingNodes(id, this.#facts.of(id).state),
      ...pageNodes(listing, {
        parent: id,
        now: this.#options.clock.now(),
        what: this.what,
        empty: emptyNode(id, 'No experiments yet', 'the first run that is logged makes one'),
        nodes: (experiments) => experiments.map((experiment) => this.#experiment(source, experiment)),
      }),
    ];
  }

  showMore(list: string): void {
    this.#experiments.showMore(list);
    this.#runs.showMore(list);
  }

  changed(source?: string): void {
    this.#experiments.changed(source);
    this.#runs.changed(source);
    this.#facts.changed(source);
  }

  refresh(list: string): void {
    this.#experiments.refresh(list);
    this.#runs.refresh(list);
  }

  #experiment(source: SourceInfo, experiment: Experiment): TreeNode {
    const id = experimentId(source.id, experiment.id);
    const place = { id, source: source.id, tellsChanges: tellsChanges(source) };
    return experimentNode(experiment, {
      id,
      source: source.id,
      now: this.#options.clock.now(),
      staleSince: this.#runs.staleSince(id),
      can: this.#facts.of(source.id).can,
      children: async () => [
        ...(await this.#runs.nodes(place, experiment.id)),
        ...this.#deleted(place, experiment.id),
      ],
    });
  }

  /** The node of the deleted runs, where there are any and nothing else is asked for. */
  #deleted(place: ListPlace, experiment: string): readonly TreeNode[] {
    if (isFiltered(this.filter)) return [];
    const count = this.#runs.deletedCount(place, experiment);
    if (count === undefined || count === 0) return [];
    const id = `${place.id}/deleted`;
    return [
      deletedNode(id, count < 0 ? undefined : count, () =>
        this.#runs.deletedNodes({ ...place, id }, experiment),
      ),
    ];
  }
}
