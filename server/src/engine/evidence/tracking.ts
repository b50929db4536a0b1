/** Milliseconds since 1970-01-01T00:00Z. */
export type Timestamp = number;

/** A metric's value. JSON has no NaN and no infinity, so they are written as MLflow writes them. */
export type MetricValue = number | 'NaN' | 'Infinity' | '-Infinity';

/** The state of a run, in MLflow's words; `UNKNOWN` for a word that Assay does not know. */
export type RunStatus = 'RUNNING' | 'SCHEDULED' | 'FINISHED' | 'FAILED' | 'KILLED' | 'UNKNOWN';

export type Lifecycle = 'active' | 'deleted';

/** A name with its text, as parameters and tags are. */
export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/** The latest point of a metric. */
export interface Metric {
  readonly key: string;
  readonly value: MetricValue;
  readonly step: number;
  readonly timestamp: Timestamp;
}

export interface Experiment {
  readonly id: string;
  readonly name: string;
  readonly lifecycle: Lifecycle;
  readonly createdAt: Timestamp | undefined;
  readonly updatedAt: Timestamp | undefined;
  readonly artifactLocation: string | undefined;
  /** Undefined where the system does not tell without reading all. */
  readonly runCount: number | undefined;
  readonly tags: readonly KeyValue[];
}

/** A run as a list shows it. */
export interface RunSummary {
  readonly id: string;
  readonly name: string;
  readonly experimentId: string;
  readonly status: RunStatus;
  readonly lifecycle: Lifecycle;
  readonly user: string | undefined;
  readonly startedAt: Timestamp | undefined;
  readonly endedAt: Timestamp | undefined;
  readonly parentId: string | undefined;
  /** What the system itself holds of it: a note as Markdown, and labels; missing where there are none. */
  readonly note?: string;
  readonly labels?: readonly string[];
  /** The latest point of each metric, by name. */
  readonly metrics: readonly Metric[];
}

/** Data that a run declared as its input. */
export interface DatasetInput {
  readonly name: string;
  readonly digest: string;
  readonly sourceType: string;
  readonly source: string;
  readonly context: string | undefined;
}

/** A model that a run logged, with files of its own. */
export interface LoggedModel {
  readonly id: string;
  readonly name: string;
  /** `PENDING`, `READY` or `FAILED`; `UNKNOWN` for a state that Assay does not know. */
  readonly status: string;
  readonly type: string | undefined;
}

/** A run with everything that its page shows. */
export interface Run extends RunSummary {
  /** The models that it logged, by name, where the system keeps them apart; missing where there are none. */
  readonly models?: readonly LoggedModel[];
  readonly experimentName: string;
  readonly artifactUri: string | undefined;
  readonly sourceName: string | undefined;
  readonly commit: string | undefined;
  readonly parameters: readonly KeyValue[];
  readonly tags: readonly KeyValue[];
  readonly datasets: readonly DatasetInput[];
}

/** The recorded points of one metric, as three columns of one length, in MLflow's order (timestamp, step, value as recorded). */
export interface MetricHistory {
  readonly key: string;
  readonly steps: readonly number[];
  readonly timestamps: readonly Timestamp[];
  readonly values: readonly MetricValue[];
  /** How many points the store holds; more than the columns where only a part was read. */
  readonly total: number;
}
