import type { RuleInfo } from '../engine/catalogue.ts';
import type { Range } from '../engine/document/span.ts';
import { severities, type Finding, type Severity } from '../engine/finding.ts';

/** A finding as a report states it: the file relative to the working directory, with forward slashes. */
export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  readonly message: string;
  readonly help: string;
}

/** What was checked and what was found. */
export interface Report {
  readonly findings: readonly ReportFinding[];
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number };
  readonly rules: readonly RuleInfo[];
  readonly version: string;
}

/** Whether a severity is at or above a threshold. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** The findings of a report as they are counted and shown: sorted by file, then by place. */
export function reportOf(
  findings: readonly Finding[],
  options: {
    readonly files: number;
    readonly version: string;
    readonly rules: readonly RuleInfo[];
    fileOf(uri: string): string;
  },
): Report {
  const stated = findings.map(({ rule, severity, uri, range, message, help }) => ({
    rule,
    severity,
    file: options.fileOf(uri),
    range,
    message,
    help,
  }));
  return {
    findings: stated.sort(inOrder),
    summary: { files: options.files, errors: count(stated, 'error'), warnings: count(stated, 'warning') },
    rules: options.rules,
    version: options.version,
  };
}

function inOrder(a: ReportFinding, b: ReportFinding): number {
  const [one, other] = [a.range.start, b.range.start];
  return compare(a.file, b.file) || one.line - other.line || one.character - other.character;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function count(findings: readonly ReportFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** `1 error`, `2 errors`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** One line for the whole of a report. */
export function summaryLine({ summary: { files, errors, warnings } }: Report): string {
  if (errors + warnings === 0) return `No problems in ${counted(files, 'file')}`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}`;
}
