// tested by: test/engine/features/references.test.ts
import { formats, kinds } from '../catalogue.ts';
import { touches } from '../document/span.ts';
import type { Mention, Mentions } from '../mention.ts';
import type { Kind } from '../model/kinds.ts';
import type { AnyLoaded, Loaded, Project } from '../model/project.ts';

/** A mention with the document that it stands in. */
export interface PlacedMention {
  readonly loaded: AnyLoaded;
  readonly mention: Mention;
}

const none: Mentions = { mentions: [], unclear: new Set() };

/** The names in a document, computed once until anything changes. */
export function mentionsOf(loaded: AnyLoaded, project: Project): Mentions {
  return project.derive(compute, loaded);
}

function compute(loaded: AnyLoaded, project: Project): Mentions {
  return ofKind(loaded, project);
}

function ofKind<K extends Kind>(loaded: Loaded<K>, project: Project): Mentions {
  return formats[loaded.kind].mentions?.(loaded, project) ?? none;
}

/** What is named at an offset: several things where a loop names a key of each of its items. */
export function mentionsAt(loaded: AnyLoaded, offset: number, project: Project): readonly Mention[] {
  return mentionsOf(loaded, project).mentions.filter(({ at }) => touches(at, offset));
}

/**
 * The mentions of a document whose place stands for several things, as where a loop goes over them. Ask for it with
 * `project.derive`.
 */
export function sharedMentions(loaded: AnyLoaded, project: Project): ReadonlySet<Mention> {
  const { mentions } = mentionsOf(loaded, project);
  const byEnd = Map.groupBy(mentions, ({ at, kind }) => `${at.end} ${kind}`);
  return new Set([...byEnd.values()].flatMap(sharedOf));
}

/** Of the mentions of one kind that end at one place those that do not stand alone, or lie in one of another thing. */
function sharedOf(ending: readonly Mention[]): readonly Mention[] {
  const subjects = new Set<string>();
  const byStart = [...Map.groupBy(ending, ({ at }) => at.start)].sort(([a], [b]) => a - b);
  return byStart.flatMap(([, starting]) => {
    for (const { of } of starting) subjects.add(of);
    return subjects.size > 1 ? starting : [];
  });
}

/** Every place of the project that stands for one of these things. */
export function placesFor(isMeant: (subject: string) => boolean, project: Project): readonly PlacedMention[] {
  return everyDocument(project).flatMap((loaded) =>
    mentionsOf(loaded, project)
      .mentions.filter(({ of }) => isMeant(of))
      .map((mention) => ({ loaded, mention })),
  );
}

/** The documents of the project that can hold names, in one order, whichever was read first. */
export function everyDocument(project: Project): readonly AnyLoaded[] {
  const documents = kinds
    .filter((kind) => formats[kind].mentions !== undefined)
    .flatMap((kind): readonly Loaded[] => project.all(kind)) as readonly AnyLoaded[];
  return documents.toSorted((a, b) => (a.document.uri < b.document.uri ? -1 : 1));
}
