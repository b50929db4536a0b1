import { escapeMarkdown } from '../engine/markdownText.ts';
import { plainText } from './plainText.ts';
import { summaryLine, type Report, type ReportFinding } from './report.ts';

/** The longest text that a comment on a pull request may have, with room for the lines around the table. */
const longest = 60_000;

/** A report as one comment for a pull request. The mark lets a later run find it and write it anew. */
export function markdownReport(report: Report): string {
  const head = ['<!-- assay: check -->', `**Assay:** ${summaryLine(report)}`, ''];
  if (report.findings.length === 0) return head.join('\n');
  const rows = report.findings.map(row);
  const shown = rows.slice(0, fitting(rows));
  const left = rows.length - shown.length;
  const table = ['| Severity | Place | Finding | Rule |', '| --- | --- | --- | --- |', ...shown];
  return [...head, ...table, ...(left > 0 ? ['', `${left} more`] : []), ''].join('\n');
}

function row({ severity, file, range, message, rule }: ReportFinding): string {
  const place = `${cell(file)}:${range.start.line + 1}`;
  return `| ${severity} | ${place} | ${cell(message)} | ${rule} |`;
}

/** A zero-width space behind an @ keeps a name from being notified. */
function cell(text: string): string {
  return escapeMarkdown(plainText(text)).replaceAll('@', '@\u200b');
}

function fitting(rows: readonly string[]): number {
  let length = 0;
  const end = rows.findIndex((one) => (length += one.length + 1) > longest);
  return end < 0 ? rows.length : end;
}
