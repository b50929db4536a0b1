import type { ArtifactOwner } from '../engine/evidence/artifact.ts';
import type { RunOrigin, SourcedRun } from '../engine/evidence/origin.ts';
import type { ModelVersion, RegisteredModel } from '../engine/evidence/registry.ts';
import type { Answer, Page, SourceInfo } from '../engine/evidence/source.ts';
import type { Experiment, Lifecycle, MetricHistory, Run, RunSummary } from '../engine/evidence/tracking.ts';
import type { NotificationDefinition, RequestDefinition } from './definition.ts';

/** The facts that the answers carry, for those who read the protocol and not the engine. */
export type { Alias, ModelVersion, RegisteredModel } from '../engine/evidence/registry.ts';
export type { SourcedRun } from '../engine/evidence/origin.ts';
export type {
  Ability,
  Answer,
  Page,
  SourceInfo,
  SourceState,
  Unavailable,
} from '../engine/evidence/source.ts';
export type {
  DatasetInput,
  Experiment,
  KeyValue,
  Metric,
  MetricHistory,
  MetricValue,
  Run,
  RunStatus,
  RunSummary,
} from '../engine/evidence/tracking.ts';

export { isSystemTag } from '../engine/evidence/systemTags.ts';

/** Which part of a list: `limit` items from the place that an earlier page's `next` named. */
export interface PageParams {
  readonly source: string;
  readonly limit: number;
  readonly from?: string;
}

export interface RunsParams extends PageParams {
  readonly experiment: string;
  readonly lifecycle?: Lifecycle;
}

export interface RunParams {
  readonly source: string;
  readonly run: string;
}

export interface HistoryParams extends RunParams {
  readonly keys: readonly string[];
  /** How many points a metric may have before only a part is sent. */
  readonly limit: number;
}

export interface VersionsParams extends PageParams {
  readonly model: string;
}

/** The sources found in the workspace. */
export const listSources: RequestDefinition<null, readonly SourceInfo[]> = { method: 'assay/sources' };

export const listExperiments: RequestDefinition<PageParams, Answer<Page<Experiment>>> = {
  method: 'assay/experiments',
};

/** The runs of an experiment, newest first. */
export const listRuns: RequestDefinition<RunsParams, Answer<Page<RunSummary>>> = { method: 'assay/runs' };

export const getRun: RequestDefinition<RunParams, Answer<Run>> = { method: 'assay/run' };

/** The runs of a step of a pipeline, newest first. */
export const listStepRuns: RequestDefinition<
  { readonly uri: string; readonly step: string },
  readonly SourcedRun[]
> = { method: 'assay/stepRuns' };

/** The command of the client that a lens with the runs of a step starts, with what `listStepRuns` asks for. */
export const openStepRuns = 'assay.step.openRuns';

/** Where the newest active runs came from, newest first. */
export const listOrigins: RequestDefinition<{ readonly source: string }, Answer<readonly RunOrigin[]>> = {
  method: 'assay/origins',
};

export const getHistory: RequestDefinition<HistoryParams, Answer<readonly MetricHistory[]>> = {
  method: 'assay/history',
};

export const listModels: RequestDefinition<PageParams, Answer<Page<RegisteredModel>>> = {
  method: 'assay/models',
};

/** The versions of a model, newest first. */
export const listVersions: RequestDefinition<VersionsParams, Answer<Page<ModelVersion>>> = {
  method: 'assay/versions',
};

/** What the system itself has a page of. */
export type WebOwner = ArtifactOwner | { readonly kind: 'experiment'; readonly experiment: string };

/** The address of the system's own page, http(s) only. */
export const getWebAddress: RequestDefinition<
  { readonly source: string; readonly of: WebOwner },
  Answer<{ readonly address: string }>
> = { method: 'assay/webAddress' };

/** The server tells: sources came or went, or what one holds has changed (its id is then named). */
export const sourcesChanged: NotificationDefinition<{ readonly source?: string }> = {
  method: 'assay/sourcesChanged',
};
