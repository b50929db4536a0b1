import { plainText } from './plainText.ts';
import { counted, summaryLine, type Report, type ReportFinding } from './report.ts';

/** GitHub shows ten annotations of each level for a step, so the first ten of each are written. */
const most = 10;

const levels = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;
const shownLevels = ['error', 'warning', 'notice'] as const;

/** A report as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport(report: Report): string {
  const lines = shownLevels.flatMap((level) =>
    report.findings
      .filter(({ severity }) => levels[severity] === level)
      .slice(0, most)
      .map(command),
  );
  const left = report.findings.length - lines.length;
  const rest = left > 0 ? `; ${counted(left, 'finding')} more than GitHub shows` : '';
  return [...lines, `${summaryLine(report)}${rest}`, ''].join('\n');
}

function command({ severity, file, range, rule, message }: ReportFinding): string {
  const properties = {
    file,
    line: range.start.line + 1,
    endLine: range.end.line + 1,
    col: range.start.character + 1,
    endColumn: range.end.character + 1,
    title: `Assay ${rule}`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${levels[severity]} ${written.join(',')}::${data(message)}`;
}

/** Nothing of a user's file may end the command or begin another. */
function data(text: string): string {
  return plainText(encoded(text));
}

function property(text: string): string {
  return plainText(encoded(text).replaceAll(':', '%3A').replaceAll(',', '%2C'));
}

function encoded(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
