import type { Log } from '../ports/log.ts';
import { formats, sharedRules } from './catalogue.ts';
import type { Document } from './document/document.ts';
import type { Finding, Severity } from './finding.ts';
import type { Kind } from './model/kinds.ts';
import type { Loaded, Project } from './model/project.ts';
import type { Report, Rule } from './rule.ts';
import { unusedSuppression } from './rules/document/unusedSuppression.ts';
import { suppress } from './suppress.ts';

/** Severities chosen by the user, by rule id; a rule without one keeps its own. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** The most findings that one file may have: a broken file must not flood the editor. */
const most = 500;

/**
 * Runs every rule of the document's kind and takes out what its comments ignore. A rule that crashes becomes one finding
 * that names it.
 */
export function checkDocument<K extends Kind>(
  loaded: Loaded<K>,
  project: Project,
  options: { readonly severities: Severities; readonly log: Log },
): readonly Finding[] {
  const shared = sharedRules.filter((rule) => rule.kinds.includes(loaded.kind));
  const isRead = formats[loaded.kind].isRead?.(loaded, project) ?? true;
  const findings = [
    ...shared.flatMap((rule) => run<Kind>(rule, { loaded, project, isRead, ...options })),
    ...formats[loaded.kind].rules.flatMap((rule) => run(rule, { loaded, project, isRead, ...options })),
  ];
  return withoutIgnored(findings, { loaded, project, isRead, ...options })
    .slice(0, most)
    .sort(byPlace);
}

interface Run<K extends Kind> {
  readonly loaded: Loaded<K>;
  readonly project: Project;
  /** Whether the real system reads the document. */
  readonly isRead: boolean;
  readonly severities: Severities;
  readonly log: Log;
}

function run<K extends Kind>(
  rule: Rule<K>,
  { loaded, project, isRead, severities, log }: Run<K>,
): readonly Finding[] {
  const severity = severities[rule.id] ?? (isRead ? rule.severity : atMostWarning(rule.severity));
  if (severity === 'off') return [];
  const { document, model } = loaded;
  try {
    const reports = [...rule.check({ document, model, project })];
    return reports.map((report) => toFinding(rule, severity, report, document));
  } catch (cause) {
    log.error(`rule ${rule.id} failed on ${document.uri}`, cause);
    return [crashed(rule.id, document)];
  }
}

function atMostWarning(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}

function withoutIgnored<K extends Kind>(
  findings: readonly Finding[],
  { loaded, project, severities }: Run<K>,
): readonly Finding[] {
  const own: Rule = unusedSuppression;
  const isOff = (rule: string): boolean => severities[rule] === 'off';
  const left = suppress(loaded, findings, { project, isOff });
  const severity = severities[own.id] ?? own.severity;
  if (severity === 'off' || left.unused.length === 0) return left.findings;
  return [
    ...left.findings,
    ...left.unused.map((report) => toFinding(own, severity, report, loaded.document)),
  ];
}

function toFinding<K extends Kind>(
  rule: Rule<K>,
  severity: Severity,
  report: Report,
  document: Document,
): Finding {
  return {
    rule: rule.id,
    severity,
    message: fill(rule.messages[report.message] ?? report.message, report.data ?? {}),
    uri: document.uri,
    range: document.lines.rangeOf(report.at),
    related: (report.related ?? []).map((related) => ({
      uri: related.document.uri,
      range: related.document.lines.rangeOf(related.at),
      message: related.message,
    })),
    help: rule.help,
    payload: report.payload ?? {},
  };
}

function crashed(rule: string, document: Document): Finding {
  return {
    rule: 'internal/rule-failed',
    severity: 'warning',
    message: `Rule ${rule} could not look at this file: a fault of Assay. The other rules ran.`,
    uri: document.uri,
    range: document.lines.rangeOf({ start: 0, end: 0 }),
    related: [],
    help: 'Please report it with the log (Assay: Show Log).',
    payload: {},
  };
}

function fill(message: string, data: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place));
}

function byPlace(a: Finding, b: Finding): number {
  const lines = a.range.start.line - b.range.start.line;
  return lines === 0 ? a.range.start.character - b.range.start.character : lines;
}
