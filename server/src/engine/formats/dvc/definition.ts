// tested by: test/engine/formats/dvc/features.test.ts
import { touches } from '../../document/span.ts';
import type { Place, Target } from '../../format.ts';
import type { Document } from '../../document/document.ts';
import { findKey, type Found } from './findKey.ts';
import { definePath } from './pathsAt.ts';
import { occurrenceAt } from './templating/occurrenceAt.ts';

/** From a template or a parameter to its key, from an input to the output of the step that makes it. */
export function definition(place: Place<'dvc'>): readonly Target[] {
  return ofTemplate(place) ?? ofParameter(place) ?? definePath(place) ?? [];
}

function ofTemplate(place: Place<'dvc'>): readonly Target[] | undefined {
  const one = occurrenceAt(place, place.offset, place.project);
  return one?.occurrence.values.flatMap((held) =>
    held.kind === 'node' ? [target({ document: held.document, at: held.at, value: held.node })] : [],
  );
}

function ofParameter({ offset, project, model }: Place<'dvc'>): readonly Target[] | undefined {
  const reference = model.steps.flatMap(({ parameters }) => parameters).find(({ at }) => touches(at, offset));
  const loaded = reference?.file === undefined ? undefined : project.get(reference.file, 'params');
  if (reference === undefined || loaded === undefined) return undefined;
  const found = findKey(loaded.document, reference.key ?? '');
  return found === undefined || found === 'unknown' ? [] : [target({ document: loaded.document, ...found })];
}

function target({ document, at, value }: Found & { readonly document: Document }): Target {
  return {
    uri: document.uri,
    at,
    whole: { start: at.start, end: Math.max(at.end, value?.span.end ?? at.end) },
  };
}
