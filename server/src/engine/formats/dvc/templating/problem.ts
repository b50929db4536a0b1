import type { Report } from '../../../rule.ts';

/** Something that DVC refuses when it resolves the templates of a file; `rule` is the id behind `dvc/`. */
export interface TemplateProblem extends Report {
  readonly rule:
    | 'unknown-interpolation'
    | 'bad-expression'
    | 'interpolation-type'
    | 'vars-interpolation'
    | 'vars-file'
    | 'vars-key'
    | 'vars-redefined'
    | 'vars-partial'
    | 'reserved-variable'
    | 'foreach-type'
    | 'matrix-type'
    | 'matrix-letters'
    | 'loop-duplicate'
    | 'stage-name';
  /** The step that it is about, as the file names it. */
  readonly step: string | undefined;
}
