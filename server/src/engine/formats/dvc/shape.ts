// tested by: test/engine/formats/dvc/rules/schema.test.ts
import type { Document } from '../../document/document.ts';
import type { Report } from '../../rule.ts';
import { dvcIssues } from './schema.ts';

/** A report with the name of the step that it is about, or none outside of the steps. */
export interface StepReport<M extends string> extends Report<M> {
  readonly step: string | undefined;
}

/**
 * Leaves out what is reported of a step that has not the shape that DVC reads: most of it would follow from that
 * and go with it. With `names`, nothing is left either where the variables of the file may be misread.
 */
export function* ofSoundSteps<M extends string>(
  document: Document,
  judged: 'steps' | 'names',
  reports: Iterable<StepReport<M>>,
): Iterable<Report<M>> {
  let faults: Faults | undefined;
  for (const { step, ...report } of reports) {
    faults ??= faultsOf(document);
    if (judged === 'names' && faults.variables) return;
    if (step === undefined || !faults.steps.has(step)) yield report;
  }
}

interface Faults {
  readonly steps: ReadonlySet<string>;
  /** Whether the variables are of the wrong shape, or a key that is not known may have been meant for them. */
  readonly variables: boolean;
}

function faultsOf(document: Document): Faults {
  const paths = dvcIssues(document).map(({ path }) => path);
  return {
    steps: new Set(paths.flatMap(([top, step]) => (top === 'stages' ? (step ?? []) : []))),
    variables: paths.some(([top]) => top === undefined || top === 'vars'),
  };
}
