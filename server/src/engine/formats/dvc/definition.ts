// tested by: test/engine/formats/dvc/features.test.ts
import type { Place, Target } from '../../format.ts';
import type { Document } from '../../document/document.ts';
import { findKey, type Found } from './findKey.ts';
import { parametersAt } from './parameterFiles.ts';
import { definePath } from './pathsAt.ts';
import { occurrenceAt } from './templating/occurrenceAt.ts';

/** From a template or a parameter to its key, from an input to the output of the step that makes it. */
export function definition(place: Place<'dvc'>): readonly Target[] {
  return ofTemplate(place) ?? ofParameter(place) ?? definePath(place) ?? [];
}

function ofTemplate(place: Place<'dvc'>): readonly Target[] | undefined {
  const one = occurrenceAt(place, place.offset, place.project);
  return one?.occurrence.values.flatMap((held) =>
    held.kind === 'node' ? [target({ document: held.home.document, at: held.at, value: held.node })] : [],
  );
}

function ofParameter({ offset, project, document }: Place<'dvc'>): readonly Target[] | undefined {
  const placed = parametersAt(document, offset, project);
  if (placed.length === 0) return undefined;
  const targets = placed.flatMap(({ loaded, key }) => {
    const found = loaded && findKey(loaded.document, key ?? '');
    if (loaded === undefined || found === undefined || found === 'unknown') return [];
    return [target({ document: loaded.document, ...found })];
  });
  return [...new Map(targets.map((one) => [`${one.uri} ${one.at.start}`, one])).values()];
}

function target({ document, at, value }: Found & { readonly document: Document }): Target {
  return {
    uri: document.uri,
    at,
    whole: { start: at.start, end: Math.max(at.end, value?.span.end ?? at.end) },
  };
}
