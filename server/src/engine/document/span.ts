/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in text as the language-server protocol counts it: zero-based, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text between two positions, `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Whether `offset` lies in `span`, its end included (a cursor behind the last character still touches it). */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
