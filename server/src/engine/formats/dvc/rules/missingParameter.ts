import type { ParameterReference, Step } from '../../../model/pipeline.ts';
import { nearest } from '../../../nearest.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { outputsOf } from '../graph.ts';
import { namesIn } from '../names.ts';
import { fileName } from '../paths.ts';
import { findKey } from '../findKey.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** The most keys that are reported: each is compared with all that are there. */
const most = 500;

/** A key under `params` that its file does not have. Source: MissingParamsError, dvc/dependency/param.py. */
export const missingParameter = defineRule({
  id: 'dvc/missing-parameter',
  title: 'Each parameter of a step is in its file',
  severity: 'warning',
  kinds: ['dvc'],
  messages: {
    near: 'Parameter "{key}" is not in {file}. Did you mean "{near}"?',
    missing: 'Parameter "{key}" is not in {file}.',
  },
  help: 'Add the key to the parameter file, or name one that is there.',
  check: (context) => ofSoundSteps(context.document, 'steps', missingKeys(context)),
});

type Missing = StepReport<'near' | 'missing'>;

function* missingKeys(context: RuleContext<'dvc'>): Iterable<Missing> {
  const written = new Set<string | undefined>(outputsOf(context.project).map(({ uri }) => uri));
  const asked = context.model.steps.flatMap((step) =>
    step.parameters.map((reference) => ({ step, reference })),
  );
  let reported = 0;
  for (const { step, reference } of asked) {
    const report = written.has(reference.file) ? undefined : missingKey(reference, step, context);
    if (report === undefined) continue;
    yield report;
    reported += 1;
    if (reported === most) return;
  }
}

/** Undefined where the key is there, and where it cannot be known: a template, a file that cannot be read. */
function missingKey(
  { key, file, at }: ParameterReference,
  step: Step,
  { project }: RuleContext<'dvc'>,
): Missing | undefined {
  if (key === undefined || file === undefined || key.includes('${')) return undefined;
  const loaded = project.get(file, 'params');
  if (loaded === undefined || loaded.document.problems.length > 0) return undefined;
  if (findKey(loaded.document, key) !== undefined) return undefined;
  const near = nearest(key, namesIn(loaded.model.root));
  const data = { key, file: fileName(file) };
  if (near === undefined) return { step: step.name, message: 'missing', at, data };
  return { step: step.name, message: 'near', at, data: { ...data, near }, payload: { suggestion: near } };
}
