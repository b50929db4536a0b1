import type { KeyValue, Timestamp } from './tracking.ts';

/** A movable name on one version. */
export interface Alias {
  readonly alias: string;
  readonly version: string;
}

export interface RegisteredModel {
  readonly name: string;
  readonly description: string | undefined;
  readonly createdAt: Timestamp | undefined;
  readonly updatedAt: Timestamp | undefined;
  readonly aliases: readonly Alias[];
  readonly tags: readonly KeyValue[];
  /** Undefined where the system does not tell without reading all. */
  readonly versionCount: number | undefined;
}

export interface ModelVersion {
  readonly model: string;
  readonly version: string;
  /** MLflow's legacy stage: None, Staging, Production or Archived. */
  readonly stage: string;
  readonly status: string;
  readonly statusMessage: string | undefined;
  readonly description: string | undefined;
  readonly user: string | undefined;
  readonly createdAt: Timestamp | undefined;
  readonly updatedAt: Timestamp | undefined;
  readonly runId: string | undefined;
  readonly source: string | undefined;
  readonly aliases: readonly string[];
  readonly tags: readonly KeyValue[];
}
