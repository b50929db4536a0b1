import type { ParameterReference } from '../../../model/pipeline.ts';
import type { Project } from '../../../model/project.ts';
import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { outputsOf } from '../graph.ts';
import { namesIn } from '../names.ts';
import { findKey } from '../scope.ts';
import { isTemplated } from '../template.ts';

/** A key under `params` that its file does not have. Source: MissingParamsError, dvc/dependency/param.py. */
export const missingParameter = defineRule({
  id: 'dvc/missing-parameter',
  title: 'Each parameter of a step is in its file',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    near: 'Parameter "{key}" is not in {file}. Did you mean "{near}"?',
    missing: 'Parameter "{key}" is not in {file}.',
  },
  help: 'Add the key to the parameter file, or name one that is there.',
  *check({ model, project }) {
    const written = new Set(outputsOf(project).map(({ uri }) => uri));
    for (const reference of model.steps.flatMap(({ parameters }) => parameters)) {
      if (reference.file !== undefined && written.has(reference.file)) continue;
      const names = namesWithout(reference, project);
      if (names === undefined) continue;
      const key = reference.key ?? '';
      const near = nearest(key, names);
      yield {
        message: near === undefined ? 'missing' : 'near',
        at: reference.at,
        data: { key, near: near ?? '', file: decodeURIComponent(reference.file?.split('/').at(-1) ?? '') },
        payload: near === undefined ? {} : { suggestion: near },
      };
    }
  },
});

/** The names of the file when it is known and lacks the key; undefined when there is nothing to say. */
function namesWithout({ key, file }: ParameterReference, project: Project): readonly string[] | undefined {
  if (key === undefined || file === undefined || isTemplated(key)) return undefined;
  const loaded = project.get(file, 'params');
  if (loaded === undefined || loaded.document.problems.length > 0) return undefined;
  return findKey(loaded.model.root, key) === undefined ? namesIn(loaded.model.root) : undefined;
}
