import { nearest } from '../../../nearest.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { keysMatching } from '../findKey.ts';
import { oncePerPlace } from '../graphReport.ts';
import { namesIn } from '../names.ts';
import { isFrozen, parametersOf, type PlacedParameter } from '../parameterFiles.ts';
import { fileName } from '../paths.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';
import { isWildcard } from '../wildcard.ts';

/** The most keys that are reported, that are compared with all that are there, and that are searched for with wildcards. */
const most = 500;
const mostCompared = 20;
const mostWildcards = 50;

/**
 * A key under `params` that its file does not have, or that stands for several: `dvc repro` stops at the step, also with
 * `--dry`. Source: MissingParamsError, dvc/dependency/param.py.
 */
export const missingParameter = defineRule({
  id: 'dvc/missing-parameter',
  title: 'Each parameter of a step is in its file',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    near: 'Parameter "{key}" is not in {file}. Did you mean "{near}"?',
    missing: 'Parameter "{key}" is not in {file}.',
    several: 'Parameter "{key}" stands for several keys of {file}. DVC takes only one.',
  },
  help: 'Add the key to the parameter file, or name one that is there.',
  check: (context) => ofSoundSteps(context.document, 'steps', missingKeys(context)),
});

type Missing = StepReport<'near' | 'missing' | 'several'>;

function* missingKeys({ document, project }: RuleContext<'dvc'>): Iterable<Missing> {
  const isNew = oncePerPlace();
  let reported = 0;
  for (const parameter of searchable(parametersOf(document, project))) {
    const fault = faultOf(parameter);
    if (fault === undefined || !isNew(parameter) || isFrozen(document, parameter.step)) continue;
    yield reportOf(parameter, fault, reported < mostCompared);
    reported += 1;
    if (reported === most) return;
  }
}

/** Leaves out wildcards behind the first: each is compared with all that is there. */
function* searchable(parameters: Iterable<PlacedParameter>): Iterable<PlacedParameter> {
  let wildcards = 0;
  for (const parameter of parameters) {
    if (isWildcard(parameter.key ?? '')) wildcards += 1;
    if (wildcards <= mostWildcards || !isWildcard(parameter.key ?? '')) yield parameter;
  }
}

/** Undefined where the key is there, and where it cannot be known: a file that cannot be read. */
function faultOf({ key, loaded, isWritten }: PlacedParameter): 'missing' | 'several' | undefined {
  if (key === undefined || isWritten || loaded === undefined) return undefined;
  if (loaded.document.problems.length > 0) return undefined;
  const found = keysMatching(loaded.document, key);
  if (found === 'unknown' || found.length === 1) return undefined;
  return found.length === 0 ? 'missing' : 'several';
}

function reportOf(
  { step, key = '', file, at, loaded }: PlacedParameter,
  message: 'missing' | 'several',
  isCompared: boolean,
): Missing {
  const data = { key, file: fileName(file) };
  const isName = isCompared && message === 'missing' && !key.split('.').some(isWildcard);
  const near = isName ? nearest(key, namesIn(loaded?.document.root)) : undefined;
  if (near === undefined) return { step, message, at, data };
  return { step, message: 'near', at, data: { ...data, near }, payload: { suggestion: near } };
}
