import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import { isUrl, isWithin } from '../graphPaths.ts';
import { oncePerPlace } from '../graphReport.ts';
import type { GraphOutput } from '../graphStages.ts';
import type { Repository } from '../repository.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** A cached output that DVC cannot keep. Source: Output.save, dvc/output.py. */
export const outputOutside = defineRule({
  id: 'dvc/output-outside',
  title: 'Cached outputs lie in the project',
  severity: 'warning',
  kinds: ['dvc', 'dvc-file'],
  messages: {
    outside: '"{path}" lies outside of the DVC project, so DVC cannot keep it in its cache.',
    remote: '"{path}" lies on another system, so DVC cannot keep it in its cache.',
  },
  help: 'Write into the project, or set cache to false for this output.',
  check: (context) => ofSoundSteps(context.document, 'steps', outsideOutputs(context)),
});

function* outsideOutputs({
  document,
  project,
}: RuleContext<'dvc' | 'dvc-file'>): Iterable<StepReport<'outside' | 'remote'>> {
  const all = project.derive(graphs, project);
  const repository = all.of(document)?.repository;
  if (repository === undefined) return;
  const isNew = oncePerPlace();
  for (const output of all.stagesOf(document).flatMap(({ outputs }) => outputs)) {
    const message = outside(output, repository);
    if (message === undefined || !isNew(output)) continue;
    yield { step: output.stage.key, message, at: output.at, data: { path: output.text } };
  }
}

/** Without a `.dvc` at hand nobody can tell how far the project reaches. */
function outside(
  { path, isCached }: GraphOutput,
  { root, isKnown }: Repository,
): 'outside' | 'remote' | undefined {
  if (!isCached || isWithin(path, root)) return undefined;
  if (isUrl(path)) return 'remote';
  return isKnown ? 'outside' : undefined;
}
