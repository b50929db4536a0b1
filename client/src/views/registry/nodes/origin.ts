import { age } from '../../../../../webviews/messages/age.ts';
import type { Run } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine, shortId } from '../../../text/oneLine.ts';
import { known, type TreeNode } from '../../treeNode.ts';
import { dataNode } from './data.ts';
import { runStates } from '../../experiments/runState.ts';

export interface OriginLook {
  /** The id of the version's node. */
  readonly id: string;
  readonly source: string;
  readonly now: number;
}

/** What a version came from: run, commit and data; each that is not known says so. */
export function originNodes(run: Run | undefined, look: OriginLook): readonly TreeNode[] {
  if (run === undefined)
    return [missing(look, 'run', 'No run', 'the version names none, so where it is from is not known')];
  return [runNode(run, look), commitNode(run, look), ...dataNodes(run, look)];
}

function runNode(run: Run, { id, source, now }: OriginLook): TreeNode {
  const name = oneLine(run.name) || shortId(run.id);
  const started = run.startedAt === undefined ? [] : [age(run.startedAt, now)];
  return {
    id: `${id}/run`,
    label: name,
    description: ['run', oneLine(run.experimentName), ...started].join(' · '),
    context: 'assay.originRun',
    icon: runStates[run.status].icon,
    facts: known([
      ['Run', run.name],
      ['Id', run.id],
      ['Experiment', run.experimentName],
    ]),
    subject: {
      kind: 'run',
      run: { source, run: run.id, name },
      experiment: run.experimentId,
      isDeleted: run.lifecycle === 'deleted',
      nested: [],
    },
    click: 'assay.run.open',
  };
}

function commitNode({ commit }: Run, look: OriginLook): TreeNode {
  if (commit === undefined)
    return missing(look, 'commit', 'No commit', 'the run was not made in a Git repository');
  return {
    id: `${look.id}/commit`,
    label: shortId(commit),
    description: 'commit',
    context: 'assay.state',
    icon: { name: 'git-commit' },
    facts: known([['Commit', commit]]),
  };
}

function dataNodes({ datasets }: Run, look: OriginLook): readonly TreeNode[] {
  if (datasets.length === 0) return [missing(look, 'data', 'No data', 'the run names no data set')];
  return datasets.map((one, place) => dataNode(one, `${look.id}/data/${place}`));
}

function missing({ id }: OriginLook, what: string, label: string, description: string): TreeNode {
  return { id: `${id}/${what}`, label, description, context: 'assay.state', icon: { name: 'question' } };
}
