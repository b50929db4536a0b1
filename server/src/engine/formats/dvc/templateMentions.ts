// tested by: test/engine/features/references.test.ts
import { placeAt } from '../../document/at.ts';
import { keySubject, type Mention, type Mentions } from '../../mention.ts';
import type { Loaded, Project } from '../../model/project.ts';
import type { HeldNode } from './templating/held.ts';
import { placesIn, type PlacedOccurrence } from './templating/occurrenceAt.ts';
import { partsOf } from './templating/parts.ts';
import { resolvedPipeline } from './templating/resolve.ts';
import { occurrences } from './templating/resolved.ts';

/** The names in the templates of a pipeline, each with what it stands for. */
export function templateMentions(loaded: Loaded<'dvc'>, project: Project): Mentions {
  const known = project.derive(occurrences, project.derive(resolvedPipeline, loaded));
  const places = project.derive(placesIn, loaded);
  const found: Mention[] = [];
  const unclear = new Set<string>();
  for (const [placeholder, occurrence] of known) {
    const at = places.get(placeholder) ?? occurrence.templated.node.span;
    const one = mentionsIn({ placeholder, occurrence, at }, loaded.document.text);
    found.push(...one.mentions);
    for (const name of one.unclear) unclear.add(name);
  }
  return { mentions: found, unclear };
}

function mentionsIn({ placeholder, occurrence, at }: PlacedOccurrence, text: string): Mentions {
  const path = placeholder.path ?? [];
  const { values, count } = occurrence;
  const nodes = values.filter((held) => held.kind === 'node');
  const subjects = nodes.map((held) => subjectsOf(held, path));
  const isKnown = (_: string, index: number): boolean =>
    count === nodes.length && subjects.every((one) => one[index] !== undefined);
  const known = path.map(isKnown);
  const parts = text.slice(at.start, at.start + 2) === '${' ? partsOf(placeholder.inner) : [];
  const mentions = parts.flatMap(({ text: name, at: { start, end } }, index) =>
    subjects.flatMap((one): readonly Mention[] => {
      const of = one[index];
      const span = { start: at.start + 2 + start, end: at.start + 2 + end };
      return of === undefined ? [] : [{ of, kind: 'parameter', at: span, text: name, isDefinition: false }];
    }),
  );
  const isPlaced = parts.length === path.length;
  return { mentions, unclear: new Set(path.filter((_, index) => !isPlaced || known[index] !== true)) };
}

/**
 * What each name on a path stands for, the last of which leads to `held`. The names before it are those of the keys
 * around it, as long as these are the same: a merge or an alias leads elsewhere.
 */
function subjectsOf(
  { home: { document }, at }: HeldNode,
  path: readonly string[],
): readonly (string | undefined)[] {
  const { crumbs } = placeAt(document.root, at.start);
  const subjects: (string | undefined)[] = path.map(() => undefined);
  subjects[path.length - 1] = keySubject(document.uri, at);
  for (let back = 1; back <= path.length; back += 1) {
    const crumb = crumbs.at(-back);
    const index = path.length - back;
    if (crumb === undefined || crumb.key !== path[index]) break;
    if (crumb.pair !== undefined) subjects[index] = keySubject(document.uri, crumb.pair.key.span);
  }
  return subjects;
}
