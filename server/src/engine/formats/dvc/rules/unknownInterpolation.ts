import type { Interpolation } from '../../../model/pipeline.ts';
import { nearest } from '../../../nearest.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { lookUp } from '../scope.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';
import { expressionPath } from '../template.ts';

/** The most names that are reported: each is compared with all that are defined. */
const most = 500;

/** A `${name}` that no parameter file and no variable defines. Source: dvc/parsing/interpolate.py. */
export const unknownInterpolation = defineRule({
  id: 'dvc/unknown-interpolation',
  title: 'Each ${…} is defined',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    near: '"{name}" is not defined in params.yaml or under vars. Did you mean "{near}"?',
    unknown: '"{name}" is not defined in params.yaml or under vars.',
  },
  help: 'Define the name in params.yaml or under vars, or use one that is defined.',
  check: (context) => ofSoundSteps(context.document, 'names', unknownNames(context)),
});

type Unknown = StepReport<'near' | 'unknown'>;

function* unknownNames(context: RuleContext<'dvc'>): Iterable<Unknown> {
  let reported = 0;
  for (const interpolation of context.model.interpolations) {
    const report = unknownName(interpolation, context);
    if (report === undefined) continue;
    yield report;
    reported += 1;
    if (reported === most) return;
  }
}

function unknownName(
  { expression, at, step }: Interpolation,
  { document, model, project }: RuleContext<'dvc'>,
): Unknown | undefined {
  const path = expressionPath(expression);
  const found = path && lookUp({ kind: 'dvc', document, model }, path, step, project);
  if (found?.state !== 'missing') return undefined;
  const near = nearest(expression, found.names);
  if (near === undefined) return { step, message: 'unknown', at, data: { name: expression } };
  return { step, message: 'near', at, data: { name: expression, near }, payload: { suggestion: near } };
}
