import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import { isWithin, uriOf } from '../graphPaths.ts';
import { oncePerPlace } from '../graphReport.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** A cached output that Git has as well. Source: OutputAlreadyTrackedError, dvc/output.py. */
export const outputTracked = defineRule({
  id: 'dvc/output-tracked',
  title: 'Git tracks no output that DVC keeps',
  severity: 'warning',
  kinds: ['dvc', 'dvc-file'],
  messages: { tracked: 'Git tracks "{path}", so DVC refuses it as an output once it is made.' },
  help: 'Take it out of Git with "git rm -r --cached", or set cache to false for this output.',
  check: (context) => ofSoundSteps(context.document, 'steps', trackedOutputs(context)),
});

function* trackedOutputs({
  document,
  project,
}: RuleContext<'dvc' | 'dvc-file'>): Iterable<StepReport<'tracked'>> {
  const all = project.derive(graphs, project);
  const repository = all.of(document)?.repository;
  if (repository?.gitRoot === undefined) return;
  const isNew = oncePerPlace();
  for (const output of all.stagesOf(document).flatMap(({ outputs }) => outputs)) {
    if (!output.isCached || !isWithin(output.path, repository.root)) continue;
    if (project.files.isTracked(uriOf(output.path, document.uri)) !== true || !isNew(output)) continue;
    yield { step: output.stage.key, message: 'tracked', at: output.at, data: { path: output.text } };
  }
}
