import type { Range } from './document/span.ts';
import type { Finding } from './finding.ts';
import type { Loaded, Project } from './model/project.ts';

/** One change of a text. */
export interface TextEdit {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
}

/** A change that a person can take with one key. */
export interface QuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it is the one certain answer, so that "fix all" may take it. */
  readonly preferred: boolean;
}

/** What offers changes for the findings of one rule: edits only, found from the finding's payload. */
export interface Fix {
  readonly rule: string;
  offer(finding: Finding, loaded: Loaded, project: Project): readonly QuickFix[];
}
