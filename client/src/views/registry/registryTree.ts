import { listModels, listVersions } from '../../../../server/src/protocol/tracking.ts';
import type { ModelVersion, RegisteredModel } from '../../../../server/src/protocol/tracking.ts';
import type { Clock } from '../../clock.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { emptyNode } from '../nodes/empty.ts';
import { pageNodes } from '../nodes/page.ts';
import { PagedLists } from '../pagedLists.ts';
import type { SourceTree, TreeNode } from '../treeNode.ts';
import { modelNode } from './nodes/model.ts';
import { versionNode } from './nodes/version.ts';

/** What is below a source in the view of the registry: models, and below each its versions. */
export class RegistryTree implements SourceTree {
  readonly what = 'models';
  readonly #server: Server;
  readonly #clock: Clock;
  readonly #models = new PagedLists<RegisteredModel>();
  readonly #versions = new PagedLists<ModelVersion>();

  constructor(server: Server, clock: Clock) {
    this.#server = server;
    this.#clock = clock;
  }

  async children(source: string): Promise<readonly TreeNode[]> {
    const answer = await this.#models.load(source, source, (page) =>
      read(this.#server, listModels, { source, ...page }),
    );
    return pageNodes(answer, {
      parent: source,
      empty: emptyNode(source, 'No models yet', 'register one with mlflow.register_model()'),
      nodes: (models) => models.map((model) => this.#model(source, model)),
    });
  }

  showMore(list: string): void {
    this.#models.showMore(list);
    this.#versions.showMore(list);
  }

  changed(source?: string): void {
    this.#models.changed(source);
    this.#versions.changed(source);
  }

  #model(source: string, model: RegisteredModel): TreeNode {
    const id = `${source}/model/${JSON.stringify(model.name)}`;
    return modelNode(model, {
      id,
      source,
      now: this.#clock.now(),
      children: () => this.#versionsOf(source, id, model.name),
    });
  }

  async #versionsOf(source: string, id: string, model: string): Promise<readonly TreeNode[]> {
    const answer = await this.#versions.load(id, source, (page) =>
      read(this.#server, listVersions, { source, model, ...page }),
    );
    return pageNodes(answer, {
      parent: id,
      empty: emptyNode(id, 'No versions yet', 'register one with mlflow.register_model()'),
      nodes: (versions) => versions.map((one) => versionNode(one, { source, now: this.#clock.now() })),
    });
  }
}
