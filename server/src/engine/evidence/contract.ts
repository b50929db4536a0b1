import type { Cancel } from '../../ports/cancel.ts';
import type { ArtifactContent, ArtifactEntry, ArtifactOwner } from './artifact.ts';
import type { Diagnosis } from './connection.ts';
import type { RunOrigin } from './origin.ts';
import type { Declared } from './plot.ts';
import type { ModelVersion, RegisteredModel } from './registry.ts';
import type { SeriesRef } from './series.ts';
import type { Answer, Page, SourceInfo, SourceState } from './source.ts';
import type { BaseColumns, ColumnId, ColumnInfo, ColumnValues, Progress } from './table.ts';
import type { Experiment, Lifecycle, MetricHistory, Run, RunSummary } from './tracking.ts';
import type { Write, Written } from './write.ts';

export interface PageRequest {
  readonly limit: number;
  /** The `next` of the page before. */
  readonly from?: string;
}

export interface RunsRequest extends PageRequest {
  readonly experiment: string;
  readonly lifecycle?: Lifecycle;
}

export interface HistoryRequest {
  readonly run: string;
  readonly keys: readonly string[];
  readonly limit: number;
}

export interface VersionsRequest extends PageRequest {
  readonly model: string;
}

export interface ArtifactsRequest extends PageRequest {
  readonly owner: ArtifactOwner;
  /** A folder below the root; empty for the root. */
  readonly path: string;
}

/**
 * A system that holds runs and models. Nothing rejects but for `cancel`: a failure is an answer. What a source cannot do
 * it leaves out, and does not name among its abilities.
 */
export interface Source {
  readonly info: SourceInfo;
  state(cancel: Cancel): Promise<Answer<SourceState>>;
  /** A text that is another when what the source holds is; undefined where that cannot be told. Cheap. */
  stamp(cancel: Cancel): Promise<string | undefined>;
  experiments(request: PageRequest, cancel: Cancel): Promise<Answer<Page<Experiment>>>;
  runs(request: RunsRequest, cancel: Cancel): Promise<Answer<Page<RunSummary>>>;
  run(id: string, cancel: Cancel): Promise<Answer<Run>>;
  origins(cancel: Cancel): Promise<Answer<readonly RunOrigin[]>>;
  history(request: HistoryRequest, cancel: Cancel): Promise<Answer<readonly MetricHistory[]>>;
  readonly registry?: RegistryReader;
  readonly table?: TableReader;
  readonly live?: LiveReader;
  readonly artifacts?: ArtifactReader;
  readonly writer?: Writer;
  /** Tries what is between here and the source step by step; without it, the source is tried by reading. */
  diagnose?(cancel: Cancel): Promise<Answer<Diagnosis>>;
  /** The address of the system's own page, http(s) only, for a person to open. */
  webAddress?(
    of: ArtifactOwner | { readonly kind: 'experiment'; readonly experiment: string },
  ): string | undefined;
}

export interface RegistryReader {
  models(request: PageRequest, cancel: Cancel): Promise<Answer<Page<RegisteredModel>>>;
  versions(request: VersionsRequest, cancel: Cancel): Promise<Answer<Page<ModelVersion>>>;
}

/** Reads a whole experiment by columns, each when it is wanted. The order of `base` holds for all columns of one stamp. */
export interface TableReader {
  /** `onProgress` is told while a source reads that gives pages only. */
  base(
    experiment: string,
    lifecycle: Lifecycle,
    cancel: Cancel,
    onProgress?: (progress: Progress) => void,
  ): Promise<Answer<BaseColumns>>;
  columns(experiment: string, cancel: Cancel): Promise<Answer<readonly ColumnInfo[]>>;
  column(request: ColumnRequest, cancel: Cancel): Promise<Answer<ColumnValues>>;
  /** The values that some runs have: left out where this is no quicker than whole columns. */
  rows?(request: RowsRequest, cancel: Cancel): Promise<Answer<readonly NamedColumn[]>>;
}

export interface RowsRequest {
  readonly experiment: string;
  readonly runs: readonly string[];
  readonly columns: readonly ColumnId[];
}

/** A column of some runs; its `rows` are places among the runs that were asked for. */
export interface NamedColumn {
  readonly id: ColumnId;
  readonly values: ColumnValues;
}

export interface ColumnRequest {
  readonly experiment: string;
  readonly column: ColumnId;
  /** The rows of `base`: the place of each run by its id. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The points behind a cursor; the first call has none and gives all. */
export interface LiveReader {
  points(
    ref: Omit<SeriesRef, 'source'>,
    cursor: string | undefined,
    cancel: Cancel,
  ): Promise<Answer<NewPoints>>;
}

export interface NewPoints {
  readonly steps: Float64Array;
  readonly timestamps: Float64Array;
  readonly values: Float64Array;
  readonly cursor: string;
  /** The store was replaced or points went: what was known is to be dropped. */
  readonly isRestart: boolean;
}

export interface ArtifactReader {
  list(request: ArtifactsRequest, cancel: Cancel): Promise<Answer<Page<ArtifactEntry>>>;
  /** A file of at most `limit` bytes. */
  read(owner: ArtifactOwner, path: string, limit: number, cancel: Cancel): Promise<Answer<ArtifactContent>>;
  /** How the run says that a file of it is drawn; missing where its system has no words for that. */
  declared?(run: string, path: string, cancel: Cancel): Promise<Answer<Declared | undefined>>;
}

/** Writes once, and reads back what is there then. Never tried again by itself. */
export interface Writer {
  write(write: Write, cancel: Cancel): Promise<Answer<Written>>;
}
