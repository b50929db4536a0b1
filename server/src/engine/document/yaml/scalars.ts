import type { ScalarNode } from '../node.ts';
import type { Span } from '../span.ts';
import { YamlFault } from './fault.ts';
import { wordsOf, type Reader } from './flavour.ts';
import { resolvePlain } from './plain.ts';
import type { Scanner } from './scanner.ts';
import { taggedValue, tagName, type Handles } from './tags.ts';
import type { Token } from './token.ts';

/** The anchor and the tag before a node. */
export interface Properties {
  readonly anchor: Token | undefined;
  /** The whole name of the tag. */
  readonly tag: string | undefined;
  readonly tagToken: Token | undefined;
}

/** Takes a sentence on a stretch of the text that the reader refuses, and can read on behind. */
export type Refuse = (message: string, at: Span) => void;

/** Takes the anchor and the tag that stand before a node, in any order. Throws `YamlFault`. */
export function propertiesBefore(scanner: Scanner, handles: Handles): Properties {
  let anchor: Token | undefined;
  let tagToken: Token | undefined;
  for (;;) {
    const { kind } = scanner.peek();
    if (kind === 'anchor' && anchor === undefined) anchor = scanner.next();
    else if (kind === 'tag' && tagToken === undefined) tagToken = scanner.next();
    else return { anchor, tagToken, tag: tagToken && nameOf(tagToken, handles) };
  }
}

function nameOf(token: Token, handles: Handles): string {
  const name = tagName(token, handles);
  if (name === undefined) throw new YamlFault('tag-handle', token.start, token.end);
  return name;
}

/** The node of a scalar. */
export function scalarOf(
  token: Token,
  { properties, isKey }: { readonly properties: Properties; readonly isKey: boolean },
  reader: Reader,
  refuse: Refuse,
): ScalarNode {
  const { text, style, start, end } = token;
  const span = { start, end };
  if (properties.tag !== undefined) return taggedScalar(text, span, { properties, reader }, refuse);
  if (style !== 'plain') return { type: 'scalar', value: text, style, source: text, span };
  const { tag, value } = resolvePlain(text, wordsOf(reader));
  if (tag === 'invalid')
    refuse(`"${text}" looks like a number or a date and is none: put it in quotes.`, span);
  if (!isKey && (tag === 'merge' || tag === 'value'))
    refuse(`"${text}" cannot stand alone: put it in quotes.`, span);
  return { type: 'scalar', value, style, source: text, span };
}

/** The node of a text, or of none, behind a tag; what a tag says does not depend on how the text is written. */
export function taggedScalar(
  text: string,
  span: Span,
  { properties, reader }: { readonly properties: Properties; readonly reader: Reader },
  refuse: Refuse,
): ScalarNode {
  const { tag, tagToken } = properties;
  const node: ScalarNode = { type: 'scalar', value: null, style: 'plain', source: text, span };
  if (tag === undefined) return node;
  const read = taggedValue(text, tag, wordsOf(reader));
  if (read !== undefined) return { ...node, style: 'quoted', value: read.value };
  refuse('The tag here does not fit its value: delete the tag, or mend the value.', tagToken ?? span);
  return { ...node, style: 'quoted', value: text };
}
