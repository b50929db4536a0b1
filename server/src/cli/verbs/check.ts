import { allRules } from '../../engine/catalogue.ts';
import { notChecked } from '../../engine/rules/document/notChecked.ts';
import { githubReport } from '../../report/github.ts';
import { jsonReport } from '../../report/json.ts';
import { junitReport } from '../../report/junit.ts';
import { markdownReport } from '../../report/markdown.ts';
import { atLeast, reportOf, type Report } from '../../report/report.ts';
import { sarifReport } from '../../report/sarif.ts';
import { textReport } from '../../report/text.ts';
import { oneOf, parse } from '../arguments.ts';
import { loadRunEvidence } from '../evidence.ts';
import { fileIn, openProject } from '../project.ts';
import type { ExitCode, Terminal, Verb } from '../verb.ts';

const formats = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;
const options = { format: { type: 'string' }, severity: { type: 'string' } } as const;
const thresholds = ['error', 'warning', 'info', 'hint'] as const;

/** `assay check`: the findings of every governed file below the paths. */
export const check: Verb = {
  help: `assay check [PATH…] [--format ${formats.join('|')}] [--severity ${thresholds.join('|')}]

Checks pipelines, parameters, model cards and assay.yaml below each PATH (the working directory without one).
--format    how the findings are written; text without one
--severity  the least severity that makes the exit code 1; error without one

A PATH that cannot be read makes the exit code 2; a file below a PATH that cannot be read is a warning.
`,
  async run(args, terminal) {
    const { values, positionals } = parse(args, options, Number.POSITIVE_INFINITY);
    const format = oneOf('format', values.format, formats);
    const threshold = oneOf('severity', values.severity, thresholds);
    const { engine, index, chosen, named, notes } = await openProject(positionals, terminal);
    await loadRunEvidence(engine, index);
    notes.forEach((note) => terminal.warn(note));
    const report = reportOf(
      chosen.flatMap((uri) => engine.check(uri)),
      {
        files: chosen.length,
        version: terminal.version,
        rules: allRules(),
        fileOf: (uri) => fileIn(terminal.cwd, uri),
      },
    );
    terminal.write(written(format, report, terminal));
    const isUndone = report.findings.some(({ rule, file }) => rule === notChecked.id && named.includes(file));
    return isUndone ? 2 : exitCode(report, threshold);
  },
};

function written(format: (typeof formats)[number], report: Report, { color }: Terminal): string {
  switch (format) {
    case 'text':
      return textReport(report, { color });
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report);
    case 'junit':
      return junitReport(report);
    case 'github':
      return githubReport(report);
    case 'markdown':
      return markdownReport(report);
  }
}

function exitCode({ findings }: Report, threshold: (typeof thresholds)[number]): ExitCode {
  return findings.some(({ severity }) => atLeast(severity, threshold)) ? 1 : 0;
}
