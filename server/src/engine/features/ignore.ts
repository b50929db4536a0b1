import type { Document } from '../document/document.ts';
import type { Block } from '../document/markdown.ts';
import type { Range } from '../document/span.ts';
import type { Finding } from '../finding.ts';
import type { TextEdit } from '../fix.ts';
import type { AnyLoaded } from '../model/project.ts';
import { canIgnore } from '../suppress.ts';
import { isInScalar } from '../document/scalars.ts';
import { endOfLine, hasHashComments, suppressionsOf } from '../suppressions.ts';
import { meet, type OfferedFix } from './quickFixes.ts';

/** The offers to ignore those findings of a document that touch a range, one for each rule in each line. */
export function ignoreFixes(
  { document }: AnyLoaded,
  findings: readonly Finding[],
  range: Range,
): readonly OfferedFix[] {
  const byPlace = new Map(
    findings
      .filter(({ rule, range: at }) => canIgnore(rule) && meet(at, range))
      .map((finding) => [`${finding.range.start.line} ${finding.rule}`, finding]),
  );
  return [...byPlace.values()].flatMap((finding) => {
    const edit = ignoring(document, finding.rule, finding.range.start.line);
    const title = `Ignore "${finding.rule}" here with a comment`;
    return edit === undefined ? [] : [{ title, edits: [edit], preferred: false, finding }];
  });
}

function ignoring(document: Document, rule: string, line: number): TextEdit | undefined {
  const last = suppressionsOf(document)
    .findLast((one) => one.line === line)
    ?.rules.at(-1);
  if (last !== undefined) return insert(document, last.at.end, `, ${rule}`);
  const start = document.lines.startOf(line);
  if (hasHashComments(document, start)) return hashComment(document, rule, line);
  if (document.markdown === undefined) return undefined;
  const block = document.markdown.blocks.find(
    ({ span }) => span.start <= endOfLine(document, line) && start <= span.end,
  );
  return markdownComment(document, `<!-- assay-ignore[${rule}] -->`, { line, block });
}

function hashComment(document: Document, rule: string, line: number): TextEdit | undefined {
  const { lines, kind, markdown } = document;
  const comment = `# assay-ignore[${rule}]`;
  const start = lines.startOf(line);
  const end = endOfLine(document, line);
  if (kind === 'dvc-ignore') return insert(document, start, `${comment}\n`);
  const content = markdown?.frontMatter?.content;
  const isMark = content !== undefined && (start < content.start || start >= content.end);
  if (isMark || isInScalar(document, end)) return undefined;
  return insert(document, end, start === end ? comment : ` ${comment}`);
}

/** Behind lines of text, where a line of its own would part them; above everything else. */
function markdownComment(
  document: Document,
  comment: string,
  { line, block }: { readonly line: number; readonly block: Block | undefined },
): TextEdit | undefined {
  if (block?.type === 'code' || block?.type === 'comment' || block?.type === 'html') return undefined;
  const isAbove = block === undefined || block.type === 'heading';
  if (isAbove) return insert(document, document.lines.startOf(line), `${comment}\n`);
  return insert(document, endOfLine(document, line), ` ${comment}`);
}

function insert({ uri, lines }: Document, at: number, text: string): TextEdit {
  return { uri, range: lines.rangeOf({ start: at, end: at }), text };
}
