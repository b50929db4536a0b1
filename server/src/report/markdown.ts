import { markdownCell, markdownTable } from './markdownTable.ts';
import { summaryLine, type Report, type ReportFinding } from './report.ts';

/** The longest text that a comment on a pull request may have, with room for the lines around the table. */
const longest = 60_000;

/** A report as one comment for a pull request. The mark lets a later run find it and write it anew. */
export function markdownReport(report: Report): string {
  const head = ['<!-- assay: check -->', `**Assay:** ${summaryLine(report)}`, ''];
  if (report.findings.length === 0) return head.join('\n');
  const lines = markdownTable(['Severity', 'Place', 'Finding', 'Rule'], report.findings.map(row));
  const shown = lines.slice(0, fitting(lines));
  const left = lines.length - shown.length;
  return [...head, ...shown, ...(left > 0 ? ['', `${left} more`] : []), ''].join('\n');
}

function row({ severity, file, range, message, rule }: ReportFinding): readonly string[] {
  return [severity, `${markdownCell(file)}:${range.start.line + 1}`, markdownCell(message), rule];
}

function fitting(lines: readonly string[]): number {
  let length = 0;
  const end = lines.findIndex((one) => (length += one.length + 1) > longest);
  return end < 0 ? lines.length : end;
}
