import { touches, type Span } from '../../../document/span.ts';
import type { Loaded, Project } from '../../../model/project.ts';
import { placesOf, type Placeholder } from './placeholder.ts';
import { resolvedPipeline } from './resolve.ts';
import type { Occurrence } from './resolved.ts';

/** A placeholder of a document: what it is, where it stands, what it stands for. */
export interface PlacedOccurrence {
  readonly placeholder: Placeholder;
  readonly occurrence: Occurrence;
  readonly at: Span;
}

/** The placeholder at an offset, or none. */
export function occurrenceAt(
  loaded: Loaded<'dvc'>,
  offset: number,
  project: Project,
): PlacedOccurrence | undefined {
  for (const [placeholder, occurrence] of project.derive(resolvedPipeline, owner(loaded, project))
    .occurrences) {
    const { node } = occurrence.templated;
    if (!touches(node.span, offset)) continue;
    const at = placeIn(loaded, placeholder, occurrence);
    if (touches(at, offset)) return { placeholder, occurrence, at };
  }
  return undefined;
}

/** Where a placeholder stands in its document. */
export function placeIn(
  { document }: Loaded<'dvc'>,
  placeholder: Placeholder,
  { templated }: Occurrence,
): Span {
  const { node, placeholders } = templated;
  return placesOf(document.text, node, placeholders)[placeholders.indexOf(placeholder)] ?? node.span;
}

/** The document as the engine holds it, so that what is derived of it is derived once. */
function owner(loaded: Loaded<'dvc'>, project: Project): Loaded<'dvc'> {
  return project.get(loaded.document.uri, 'dvc') ?? loaded;
}
