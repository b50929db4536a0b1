import type { ScalarNode } from '../node.ts';

/** What a token is. */
export type TokenKind =
  | 'stream-end'
  | 'directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence'
  | 'block-mapping'
  | 'block-end'
  | '['
  | ']'
  | '{'
  | '}'
  | 'entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

/** A piece of a text. `text` is the value of a scalar, the name of an alias or anchor, the suffix of a tag. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: ScalarNode['style'];
  /** The handle of a tag (`!`, `!!`, `!name!`), or the name of a directive; none for `!<…>` and `!` alone. */
  readonly handle: string | undefined;
}

/** A token without a text. */
export function mark(kind: TokenKind, start: number, end = start): Token {
  return { kind, start, end, text: '', style: 'plain', handle: undefined };
}

/** A scalar. */
export function scalar(style: ScalarNode['style'], text: string, start: number, end: number): Token {
  return { kind: 'scalar', start, end, text, style, handle: undefined };
}
