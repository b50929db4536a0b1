import { fixes } from '../catalogue.ts';
import type { Range } from '../document/span.ts';
import type { Finding } from '../finding.ts';
import type { QuickFix } from '../fix.ts';
import type { AnyLoaded, Project } from '../model/project.ts';

/** A quick fix with the finding it is for. */
export interface OfferedFix extends QuickFix {
  readonly finding: Finding;
}

/** The quick fixes for those findings of a document that touch a range. */
export function quickFixes(
  loaded: AnyLoaded,
  findings: readonly Finding[],
  asked: { readonly range: Range; readonly project: Project },
): readonly OfferedFix[] {
  return findings
    .filter((finding) => meet(finding.range, asked.range))
    .flatMap((finding) =>
      fixes
        .filter((fix) => fix.rule === finding.rule)
        .flatMap((fix) => fix.offer(finding, loaded, asked.project))
        .map((fix) => ({ ...fix, finding })),
    );
}

/** Whether two ranges touch. */
export function meet(a: Range, b: Range): boolean {
  return !before(a.end, b.start) && !before(b.end, a.start);
}

function before(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
