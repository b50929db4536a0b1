// tested by: test/engine/features/ignore.test.ts
import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Fix } from '../fix.ts';
import { endOfLine, suppressionsOf, type Suppression } from '../suppressions.ts';

/** Takes out a comment that ignores nothing, or of several rules the one that finds nothing. */
export const suppressionFix: Fix = {
  rule: 'document/unused-suppression',
  offer(finding, { document }) {
    const at = document.lines.offsetAt(finding.range.start);
    const found = suppressionsOf(document).find(({ comment }) => comment.start <= at && at < comment.end);
    if (found === undefined) return [];
    const rule = found.rules.length > 1 ? found.rules.find((one) => one.at.start === at) : undefined;
    const span = rule === undefined ? commentSpan(document, found) : listed(found, rule.at);
    const title = rule === undefined ? 'Delete the comment' : `Delete "${rule.id}" from the comment`;
    const edit = { uri: finding.uri, range: document.lines.rangeOf(span), text: '' };
    return [{ title, edits: [edit], preferred: true }];
  },
};

/** The comment with the blanks before it; its whole lines where nothing else stands in them. */
function commentSpan(document: Document, { comment }: Suppression): Span {
  const { text, lines } = document;
  const first = lines.positionAt(comment.start).line;
  const last = lines.positionAt(comment.end).line;
  const before = text.slice(lines.startOf(first), comment.start);
  const isAlone = (before + text.slice(comment.end, endOfLine(document, last))).trim() === '';
  if (isAlone) return { start: lines.startOf(first), end: lines.startOf(last + 1) };
  return { start: lines.startOf(first) + before.trimEnd().length, end: comment.end };
}

/** An id with the comma that parts it from the next, or from the one before where it is the last. */
function listed({ rules }: Suppression, at: Span): Span {
  const index = rules.findIndex((one) => one.at.start === at.start);
  const next = rules[index + 1];
  if (next !== undefined) return { start: at.start, end: next.at.start };
  return { start: rules[index - 1]?.at.end ?? at.start, end: at.end };
}
