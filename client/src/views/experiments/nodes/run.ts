import type { RunSummary } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine, shortId } from '../../../text/oneLine.ts';
import type { TreeNode } from '../../treeNode.ts';
import { describeRun, type DescriptionLook } from '../describeRun.ts';
import { factsOf } from '../factsOf.ts';
import { runStates } from '../runState.ts';

export interface RunLook extends DescriptionLook {
  readonly source: string;
  readonly nested: readonly TreeNode[];
}

/** A run: name and state, its key metrics, how old it is, and what a person wrote of it. */
export function runNode(run: RunSummary, look: RunLook): TreeNode {
  const name = oneLine(run.name) || shortId(run.id);
  const isDeleted = run.lifecycle === 'deleted';
  const isPinned = look.facts.baselines.has(run.id);
  return {
    id: `${look.source}/${isDeleted ? 'deleted' : 'run'}/${run.id}`,
    label: name,
    description: describeRun(run, look),
    context: isDeleted ? 'assay.deletedRun' : 'assay.run',
    can: isPinned ? ['pinned', ...look.facts.can] : look.facts.can,
    icon: isPinned && run.status !== 'RUNNING' ? { name: 'pinned' } : runStates[run.status].icon,
    ...(run.status === 'FINISHED' ? { spoken: runStates.FINISHED.word } : {}),
    facts: factsOf(run, look),
    subject: {
      kind: 'run',
      run: { source: look.source, run: run.id, name },
      experiment: run.experimentId,
      isDeleted,
      nested: look.nested.flatMap(runIds),
    },
    click: 'assay.run.open',
    ...(look.nested.length === 0 ? {} : { children: () => Promise.resolve(look.nested) }),
  };
}

/** The runs that nodes are of, with those nested in them. */
function runIds({ subject }: TreeNode): readonly string[] {
  return subject?.kind === 'run' ? [subject.run.run, ...subject.nested] : [];
}
