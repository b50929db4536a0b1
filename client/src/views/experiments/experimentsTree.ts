import { listExperiments, listRuns } from '../../../../server/src/protocol/tracking.ts';
import type { Experiment, RunSummary } from '../../../../server/src/protocol/tracking.ts';
import type { Clock } from '../../clock.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { emptyNode } from '../nodes/empty.ts';
import { pageNodes } from '../nodes/page.ts';
import { PagedLists } from '../pagedLists.ts';
import type { SourceTree, TreeNode } from '../treeNode.ts';
import { keyMetrics } from './keyMetrics.ts';
import { experimentNode } from './nodes/experiment.ts';
import { runNode, type RunLook } from './nodes/run.ts';
import { runTree, type RunBranch } from './runTree.ts';

/** What is below a source in the view of experiments: experiments, and below each its runs. */
export class ExperimentsTree implements SourceTree {
  readonly what = 'experiments';
  readonly #server: Server;
  readonly #clock: Clock;
  readonly #experiments = new PagedLists<Experiment>();
  readonly #runs = new PagedLists<RunSummary>();

  constructor(server: Server, clock: Clock) {
    this.#server = server;
    this.#clock = clock;
  }

  async children(source: string): Promise<readonly TreeNode[]> {
    const answer = await this.#experiments.load(source, source, (page) =>
      read(this.#server, listExperiments, { source, ...page }),
    );
    return pageNodes(answer, {
      parent: source,
      empty: emptyNode(source, 'No experiments yet', 'the first run that is logged makes one'),
      nodes: (experiments) => experiments.map((experiment) => this.#experiment(source, experiment)),
    });
  }

  showMore(list: string): void {
    this.#experiments.showMore(list);
    this.#runs.showMore(list);
  }

  changed(source?: string): void {
    this.#experiments.changed(source);
    this.#runs.changed(source);
  }

  #experiment(source: string, experiment: Experiment): TreeNode {
    const id = `${source}/experiment/${experiment.id}`;
    return experimentNode(experiment, {
      id,
      source,
      now: this.#clock.now(),
      children: () => this.#runsOf(source, id, experiment.id),
    });
  }

  async #runsOf(source: string, id: string, experiment: string): Promise<readonly TreeNode[]> {
    const answer = await this.#runs.load(id, source, (page) =>
      read(this.#server, listRuns, { source, experiment, ...page }),
    );
    return pageNodes(answer, {
      parent: id,
      empty: emptyNode(id, 'No runs yet', 'log one with mlflow.start_run()'),
      nodes: (runs) => {
        const look = { source, now: this.#clock.now(), metrics: keyMetrics(runs) };
        return runTree(runs).map((branch) => branchNode(branch, look));
      },
    });
  }
}

function branchNode({ run, children }: RunBranch, look: Omit<RunLook, 'nested'>): TreeNode {
  return runNode(run, { ...look, nested: children.map((child) => branchNode(child, look)) });
}
