import type { Position, Range } from '../document/span.ts';
import type { AnyLoaded, Project } from '../model/project.ts';
import { mentionsAt, mentionsOf, placesFor } from './mentions.ts';

/** A place that uses a name. */
export interface Reference {
  readonly uri: string;
  readonly range: Range;
}

/** Every place that uses the name at a position; without those where it is defined, if they are not wanted. */
export function references(
  loaded: AnyLoaded,
  position: Position,
  asked: { readonly project: Project; readonly withDefinitions: boolean },
): readonly Reference[] {
  const subjects = subjectsAt(loaded, position, asked.project);
  const places = placesFor((subject) => subjects.has(subject), asked.project)
    .filter(({ mention }) => asked.withDefinitions || !mention.isDefinition)
    .map(({ loaded: { document }, mention }) => ({
      uri: document.uri,
      range: document.lines.rangeOf(mention.at),
    }));
  return [...new Map(places.map((one) => [placeText(one), one])).values()];
}

/** A place in the same document that uses a name. */
export interface Highlight {
  readonly range: Range;
  readonly isDefinition: boolean;
}

/** The places in the document that use the name at a position. */
export function highlights(loaded: AnyLoaded, position: Position, project: Project): readonly Highlight[] {
  const subjects = subjectsAt(loaded, position, project);
  if (subjects.size === 0) return [];
  return mentionsOf(loaded, project)
    .mentions.filter(({ of }) => subjects.has(of))
    .map(({ at, isDefinition }) => ({ range: loaded.document.lines.rangeOf(at), isDefinition }));
}

function subjectsAt(loaded: AnyLoaded, position: Position, project: Project): ReadonlySet<string> {
  const offset = loaded.document.lines.offsetAt(position);
  return new Set(mentionsAt(loaded, offset, project).map(({ of }) => of));
}

function placeText({ uri, range: { start } }: Reference): string {
  return `${uri} ${start.line}:${start.character}`;
}
