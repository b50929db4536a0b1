import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import { oncePerPlace, subjectOf, whereOf, whoOf } from '../graphReport.ts';
import type { GraphOutput } from '../graphStages.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** One path written twice. Source: OutputDuplicationError, dvc/repo/trie.py. */
export const duplicateOutput = defineRule({
  id: 'dvc/duplicate-output',
  title: 'Each path is written by one step',
  severity: 'error',
  kinds: ['dvc', 'dvc-file'],
  messages: {
    twoSteps: '"{path}" is also written by {other}{where}.',
    tracked: '"{path}" is also tracked by {other}.',
    oneStep: '{other} names "{path}" twice among its outputs.',
  },
  help: 'Let one step write the path, or give the steps paths of their own.',
  check: (context) => ofSoundSteps(context.document, 'steps', duplicates(context)),
});

type Duplicate = StepReport<'twoSteps' | 'tracked' | 'oneStep'>;

function* duplicates({ document, project }: RuleContext<'dvc' | 'dvc-file'>): Iterable<Duplicate> {
  const all = project.derive(graphs, project);
  const outputs = all.of(document)?.outputs;
  const isNew = oncePerPlace();
  for (const output of all.stagesOf(document).flatMap((stage) => stage.outputs)) {
    const [first, second] = outputs?.at(output.path) ?? [];
    if (first === undefined || second === undefined || !isNew(output)) continue;
    yield duplicate(output, output === first ? second : first);
  }
}

function duplicate(output: GraphOutput, other: GraphOutput): Duplicate {
  const isTracked = other.stage.key === undefined;
  const message = other.stage === output.stage ? 'oneStep' : isTracked ? 'tracked' : 'twoSteps';
  const { home } = output.stage;
  return {
    step: output.stage.key,
    message,
    at: output.at,
    data: {
      path: output.text,
      other: message === 'oneStep' ? subjectOf(other.stage) : whoOf(other.stage),
      where: whereOf(other.stage, home),
    },
    related: [{ document: other.stage.home.document, at: other.at, message: 'It is also written here' }],
  };
}
