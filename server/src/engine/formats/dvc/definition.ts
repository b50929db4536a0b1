// tested by: test/engine/formats/dvc/features.test.ts
import { touches } from '../../document/span.ts';
import type { Place, Target } from '../../format.ts';
import { findKey, lookUp, type Definition } from './scope.ts';
import { outputIndex, placeOf } from './graph.ts';
import { expressionPath } from './template.ts';

/** From a template or a parameter to its key, from an input to the output of the step that makes it. */
export function definition(place: Place<'dvc'>): readonly Target[] {
  return ofTemplate(place) ?? ofParameter(place) ?? ofInput(place) ?? [];
}

function ofTemplate({ offset, project, ...place }: Place<'dvc'>): readonly Target[] | undefined {
  const one = place.model.interpolations.find(({ at }) => touches(at, offset));
  const path = one && expressionPath(one.expression);
  if (path === undefined) return undefined;
  const found = lookUp(place, path, one?.step, project);
  return found.state === 'found' ? [target(found.definition)] : [];
}

function ofParameter({ offset, project, model }: Place<'dvc'>): readonly Target[] | undefined {
  const reference = model.steps.flatMap(({ parameters }) => parameters).find(({ at }) => touches(at, offset));
  const loaded = reference?.file === undefined ? undefined : project.get(reference.file, 'params');
  if (reference === undefined || loaded === undefined) return undefined;
  const found = findKey(loaded.model.root, reference.key ?? '');
  return found === undefined || found === 'unknown' ? [] : [target({ document: loaded.document, ...found })];
}

function ofInput({ offset, project, ...pipeline }: Place<'dvc'>): readonly Target[] | undefined {
  const step = pipeline.model.steps.find(({ inputs }) => inputs.some(({ at }) => touches(at, offset)));
  const input = step?.inputs.find(({ at }) => touches(at, offset));
  const uri = input && step && placeOf(input, { pipeline, step: step.name, project });
  if (uri === undefined) return undefined;
  const makers = outputIndex(project)(uri);
  if (makers.length > 0) {
    return makers.map(({ document, output, step }) => ({ uri: document.uri, at: output.at, whole: step.at }));
  }
  const start = { start: 0, end: 0 };
  return project.files.exists(uri) === true ? [{ uri, at: start, whole: start }] : [];
}

function target({ document, at, value }: Definition): Target {
  return {
    uri: document.uri,
    at,
    whole: { start: at.start, end: Math.max(at.end, value?.span.end ?? at.end) },
  };
}
