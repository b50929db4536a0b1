import { defineRule, type RuleContext } from '../../../rule.ts';
import { outputsOf, type PlacedOutput } from '../graph.ts';
import { nameOf } from '../paths.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** One path written twice. Source: OutputDuplicationError, dvc/repo/trie.py. */
export const duplicateOutput = defineRule({
  id: 'dvc/duplicate-output',
  title: 'Each path is written by one step',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    twoSteps: '"{path}" is also written by step "{other}"{where}.',
    oneStep: 'Step "{other}" names "{path}" twice among its outputs.',
  },
  help: 'Let one step write the path, or give the steps paths of their own.',
  check: (context) => ofSoundSteps(context.document, 'steps', duplicates(context)),
});

function* duplicates({
  document,
  project,
}: RuleContext<'dvc'>): Iterable<StepReport<'twoSteps' | 'oneStep'>> {
  const byPath = Map.groupBy(outputsOf(project), ({ uri }) => uri);
  for (const same of byPath.values()) {
    const [first, second] = same;
    if (first === undefined || second === undefined) continue;
    const here = same.filter((output) => output.document === document);
    for (const output of here) yield duplicate(output, output === first ? second : first);
  }
}

function duplicate(output: PlacedOutput, other: PlacedOutput): StepReport<'twoSteps' | 'oneStep'> {
  return {
    step: output.step.name,
    message: other.step === output.step ? 'oneStep' : 'twoSteps',
    at: output.output.at,
    data: { path: output.output.text, other: other.step.name, where: whereOf(output, other) },
    related: [{ document: other.document, at: other.output.at, message: 'It is also written here' }],
  };
}

function whereOf(output: PlacedOutput, other: PlacedOutput): string {
  if (other.document === output.document) return '';
  return ` of ${other.document.uri.split('/').slice(-2).map(nameOf).join('/')}`;
}
