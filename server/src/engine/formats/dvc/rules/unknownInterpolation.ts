import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { lookUp } from '../scope.ts';
import { expressionPath } from '../template.ts';

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
  *check({ document, model, project }) {
    for (const { expression, at, step } of model.interpolations) {
      const path = expressionPath(expression);
      if (path === undefined) continue;
      const found = lookUp({ kind: 'dvc', document, model }, path, step, project);
      if (found.state !== 'missing') continue;
      const near = nearest(expression, found.names);
      yield {
        message: near === undefined ? 'unknown' : 'near',
        at,
        data: { name: expression, near: near ?? '' },
        payload: near === undefined ? {} : { suggestion: near },
      };
    }
  },
});
