import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../server/src/engine/catalogue.ts';
import type { Finding, Severity } from '../../server/src/engine/finding.ts';
import { githubReport } from '../../server/src/report/github.ts';
import { jsonReport } from '../../server/src/report/json.ts';
import { junitReport } from '../../server/src/report/junit.ts';
import { markdownReport } from '../../server/src/report/markdown.ts';
import { jsonText } from '../../server/src/report/jsonText.ts';
import { plainLines, plainText } from '../../server/src/report/plainText.ts';
import { atLeast, reportOf, type Report } from '../../server/src/report/report.ts';
import { sarifReport } from '../../server/src/report/sarif.ts';
import { textReport } from '../../server/src/report/text.ts';

const hostile = 'a | b `c` @team <b> "x" \u001b[31m\u0000\u202e\r\n::error::injected 100%';

function finding(message: string, severity: Severity = 'error', uri = 'dvc.yaml'): Finding {
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
  return { rule: 'dvc/cycle', severity, message, uri, range, related: [], help: 'Mend it.', payload: {} };
}

function report(...findings: Finding[]): Report {
  return reportOf(findings, { files: 3, version: '0.1.0', rules: allRules(), fileOf: (uri) => uri });
}

describe('a report', () => {
  test('is sorted by file and place and counts its findings', () => {
    const made = report(
      finding('b', 'warning', 'z.yaml'),
      finding('a', 'error', 'a.yaml'),
      finding('c', 'hint', 'a.yaml'),
    );
    expect(made.findings.map(({ file }) => file)).toEqual(['a.yaml', 'a.yaml', 'z.yaml']);
    expect(made.summary).toEqual({ files: 3, errors: 1, warnings: 1 });
  });

  test('a threshold takes in all that is worse', () => {
    expect(atLeast('error', 'warning')).toBe(true);
    expect(atLeast('warning', 'warning')).toBe(true);
    expect(atLeast('info', 'warning')).toBe(false);
  });
});

describe('text', () => {
  test('one line a finding, whatever the message holds', () => {
    const text = textReport(report(finding(hostile)), { color: false });
    expect(text.split('\n')).toHaveLength(4);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('dvc.yaml:2:3: error: a | b');
    expect(text.endsWith('1 error, 0 warnings in 3 files\n')).toBe(true);
  });

  test('colours only where they are wanted', () => {
    expect(textReport(report(finding('x')), { color: true })).toContain('\u001b[31merror\u001b[0m');
  });

  test('says that there is nothing', () => {
    expect(textReport(report(), { color: false })).toBe('No problems in 3 files\n');
  });
});

test('JSON holds just what the form promises', () => {
  const { findings, summary } = JSON.parse(jsonReport(report(finding(hostile))));
  expect(Object.keys(findings[0])).toEqual(['rule', 'severity', 'file', 'range', 'message', 'help']);
  expect(findings[0].message).toBe(hostile);
  expect(summary).toEqual({ files: 3, errors: 1, warnings: 0 });
});

describe('GitHub', () => {
  test('no text of a file begins a command of its own', () => {
    const lines = githubReport(report(finding(hostile, 'error', 'a,b:c\n::x.yaml'))).split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(lines[0]).toContain('file=a%2Cb%3Ac%0A%3A%3Ax.yaml,line=2');
    expect(lines[0]).toContain('%0D%0A::error::injected 100%25');
    expect(githubReport(report(finding('x', 'error', '::error::y')))).toContain(
      'file=%3A%3Aerror%3A%3Ay,line',
    );
  });

  test('ten of each level, and the number of the rest', () => {
    const many = Array.from({ length: 14 }, (_, index) => finding(String(index)));
    const lines = githubReport(report(...many, finding('w', 'warning'))).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(1);
    expect(lines.at(-2)).toContain('4 findings more than GitHub shows');
  });
});

describe('JUnit', () => {
  test('is XML whatever the message holds', () => {
    const xml = junitReport(report(finding(hostile), finding('\ud800', 'hint')));
    expect(xml).toContain('&lt;b&gt; &quot;x&quot;');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800]/);
    expect(xml).toContain('tests="2" failures="1" errors="0" skipped="1"');
  });

  test('passes when there is nothing', () => {
    expect(junitReport(report())).toContain('tests="1" failures="0"');
  });
});

describe('Markdown', () => {
  test('a message stays in its cell and calls nobody', () => {
    const row = markdownReport(report(finding(hostile)))
      .split('\n')
      .find((line) => line.startsWith('| error'));
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(row).not.toContain('@team');
    expect(row).not.toContain('<b>');
  });

  test('a long report is cut, and says so', () => {
    const text = markdownReport(report(...Array.from({ length: 2000 }, () => finding('x'.repeat(100)))));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\d+ more\n$/);
  });
});

describe('SARIF', () => {
  const schemaFile = join(import.meta.dirname, '../../../shared/oracles/sarif/sarif-2.1.0.schema.json');

  test.runIf(existsSync(schemaFile))('holds to the official schema', () => {
    const ajv = addFormats.default(new Ajv({ strict: false }));
    const draft04 = JSON.parse(readFileSync(schemaFile, 'utf8'));
    const validate = ajv.compile({ ...draft04, $schema: undefined, id: undefined });
    const made = report(finding(hostile, 'error', 'a b/ü.yaml'), finding('x', 'hint'));
    expect(validate(JSON.parse(sarifReport(made))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('places are one-based and files relative to the root', () => {
    const [run] = JSON.parse(sarifReport(report(finding('x', 'info', 'a b.yaml')))).runs;
    const { physicalLocation } = run.results[0].locations[0];
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 },
    });
    expect(run.results[0].level).toBe('note');
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('dvc/cycle');
  });
});

test('no path becomes a URI of something else', () => {
  const uriOf = (file: string): string =>
    JSON.parse(sarifReport(report(finding('x', 'error', file)))).runs[0].results[0].locations[0]
      .physicalLocation.artifactLocation.uri;
  expect(uriOf('javascript:x/a?b#c%20.yaml')).toBe('javascript%3Ax/a%3Fb%23c%2520.yaml');
  expect(uriOf('../\ud800/dvc.yaml')).toBe('../%EF%BF%BD/dvc.yaml');
});

test('a finding keeps its fingerprint when it moves, and like ones are told apart', () => {
  const prints = (...findings: Finding[]): string[] =>
    JSON.parse(sarifReport(report(...findings))).runs[0].results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );
  const one = finding('x');
  const moved = { ...one, range: { start: { line: 9, character: 0 }, end: { line: 9, character: 1 } } };
  const [first, second, other] = prints(one, moved, finding('y', 'error', 'z.yaml'));
  expect(prints(moved)).toEqual([first]);
  expect(first?.replace(/:1$/, ':2')).toBe(second);
  expect(other).not.toBe(first);
});

test('JSON may be printed anywhere and stays what it is', () => {
  const value = { name: '\\##[error]a\u009b31m\u202e\n##vso[task.setvariable]', '::x': ['::error::', '##'] };
  const text = jsonText(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/##\w*\[|[\u009b\u202e]/);
});

test('plain text begins no command of a CI service', () => {
  expect(plainText('::error::a::b')).toBe('\\u003a:error::a::b');
  expect(plainText(' ::set-output name=a::b')).toBe(' \\u003a:set-output name=a::b');
  expect(plainText('a ##[add-mask]b ##vso[x] ## c #[d]')).toBe(
    'a \\u0023#[add-mask]b \\u0023#vso[x] ## c #[d]',
  );
  expect(plainLines('a\n::warning::b\n')).toBe('a\n\\u003a:warning::b\n');
});

test('plain text shows what could steer a terminal', () => {
  expect(plainText('a\u001b[2Jb\u202ec\n')).toBe('a\\u001b[2Jb\\u202ec\\u000a');
});
