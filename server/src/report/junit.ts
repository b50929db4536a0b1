import type { Report, ReportFinding } from './report.ts';

/** A report as JUnit's XML: a test case for each finding, and one that passes when there is none. */
export function junitReport(report: Report): string {
  const { errors, warnings } = report.summary;
  const cases = report.findings.length === 0 ? [passed] : report.findings.map(testCase);
  const attributes = `name="assay" tests="${cases.length}" failures="${errors + warnings}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes}>`,
    `  <testsuite ${attributes} skipped="${report.findings.length - errors - warnings}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

const passed = '    <testcase classname="assay" name="check"/>';

/** Errors and warnings fail; what only informs is skipped, so that it fails no build. */
function testCase({ file, range, rule, severity, message, help }: ReportFinding): string {
  const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
  const isFailure = severity === 'error' || severity === 'warning';
  const body = isFailure
    ? `<failure message="${xml(message)}" type="${severity}">${xml(`${place} ${help}`)}</failure>`
    : `<skipped message="${xml(message)}"/>`;
  return `    <testcase classname="${xml(rule)}" name="${xml(place)}">${body}</testcase>`;
}

/** Text as XML 1.0 may hold it: characters that it may not hold are left out. */
function xml(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const forbidden = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);
