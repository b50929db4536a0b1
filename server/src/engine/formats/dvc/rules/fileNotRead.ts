import type { Span } from '../../../document/span.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { graphs, type Unread } from '../graphBuild.ts';
import { whereOf, whoOf } from '../graphReport.ts';
import type { Document } from '../../../document/document.ts';

type Message = 'dvcIgnored' | 'gitIgnored' | 'inOutput';

/** A file of DVC that DVC leaves out. Source: collect_files, dvc/repo/index.py. */
export const fileNotRead = defineRule({
  id: 'dvc/file-not-read',
  title: 'DVC reads the file',
  severity: 'warning',
  kinds: ['dvc', 'dvc-file'],
  messages: {
    dvcIgnored: 'DVC does not read this file: "{pattern}" in .dvcignore ignores it.',
    gitIgnored: 'DVC does not read this file: "{pattern}" in .gitignore ignores it.',
    inOutput: 'DVC does not read this file: it lies in "{path}", an output of {who}{where}.',
  },
  help: 'Take the file out of what is ignored, or move it to a folder that DVC reads.',
  *check({ document, project }: RuleContext<'dvc' | 'dvc-file'>) {
    const unread = project.derive(graphs, project).unread(document);
    const report = unread && reason(unread, document);
    if (report !== undefined) yield { ...report, at: firstLine(document) };
  },
});

function reason(unread: Unread, document: Document): Omit<Report<Message>, 'at'> | undefined {
  if (unread.why === 'unsure') return undefined;
  if (unread.why === 'in-output') {
    const { text, at, stage } = unread.output;
    const data = { path: text, who: whoOf(stage), where: whereOf(stage, document.home) };
    return {
      message: 'inOutput',
      data,
      related: [{ document: stage.home.document, at, message: 'The output' }],
    };
  }
  const { pattern, document: ignoring } = unread.by;
  return {
    message: unread.why === 'dvc-ignored' ? 'dvcIgnored' : 'gitIgnored',
    data: { pattern: pattern.text },
    related: [{ document: ignoring, at: pattern.at, message: 'The pattern' }],
  };
}

function firstLine({ text }: Document): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}
