import { getRun, type ModelVersion, type Run } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import { Kept } from '../kept.ts';
import { unavailableNode } from '../nodes/unavailable.ts';
import type { TreeNode, TreeOptions } from '../treeNode.ts';
import { originNodes } from './nodes/origin.ts';
import { versionId } from './nodes/version.ts';

/** What a version came from: the run that made it, its commit and its data, read when the version is opened. */
export class VersionDetails {
  readonly #options: TreeOptions;
  readonly #runs: Kept<Run>;

  constructor(options: TreeOptions) {
    this.#options = options;
    this.#runs = new Kept(options.onChange);
  }

  changed(source?: string): void {
    this.#runs.changed(source);
  }

  async nodes(source: string, version: ModelVersion): Promise<readonly TreeNode[]> {
    const id = versionId(source, version);
    const run = version.runId;
    const look = { id, source, now: this.#options.clock.now() };
    if (run === undefined) return originNodes(undefined, look);
    const answer = await this.#runs.load({ key: `${source}/${run}`, source, node: id }, () =>
      read(this.#options.server, getRun, { source, run }),
    );
    return answer.ok ? originNodes(answer.value, look) : [unavailableNode(id, answer.problem)];
  }
}
