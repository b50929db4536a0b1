import type { Loaded, Project } from '../../../model/project.ts';
import { placesIn, type PlacedOccurrence } from './occurrenceAt.ts';
import { resolvedPipeline } from './resolve.ts';
import { occurrences } from './resolved.ts';

/** Every placeholder that is resolved, in the order of the text, each place once. Ask for it with `project.derive`. */
export function placedOccurrences(
  loaded: Loaded<'dvc'>,
  project: Project,
): ReadonlyMap<number, PlacedOccurrence> {
  const places = project.derive(placesIn, loaded);
  const placed = [...project.derive(occurrences, project.derive(resolvedPipeline, loaded))]
    .map(([placeholder, occurrence]) => ({
      placeholder,
      occurrence,
      at: places.get(placeholder) ?? occurrence.templated.node.span,
    }))
    .filter(({ at }) => loaded.document.text.startsWith('${', at.start))
    .sort((a, b) => a.at.start - b.at.start);
  return new Map(placed.map((one) => [one.at.start, one]));
}
