import { age, moment } from '../../../../../webviews/messages/age.ts';
import { counted } from '../../../../../webviews/messages/numbers.ts';
import type { Ability, Experiment } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../../text/oneLine.ts';
import { known, type TreeNode } from '../../treeNode.ts';

export interface ExperimentLook {
  readonly id: string;
  readonly source: string;
  readonly now: number;
  /** When its runs that are shown were read, where that is long ago. */
  readonly staleSince?: number | undefined;
  readonly can?: readonly Ability[];
  readonly children: () => Promise<readonly TreeNode[]>;
}

/** The id of the node of an experiment: what its runs are listed below. */
export function experimentId(source: string, experiment: string): string {
  return `${source}/experiment/${experiment}`;
}

/** An experiment with the number of its runs. */
export function experimentNode(experiment: Experiment, look: ExperimentLook): TreeNode {
  const { createdAt } = experiment;
  return {
    id: look.id,
    label: oneLine(experiment.name),
    description: [runsIn(experiment), ...old(look)].filter((part) => part !== '').join(' · '),
    context: 'assay.experiment',
    can: look.can ?? [],
    icon: { name: 'beaker' },
    facts: known([
      ['Experiment', experiment.name],
      ['Id', experiment.id],
      ['Runs', experiment.runCount?.toLocaleString('en')],
      ['Created', createdAt === undefined ? undefined : `${moment(createdAt)} (${age(createdAt, look.now)})`],
      ['Artifacts', experiment.artifactLocation],
    ]),
    subject: {
      kind: 'experiment',
      source: look.source,
      experiment: experiment.id,
      name: experiment.name,
    },
    children: look.children,
  };
}

function old({ staleSince, now }: ExperimentLook): readonly string[] {
  return staleSince === undefined ? [] : [`read ${age(staleSince, now)}`];
}

function runsIn({ runCount }: Experiment): string {
  if (runCount === undefined) return '';
  return runCount === 0 ? 'no runs' : counted(runCount, 'run');
}
