import type { Comment } from '../../../document/markdown.ts';
import type { Span } from '../../../document/span.ts';
import type { WrittenBinding } from '../../../model/claim.ts';

/** How a card says where a number comes from: `assay: metrics/eval.json#test.auc`. */
const written = /^\s{0,20}assay:\s{0,20}([^\s#]{1,1000})(?:#([^\n]{1,500}))?$/;

/** The binding that a comment states, or none. */
export function bindingIn(text: string, content: Span): WrittenBinding | undefined {
  const inside = text.slice(content.start, Math.min(content.end, content.start + 2000)).trimEnd();
  const [all, source, key] = written.exec(inside) ?? [];
  if (all === undefined || source === undefined) return undefined;
  const start = content.start + inside.indexOf(source);
  return { source, key: key?.trim(), at: { start, end: content.start + inside.length } };
}

/** The bindings that the comments of a Markdown text state, with the places of the comments. */
export function bindingsIn(text: string, comments: readonly Comment[]): readonly StatedBinding[] {
  return comments.flatMap(({ span, content }) => {
    const binding = bindingIn(text, content);
    return binding === undefined ? [] : [{ binding, comment: span }];
  });
}

/** A binding with the comment that states it. */
export interface StatedBinding {
  readonly binding: WrittenBinding;
  readonly comment: Span;
}

/** The binding that the comment of YAML behind a value states: `value: 0.91  # assay: metrics.json#auc`. */
export function bindingBehind(text: string, end: number): WrittenBinding | undefined {
  const rest = /^[^\r\n]{0,2000}/.exec(text.slice(end, end + 2000))?.[0] ?? '';
  const opening = /^["',}\] \t]{0,50}[ \t]#/.exec(rest)?.[0];
  if (opening === undefined) return undefined;
  return bindingIn(text, { start: end + opening.length, end: end + rest.length });
}
