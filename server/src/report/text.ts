import { plainText } from './plainText.ts';
import { summaryLine, type Report, type ReportFinding } from './report.ts';

/** A report for people in a terminal: one line a finding, then one line for the whole. */
export function textReport(report: Report, { color }: { readonly color: boolean }): string {
  const paint = color ? painted : (text: string) => text;
  const lines = report.findings.map((finding) => line(finding, paint));
  return [...lines, ...(lines.length > 0 ? [''] : []), summaryLine(report), ''].join('\n');
}

type Paint = (text: string, severity: keyof typeof colors) => string;

function line({ file, range, severity, message, rule }: ReportFinding, paint: Paint): string {
  const place = `${plainText(file)}:${range.start.line + 1}:${range.start.character + 1}`;
  return `${place}: ${paint(severity, severity)}: ${plainText(message)} (${rule})`;
}

const colors = { error: 31, warning: 33, info: 36, hint: 90 } as const;

function painted(text: string, severity: keyof typeof colors): string {
  return `\u001b[${colors[severity]}m${text}\u001b[0m`;
}
