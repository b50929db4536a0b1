import type { RuleInfo } from '../engine/catalogue.ts';
import type { Severity } from '../engine/finding.ts';
import type { Report, ReportFinding } from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** A report as SARIF 2.1.0, the form that code scanning takes. */
export function sarifReport(report: Report): string {
  const rules = [...report.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Assay', version: report.version, rules: rules.map(descriptor) } },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that the check ran in.' } } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => result(finding, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(rule: RuleInfo): object {
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title },
    help: { text: rule.help },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [...rule.kinds] },
  };
}

function result(finding: ReportFinding, rules: readonly RuleInfo[]): object {
  const { start, end } = finding.range;
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(finding.file), uriBaseId: 'SRCROOT' },
          region,
        },
      },
    ],
    partialFingerprints: { 'assayFinding/v1': `${finding.rule}:${finding.file}:${finding.message}` },
  };
}
