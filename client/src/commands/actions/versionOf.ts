import type { Subject } from '../../views/treeNode.ts';

export type VersionSubject = Extract<Subject, { readonly kind: 'version' }>;
export type RunSubject = Extract<Subject, { readonly kind: 'run' }>;

/** The version that a tree item is, if it is one. */
export function versionOf(subject: Subject | undefined): VersionSubject | undefined {
  return subject?.kind === 'version' ? subject : undefined;
}

/** The run that a tree item is, if it is one. */
export function runSubjectOf(subject: Subject | undefined): RunSubject | undefined {
  return subject?.kind === 'run' ? subject : undefined;
}

/** The run that a tree item is, if it is one that is not deleted. */
export function activeRunOf(subject: Subject | undefined): RunSubject | undefined {
  return subject?.kind === 'run' && !subject.isDeleted ? subject : undefined;
}
