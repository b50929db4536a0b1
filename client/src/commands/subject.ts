import type { RunPlace, Subject, TreeNode } from '../views/treeNode.ts';

/** A step of a pipeline. */
export interface StepPlace {
  readonly uri: string;
  readonly step: string;
}

/** What a command was started on, where that is a tree item. */
export function subjectOf(argument: unknown): Subject | undefined {
  return isNode(argument) ? argument.subject : undefined;
}

/** What a command was started on where several tree items are chosen: all of them, if the one clicked is among them. */
export function subjectsOf(argument: unknown, selection: unknown): readonly Subject[] {
  const chosen = Array.isArray(selection) && selection.includes(argument) ? selection : [argument];
  return chosen.map(subjectOf).filter((subject) => subject !== undefined);
}

/** The run of a tree item: a run, or the one that made a version. */
export function runOf(subject: Subject | undefined): RunPlace | undefined {
  return subject?.kind === 'run' || subject?.kind === 'version' ? subject.run : undefined;
}

/** The step that a lens above it was clicked at. */
export function stepOf(argument: unknown): StepPlace | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if (!('uri' in argument) || !('step' in argument)) return undefined;
  const { uri, step } = argument;
  return typeof uri === 'string' && typeof step === 'string' ? { uri, step } : undefined;
}

/** Only the trees of this extension make nodes with a subject; others hand over what they like. */
function isNode(value: unknown): value is TreeNode {
  if (typeof value !== 'object' || value === null || !('subject' in value)) return false;
  const { subject } = value;
  return typeof subject === 'object' && subject !== null && 'kind' in subject;
}
