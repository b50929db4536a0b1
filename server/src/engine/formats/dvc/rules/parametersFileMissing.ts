import { defineRule, type RuleContext } from '../../../rule.ts';
import { oncePerPlace } from '../graphReport.ts';
import { isFrozen, parametersOf, type PlacedParameter } from '../parameterFiles.ts';
import { fileName } from '../paths.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/**
 * A parameter file that is not there; it may still be made or fetched before DVC runs, so it is no error. Source:
 * MissingParamsFile, dvc/dependency/param.py.
 */
export const parametersFileMissing = defineRule({
  id: 'dvc/parameters-file-missing',
  title: 'Each parameter file is there',
  severity: 'warning',
  kinds: ['dvc'],
  messages: { missing: 'The parameter file {file} does not exist, and no step writes it.' },
  help: 'Add the file, or name one that is there.',
  check: (context) => ofSoundSteps(context.document, 'steps', missingFiles(context)),
});

/** One report for each file of a step, where the step names it. */
function* missingFiles({ document, project }: RuleContext<'dvc'>): Iterable<StepReport<'missing'>> {
  const isNew = oncePerPlace();
  const seen = new Set<string>();
  for (const parameter of parametersOf(document, project)) {
    const { file, step, fileAt: at } = parameter;
    const id = `${step ?? ''} ${file}`;
    if (seen.has(id) || !isMissing(parameter, project) || !isNew({ at }) || isFrozen(document, step))
      continue;
    seen.add(id);
    yield { step, message: 'missing', at, data: { file: fileName(file) } };
  }
}

function isMissing(
  { file, loaded, isWritten, isPrivate }: PlacedParameter,
  { files }: RuleContext<'dvc'>['project'],
): boolean {
  if (loaded !== undefined || isWritten || isPrivate) return false;
  return files.exists(file) === false;
}
