import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import type { OutputIndex } from '../graphIndex.ts';
import { oncePerPlace, whereOf, whoOf } from '../graphReport.ts';
import type { GraphOutput } from '../graphStages.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** An output inside of another one. Source: OverlappingOutputPathsError, dvc/repo/trie.py. */
export const overlappingOutputs = defineRule({
  id: 'dvc/overlapping-outputs',
  title: 'No output lies in the folder of another',
  severity: 'error',
  kinds: ['dvc', 'dvc-file'],
  messages: {
    inside: '"{path}" lies in "{other}", which is an output of {who}{where}.',
    holds: '"{path}" holds "{other}", which is an output of {who}{where}.',
  },
  help: 'Name the folder or what is in it, not both, or move one of them to a folder of its own.',
  check: (context) => ofSoundSteps(context.document, 'steps', overlaps(context)),
});

function* overlaps({
  document,
  project,
}: RuleContext<'dvc' | 'dvc-file'>): Iterable<StepReport<'inside' | 'holds'>> {
  const all = project.derive(graphs, project);
  const outputs = all.of(document)?.outputs;
  if (outputs === undefined) return;
  const isNew = oncePerPlace();
  for (const output of all.stagesOf(document).flatMap((stage) => stage.outputs)) {
    const report = overlap(output, outputs);
    if (report !== undefined && isNew(output)) yield report;
  }
}

function overlap(output: GraphOutput, outputs: OutputIndex): StepReport<'inside' | 'holds'> | undefined {
  const outer = outputs.above(output.path, output.folder);
  const [inner] = outer === undefined ? outputs.below(output.path) : [];
  const other = outer ?? inner;
  if (other === undefined) return undefined;
  const { home, key } = output.stage;
  return {
    step: key,
    message: outer === undefined ? 'holds' : 'inside',
    at: output.at,
    data: {
      path: output.text,
      other: other.text,
      who: whoOf(other.stage),
      where: whereOf(other.stage, home),
    },
    related: [{ document: other.stage.home.document, at: other.at, message: 'The other output' }],
  };
}
