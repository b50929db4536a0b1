// tested by: test/engine/features/hints.test.ts
import type { Span } from '../../document/span.ts';
import type { Hint } from '../../format.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { entriesOf, isMap, valueOf, type Held } from './templating/held.ts';
import type { PlacedOccurrence } from './templating/occurrenceAt.ts';
import { placedOccurrences } from './templating/placed.ts';
import { textOf } from './templating/render.ts';

/** The most characters of a value, and the most values of a loop, that are shown. */
const longest = 30;
const mostValues = 2;

/** What the templates that touch a stretch stand for, behind each. */
export function hints(loaded: Loaded<'dvc'>, project: Project, within: Span): readonly Hint[] {
  return [...project.derive(placedOccurrences, loaded).values()]
    .filter(({ at }) => at.start <= within.end && within.start <= at.end)
    .flatMap((placed) => {
      const text = shown(placed);
      return text === undefined ? [] : [{ at: { start: placed.at.end, end: placed.at.end }, text }];
    });
}

function shown({ placeholder, occurrence: { values, count } }: PlacedOccurrence): string | undefined {
  const texts = [...new Set(values.flatMap((held) => textFor(held) ?? []))];
  const [only] = texts;
  if (only === undefined) return undefined;
  const isOfLoop = placeholder.path?.[0] === 'item' || placeholder.path?.[0] === 'key';
  if (texts.length === 1 && (!isOfLoop || count === 1)) return only;
  const first = texts.slice(0, mostValues).join(', ');
  return count > mostValues ? `${first}, … (${count})` : first;
}

function textFor(held: Held): string | undefined {
  if (isMap(held)) return `{${count([...entriesOf(held)].length, 'key')}}`;
  const value = valueOf(held);
  if (value?.type === 'sequence') return `[${count(value.items.length, 'item')}]`;
  const text = textOf(held)
    ?.replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return text !== undefined && text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
