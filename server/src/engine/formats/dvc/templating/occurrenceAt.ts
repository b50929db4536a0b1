import { touches, type Span } from '../../../document/span.ts';
import type { Loaded, Project } from '../../../model/project.ts';
import { placesOf, type Placeholder } from './placeholder.ts';
import type { TemplatedText } from './draft.ts';
import { resolvedPipeline } from './resolve.ts';
import { occurrences, type Occurrence } from './resolved.ts';

/** A placeholder of a document: what it is, where it stands, what it stands for. */
export interface PlacedOccurrence {
  readonly placeholder: Placeholder;
  readonly occurrence: Occurrence;
  readonly at: Span;
}

/** Where each placeholder of a document stands. Ask for it with `project.derive`. */
export function placesIn(loaded: Loaded<'dvc'>, project: Project): ReadonlyMap<Placeholder, Span> {
  const places = new Map<Placeholder, Span>();
  const resolved = project.derive(resolvedPipeline, loaded);
  const seen = new Set<TemplatedText>();
  for (const { templated } of project.derive(occurrences, resolved).values()) {
    if (seen.has(templated)) continue;
    seen.add(templated);
    const spans = placesOf(loaded.document.text, templated.node, templated.placeholders);
    for (const [index, placeholder] of templated.placeholders.entries())
      places.set(placeholder, spans[index] ?? templated.node.span);
  }
  return places;
}

/** The placeholder at an offset, or none. */
export function occurrenceAt(
  loaded: Loaded<'dvc'>,
  offset: number,
  project: Project,
): PlacedOccurrence | undefined {
  const owner = project.get(loaded.document.uri, 'dvc') ?? loaded;
  const places = project.derive(placesIn, owner);
  for (const [placeholder, occurrence] of project.derive(
    occurrences,
    project.derive(resolvedPipeline, owner),
  )) {
    const at = places.get(placeholder);
    if (at !== undefined && touches(at, offset)) return { placeholder, occurrence, at };
  }
  return undefined;
}
