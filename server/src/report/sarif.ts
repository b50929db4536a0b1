import type { RuleInfo } from '../engine/catalogue.ts';
import type { Severity } from '../engine/finding.ts';
import { fingerprints } from './fingerprint.ts';
import { jsonText } from './jsonText.ts';
import type { Report, ReportFinding } from './report.ts';

/** What code scanning takes for the root of the repository. */
const root = '%SRCROOT%';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** A report as SARIF 2.1.0, the form that code scanning takes. */
export function sarifReport(report: Report): string {
  const rules = [...report.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const prints = fingerprints(report.findings);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Assay', version: report.version, rules: rules.map(descriptor) } },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: { [root]: { description: { text: 'The folder that the check ran in.' } } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding, index) => ({
          ...result(finding, rules),
          partialFingerprints: { primaryLocationLineHash: prints[index] },
        })),
      },
    ],
  };
  return jsonText(log);
}

function descriptor(rule: RuleInfo): object {
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: `${rule.title}. ${rule.help}` },
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
          artifactLocation: { uri: relativeUri(finding.file), uriBaseId: root },
          region,
        },
      },
    ],
  };
}

/** A path as a relative URI; a letter of it that has no UTF-8 form is written as the replacement character. */
function relativeUri(file: string): string {
  return file
    .split('/')
    .map((name) => encodeURIComponent(name.toWellFormed()))
    .join('/');
}
