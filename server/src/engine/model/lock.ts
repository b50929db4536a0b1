import type { Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import type { TrackedFile } from './tracked.ts';

/** The values that a step took from one parameter file when it last ran. */
export interface LockedParameters {
  /** The path of the file, as written. */
  readonly file: string;
  readonly fileAt: Span;
  readonly values: Node | undefined;
}

/** What was noted of one step when it last ran. */
export interface LockedStage {
  readonly name: string;
  readonly nameAt: Span;
  readonly at: Span;
  readonly command: Node | undefined;
  readonly inputs: readonly TrackedFile[];
  readonly outputs: readonly TrackedFile[];
  readonly parameters: readonly LockedParameters[];
}

/** A `dvc.lock`: what the steps of the pipeline beside it were when they last ran. */
export interface Lock {
  readonly root: Node | undefined;
  readonly stages: ReadonlyMap<string, LockedStage>;
}
