import type { Problem } from '../../../document/document.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { oncePerPlace } from '../graphReport.ts';
import { parametersOf, type PlacedParameter } from '../parameterFiles.ts';
import { fileName } from '../paths.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/**
 * A parameter file that is not there, is a folder, or cannot be read. `dvc repro` stops at the step, other commands do
 * not, and the file may still be made or mended before it runs. Source: MissingParamsFile, ParamsIsADirectoryError and
 * BadParamFileError, dvc/dependency/param.py.
 */
export const parametersFileMissing = defineRule({
  id: 'dvc/parameters-file-missing',
  title: 'Each parameter file is there and can be read',
  severity: 'warning',
  kinds: ['dvc'],
  messages: {
    missing: 'The parameter file {file} does not exist, and no step writes it.',
    folder: '{file} is a folder. Parameters are read from a file.',
    broken: 'The parameter file {file} cannot be read: {problem}',
  },
  help: 'Add or mend the file, or name one that is there.',
  check: (context) => ofSoundSteps(context.document, 'steps', faultyFiles(context)),
});

type Faulty = StepReport<'missing' | 'folder' | 'broken'>;

/** One report for each file of a step, where the step names it. */
function* faultyFiles({ document, project }: RuleContext<'dvc'>): Iterable<Faulty> {
  const isNew = oncePerPlace();
  const known = new Map<string, Omit<Faulty, 'at' | 'step'> | undefined>();
  const seen = new Set<string>();
  for (const parameter of parametersOf(document, project)) {
    const { file, step, fileAt } = parameter;
    if (!known.has(file)) known.set(file, faultOf(parameter, project));
    const fault = known.get(file);
    const id = `${step ?? ''} ${file}`;
    if (fault === undefined || seen.has(id) || !isNew({ at: fileAt })) continue;
    seen.add(id);
    yield { ...fault, step, at: fileAt };
  }
}

function faultOf(
  { file, loaded, isWritten, isPrivate }: PlacedParameter,
  { files }: RuleContext<'dvc'>['project'],
): Omit<Faulty, 'at' | 'step'> | undefined {
  if (isWritten) return undefined;
  const data = { file: fileName(file) };
  if (loaded === undefined) {
    if (files.entries(file).length > 0) return { message: 'folder', data };
    return !isPrivate && files.exists(file) === false ? { message: 'missing', data } : undefined;
  }
  const { document } = loaded;
  const problem = document.problems.find(isMistake);
  if (problem === undefined) return undefined;
  const related = [{ document, at: problem.span, message: problem.message }];
  return { message: 'broken', data: { ...data, problem: problem.message }, related };
}

/** A file that Assay only did not look at may be sound. */
function isMistake({ code }: Problem): boolean {
  return code !== 'too-deep' && code !== 'too-large' && code !== 'unreadable';
}
