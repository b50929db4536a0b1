import { listModels, listVersions } from '../../../../server/src/protocol/tracking.ts';
import type { ModelVersion, RegisteredModel, SourceInfo } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import { oneLine } from '../../text/oneLine.ts';
import { tellsChanges } from '../experiments/runLists.ts';
import { emptyNode } from '../nodes/empty.ts';
import { pageNodes } from '../nodes/page.ts';
import { standingNodes } from '../nodes/standing.ts';
import { PagedLists, type ListPlace } from '../pagedLists.ts';
import { FactsOfSources } from '../sourceFacts.ts';
import type { SourceTree, TreeNode, TreeOptions } from '../treeNode.ts';
import { modelId, modelNode } from './nodes/model.ts';
import { versionNode } from './nodes/version.ts';
import { VersionDetails } from './versionDetails.ts';

/** What is below a source in the view of the registry: models, below each its versions, and below those their origin. */
export class RegistryTree implements SourceTree {
  readonly what = 'models';
  readonly #options: TreeOptions;
  readonly #models: PagedLists<RegisteredModel>;
  readonly #versions: PagedLists<ModelVersion>;
  readonly #facts: FactsOfSources;
  readonly #details: VersionDetails;
  #name = '';

  constructor(options: TreeOptions) {
    this.#options = options;
    this.#models = new PagedLists(options);
    this.#versions = new PagedLists(options);
    this.#facts = new FactsOfSources(options.server, options.onChange);
    this.#details = new VersionDetails(options);
  }

  get message(): string | undefined {
    return this.#name === '' ? undefined : `Only models with "${oneLine(this.#name)}" in their name.`;
  }

  /** A part of the names of the models that are shown; empty for all. */
  get name(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
    this.#options.onChange();
  }

  async children(source: SourceInfo): Promise<readonly TreeNode[]> {
    const { id } = source;
    const place = { id, source: id, tellsChanges: tellsChanges(source) };
    const listing = await this.#models.load(place, (page) =>
      read(this.#options.server, listModels, { source: id, ...page }),
    );
    return [
      ...standingNodes(id, this.#facts.can(id).state),
      ...pageNodes(listing, {
        parent: id,
        now: this.#options.clock.now(),
        what: this.what,
        empty: emptyNode(id, 'No models yet', 'register one from a run in Experiments'),
        nodes: (models) => this.#nodesOf(place, models),
      }),
    ];
  }

  showMore(list: string): void {
    this.#models.showMore(list);
    this.#versions.showMore(list);
  }

  changed(source?: string): void {
    this.#models.changed(source);
    this.#versions.changed(source);
    this.#facts.changed(source);
    this.#details.changed(source);
  }

  refresh(list: string): void {
    this.#models.refresh(list);
    this.#versions.refresh(list);
  }

  #nodesOf(place: ListPlace, models: readonly RegisteredModel[]): readonly TreeNode[] {
    const name = this.#name.toLowerCase();
    const shown = models.filter((model) => model.name.toLowerCase().includes(name));
    if (shown.length > 0) return shown.map((model) => this.#model(place, model));
    return [emptyNode(place.id, 'No model that was read fits the filter', 'change or clear it above')];
  }

  #model(place: ListPlace, model: RegisteredModel): TreeNode {
    const id = modelId(place.source, model.name);
    return modelNode(model, {
      id,
      source: place.source,
      now: this.#options.clock.now(),
      can: this.#facts.can(place.source).can,
      environments: this.#facts.environments(place.source, model.name),
      children: () => this.#versionsOf({ ...place, id }, model.name),
    });
  }

  async #versionsOf(place: ListPlace, model: string): Promise<readonly TreeNode[]> {
    const { id, source } = place;
    const listing = await this.#versions.load(place, (page) =>
      read(this.#options.server, listVersions, { source, model, ...page }),
    );
    const environments = this.#facts.environments(source, model);
    return pageNodes(listing, {
      parent: id,
      now: this.#options.clock.now(),
      what: 'versions',
      empty: emptyNode(id, 'No versions yet', 'register one from a run in Experiments'),
      nodes: (versions) =>
        versions.map((version) =>
          versionNode(version, {
            source,
            now: this.#options.clock.now(),
            can: this.#facts.can(source).can,
            environments,
            children: () => this.#details.nodes(source, version),
          }),
        ),
    });
  }
}
