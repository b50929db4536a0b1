// tested by: test/engine/formats/assay/features.test.ts
import { keyText, pairsOf, type Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import type { Completion, Place } from '../format.ts';
import type { Kind } from '../model/kinds.ts';
import { cursorAt, type Cursor } from './cursor.ts';

/** A question for completions: where, and what stands before and behind the cursor. */
export interface Asked<K extends Kind> {
  readonly place: Place<K>;
  readonly cursor: Cursor;
  /** Where the word at the cursor ends. */
  readonly end: number;
}

/** What can be offered at a cursor, by what is expected there. */
export interface Offers<K extends Kind> {
  keys(asked: Asked<K>): readonly Completion[];
  values(asked: Asked<K>): readonly Completion[];
}

/** The longest word behind the cursor that a completion replaces. */
const longestWord = 200;

/** Keys, values or, in a list, both: what fits at the cursor of a YAML text, or of the stretch of it that is YAML. */
export function completeYaml<K extends Kind>(
  place: Place<K>,
  offers: Offers<K>,
  within: Pick<Span, 'start'> = { start: 0 },
): readonly Completion[] {
  const { document, offset } = place;
  const { start } = within;
  const text = start === 0 ? document.text : document.text.slice(start);
  const cursor = cursorAt(text, offset - start);
  if (cursor === undefined) return [];
  const word = /^[\w.+@<>/-]*/.exec(document.text.slice(offset, offset + longestWord))?.[0] ?? '';
  const asked = { place, cursor, end: offset + word.length };
  if (cursor.expects === 'key') return offers.keys(asked);
  const isKeyToo = cursor.expects === 'entry' && !cursor.quoted;
  return [...offers.values(asked), ...(isKeyToo ? offers.keys(asked) : [])];
}

/** One completion in the place of what is typed already. */
export function completion<K extends Kind>(
  { place, cursor, end }: Asked<K>,
  label: string,
  kind: Completion['kind'],
  insert: string,
): Completion {
  return { label, kind, insert, replaces: { start: place.offset - cursor.typed.length, end } };
}

/** The keys of the mapping that is typed in, without the one that is being typed. */
export function keysBeside(node: Node | undefined, offset: number): readonly string[] {
  const others = pairsOf(node).filter(({ key }) => offset < key.span.start || key.span.end < offset);
  return others.flatMap((pair) => keyText(pair) ?? []);
}

/** Whether a colon stands behind the word at the cursor already. */
export function hasColon<K extends Kind>({ place, end }: Asked<K>): boolean {
  return /^["']?[ \t]*:/.test(place.document.text.slice(end, end + longestWord));
}
