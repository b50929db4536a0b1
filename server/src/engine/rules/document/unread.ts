// tested by: test/engine/rules/document/syntax.test.ts
import type { Problem } from '../../document/document.ts';
import type { Kind } from '../../model/kinds.ts';

/** The kinds whose text a reader takes apart, so that it can fail. */
export const parsedKinds = [
  'assay',
  'dvc',
  'dvc-lock',
  'dvc-file',
  'params',
  'metrics',
  'model-card',
  'dataset-card',
  'eval-results',
] as const satisfies readonly Kind[];

const codes: ReadonlySet<Problem['code']> = new Set(['too-deep', 'too-large', 'unreadable']);

/** Whether a file was not looked at, which says nothing against what it holds. */
export function isUnread({ code }: Problem): boolean {
  return codes.has(code);
}
