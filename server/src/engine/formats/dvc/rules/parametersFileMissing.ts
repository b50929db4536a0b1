import { defineRule, type RuleContext } from '../../../rule.ts';
import { outputsOf } from '../graph.ts';
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

/** One report for each file of a step, at the first of its keys. */
function* missingFiles({ model, project }: RuleContext<'dvc'>): Iterable<StepReport<'missing'>> {
  const written = new Set(outputsOf(project).map(({ uri }) => uri));
  for (const step of model.steps) {
    const missing = step.parameters.filter(
      ({ file }) => file !== undefined && !written.has(file) && project.files.exists(file) === false,
    );
    for (const [file, [first]] of Map.groupBy(missing, (reference) => reference.file)) {
      if (file === undefined || first === undefined) continue;
      yield { step: step.name, message: 'missing', at: first.at, data: { file: fileName(file) } };
    }
  }
}
