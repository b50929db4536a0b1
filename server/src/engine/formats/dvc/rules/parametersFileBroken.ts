import type { Problem } from '../../../document/document.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { oncePerPlace } from '../graphReport.ts';
import { isFrozen, parametersOf, type PlacedParameter } from '../parameterFiles.ts';
import { fileName } from '../paths.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/**
 * A parameter file that is a folder, or that DVC cannot read. Source: ParamsIsADirectoryError and BadParamFileError,
 * dvc/dependency/param.py.
 */
export const parametersFileBroken = defineRule({
  id: 'dvc/parameters-file-broken',
  title: 'Each parameter file can be read',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    folder: '{file} is a folder. Parameters are read from a file.',
    broken: 'The parameter file {file} cannot be read: {problem}',
  },
  help: 'Mend the file, or name another.',
  check: (context) => ofSoundSteps(context.document, 'steps', brokenFiles(context)),
});

type Broken = StepReport<'folder' | 'broken'>;
type Fault = Omit<Broken, 'at' | 'step'>;

/** One report for each file of a step, where the step names it. */
function* brokenFiles({ document, project }: RuleContext<'dvc'>): Iterable<Broken> {
  const isNew = oncePerPlace();
  const known = new Map<string, Fault | undefined>();
  const seen = new Set<string>();
  for (const parameter of parametersOf(document, project)) {
    const { file, step, fileAt: at } = parameter;
    if (!known.has(file)) known.set(file, faultOf(parameter, project));
    const fault = known.get(file);
    const id = `${step ?? ''} ${file}`;
    if (fault === undefined || seen.has(id) || !isNew({ at }) || isFrozen(document, step)) continue;
    seen.add(id);
    yield { ...fault, step, at };
  }
}

function faultOf(
  { file, loaded, isWritten }: PlacedParameter,
  { files }: RuleContext<'dvc'>['project'],
): Fault | undefined {
  if (isWritten) return undefined;
  const data = { file: fileName(file) };
  if (loaded === undefined) return files.entries(file).length > 0 ? { message: 'folder', data } : undefined;
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
