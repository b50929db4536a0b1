import type { Timestamp } from './tracking.ts';

/** What a run tells of where it came from. */
export interface RunOrigin {
  readonly id: string;
  readonly name: string;
  readonly experiment: string;
  readonly startedAt: Timestamp | undefined;
  /** The script that ran, as it was called, e.g. `src/train.py`. */
  readonly script: string | undefined;
  /** The step of DVC that the run says it is of: `train`, or `models/dvc.yaml:train`. */
  readonly dvcStage: string | undefined;
  /** What the run calls its stage or step, in words that may mean something else. */
  readonly stage: string | undefined;
  readonly commit: string | undefined;
}

/** The tags by which a run names its step of DVC, and those that may mean it. */
export const dvcStageTags = ['DVC_STAGE', 'dvc.stage', 'dvc_stage'] as const;
export const stageTags = ['stage', 'step'] as const;

/** A run with the source that holds it. */
export interface SourcedRun extends RunOrigin {
  readonly source: string;
}
