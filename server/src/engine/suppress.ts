import { allRules, formats } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './model/kinds.ts';
import type { Loaded, Project } from './model/project.ts';
import type { Report } from './rule.ts';
import { suppressionsOf, type IgnoredRule, type Suppression } from './suppressions.ts';

/** Rules whose findings no comment ignores. */
const never: ReadonlySet<string> = new Set([
  'document/syntax',
  'document/unused-suppression',
  'internal/rule-failed',
]);

/** What is left of the findings of a document, and the comments that ignore nothing. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly unused: readonly Report[];
}

/** Whether a comment can ignore the findings of a rule. */
export function canIgnore(rule: string): boolean {
  return !never.has(rule);
}

/** Takes out the findings that comments ignore. `isOff` tells the rules that did not run. */
export function suppress<K extends Kind>(
  loaded: Loaded<K>,
  findings: readonly Finding[],
  around: { readonly project: Project; isOff(rule: string): boolean },
): Suppressed {
  const suppressions = suppressionsOf(loaded.document);
  if (suppressions.length === 0) return { findings, unused: [] };
  const used = new Set<IgnoredRule>();
  const left = findings.filter((finding) => {
    const ignoring = canIgnore(finding.rule) ? rulesFor(finding, suppressions) : [];
    for (const rule of ignoring) used.add(rule);
    return ignoring.length === 0;
  });
  const isUnsure = mayFindMore(loaded, around.project);
  const known = new Set<string>(allRules().map(({ id }) => id));
  const unused = suppressions
    .filter(({ line }) => line !== 'none')
    .flatMap(({ rules }) => rules.filter((rule) => !used.has(rule)))
    .flatMap(({ id, at }) => {
      const message = messageFor(id, known);
      if (message === 'unused' && (isUnsure || around.isOff(id))) return [];
      return [{ message, at, data: { rule: id } }];
    });
  return { findings: left, unused };
}

function rulesFor({ rule, range }: Finding, suppressions: readonly Suppression[]): readonly IgnoredRule[] {
  return suppressions
    .filter(({ line }) => line === 'file' || line === range.start.line)
    .flatMap(({ rules }) => rules.filter(({ id }) => id === rule));
}

function messageFor(id: string, known: ReadonlySet<string>): 'never' | 'unknown' | 'unused' {
  if (!canIgnore(id)) return 'never';
  return known.has(id) ? 'unused' : 'unknown';
}

/** Whether rules said nothing of a document because they could not know. */
function mayFindMore<K extends Kind>(loaded: Loaded<K>, project: Project): boolean {
  const { uri, problems } = loaded.document;
  if (problems.length > 0 || project.files.rootOf(uri) === undefined) return true;
  const runs = formats[loaded.kind].runs?.(loaded, project) ?? [];
  return runs.some((run) => project.evidence.run(run) === undefined);
}
