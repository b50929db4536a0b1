import type { SourcedRun } from './origin.ts';
import type { Metric } from './tracking.ts';

/** What a run measured at its end, as a claim of a card is held to it. */
export interface RunEvidence {
  /** The run's id, and what a person calls the store, e.g. `mlflow.db`. */
  readonly id: string;
  readonly name: string;
  readonly store: string;
  readonly metrics: readonly Metric[];
}

/** What is known of systems outside the workspace's texts. `undefined` means: cannot be known, so say nothing. */
export interface EvidenceFacts {
  /** The run at an address of MLflow: `runs:/<id>`, `models:/<name>/<version>`, `models:/<name>@<alias>`. */
  run(address: string): RunEvidence | undefined;
  /** Where the newest runs of all stores came from, newest first; none where that is not known. */
  origins(): readonly SourcedRun[];
}
