import type { ArtifactOwner } from '../../engine/evidence/artifact.ts';
import type { RunOrigin } from '../../engine/evidence/origin.ts';
import type {
  ColumnRequest,
  NamedColumn,
  NewPoints,
  HistoryRequest,
  PageRequest,
  RowsRequest,
  RunsRequest,
  VersionsRequest,
} from '../../engine/evidence/contract.ts';
import type { ModelVersion, RegisteredModel } from '../../engine/evidence/registry.ts';
import type { Answer, Page, Unavailable } from '../../engine/evidence/source.ts';
import type { BaseColumns, ColumnInfo, ColumnValues } from '../../engine/evidence/table.ts';
import type {
  Experiment,
  Lifecycle,
  MetricHistory,
  Run,
  RunSummary,
} from '../../engine/evidence/tracking.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Write, Written } from '../../engine/evidence/write.ts';
import { DatabaseError } from '../../ports/database.ts';
import type { Databases, WritableDatabases } from '../../ports/database.ts';
import type { Log } from '../../ports/log.ts';
import { holdingsOf } from './artifacts/owner.ts';
import type { Holding } from './artifacts/owner.ts';
import { ReadProblem, readStore } from './client.ts';
import type { Store } from './client.ts';
import type { Schema } from './contract.ts';
import { problemOfDatabase } from './problems.ts';
import { readOrigins } from './readOrigins.ts';
import { readRows } from './readRows.ts';
import { readExperiments, readHistory, readRun, readRuns } from './readTracking.ts';
import { readBase, readColumn, readColumns } from './readTable.ts';
import { changeStore } from './writes/changeStore.ts';
import { readPoints } from './readPoints.ts';
import type { PointsRequest } from './readPoints.ts';
import { readModels, readVersions } from './readRegistry.ts';

/** An MLflow store, for reading, each read in one go. Nothing throws: a failure is an answer. */
export interface MlflowStore {
  /** The tables and columns that the store has now. */
  schema(): Answer<Schema>;
  /** The active experiments, newest first. */
  experiments(request: PageRequest): Answer<Page<Experiment>>;
  /** The runs of an experiment, newest first; the active ones unless a lifecycle is named. */
  runs(request: RunsRequest): Answer<Page<RunSummary>>;
  /** One run, active or deleted. */
  run(id: string): Answer<Run>;
  /** Where the newest active runs came from, newest first. */
  origins(): Answer<readonly RunOrigin[]>;
  /** The points of metrics of a run, one history for each key that was asked for. */
  history(request: HistoryRequest): Answer<readonly MetricHistory[]>;
  /** The registered models, by name. */
  models(request: PageRequest): Answer<Page<RegisteredModel>>;
  /** The versions of a model, newest first. */
  versions(request: VersionsRequest): Answer<Page<ModelVersion>>;
  /** What every run of an experiment has, newest first. */
  base(experiment: string, lifecycle: Lifecycle): Answer<BaseColumns>;
  /** The columns that the runs of an experiment have beside. */
  columns(experiment: string): Answer<readonly ColumnInfo[]>;
  column(request: ColumnRequest): Answer<ColumnValues>;
  /** The values that some runs have in some columns. */
  rows(request: RowsRequest): Answer<readonly NamedColumn[]>;
  /** The points of a metric behind a cursor. */
  points(request: PointsRequest, cursor: string | undefined): Answer<NewPoints>;
  /** Where the files of a run or a version are recorded. */
  holdings(owner: ArtifactOwner): Answer<readonly Holding[]>;
  /** Changes the store, where it is as the person saw it. */
  write(write: Write): Answer<Written>;
}

export interface MlflowStoreOptions {
  readonly databases: Databases;
  readonly writable: WritableDatabases;
  readonly clock: Clock;
  readonly log: Log;
  /** The database file. */
  readonly path: string;
  /** What a person calls the store. */
  readonly name: string;
  /** How long a writer may keep a read waiting before the store counts as locked. */
  readonly busyMs: number;
}

/** Reads an MLflow store in an SQLite file, while MLflow writes to it. */
export function openMlflowStore(options: MlflowStoreOptions): MlflowStore {
  const attempt = <T>(work: () => T): Answer<T> => {
    try {
      return { ok: true, value: work(), readAt: options.clock.now() };
    } catch (error) {
      return { ok: false, problem: problemOf(error, options) };
    }
  };
  const answer = <T>(read: (store: Store) => T): Answer<T> =>
    attempt(() => readStore(options.databases, options, read));
  return {
    schema: () => answer((store) => store.schema),
    experiments: (request) => answer((store) => readExperiments(store, request)),
    runs: (request) => answer((store) => readRuns(store, request)),
    run: (id) => answer((store) => readRun(store, id)),
    origins: () => answer(readOrigins),
    history: (request) => answer((store) => readHistory(store, request)),
    models: (request) => answer((store) => readModels(store, request)),
    versions: (request) => answer((store) => readVersions(store, request)),
    base: (experiment, lifecycle) => answer((store) => readBase(store, experiment, lifecycle)),
    columns: (experiment) => answer((store) => readColumns(store, experiment)),
    column: (request) => answer((store) => readColumn(store, request)),
    rows: (request) => answer((store) => readRows(store, request)),
    points: (request, cursor) => answer((store) => readPoints(store, request, cursor)),
    holdings: (owner) => answer((store) => holdingsOf(store, owner)),
    write: (write) =>
      attempt(() =>
        changeStore({ writable: options.writable, place: options, now: options.clock.now() }, write),
      ),
  };
}

function problemOf(error: unknown, { log, name }: MlflowStoreOptions): Unavailable {
  if (error instanceof ReadProblem) return error.problem;
  if (error instanceof DatabaseError) {
    log.warn(`${name}: ${error.reason}: ${error.message}`);
    return problemOfDatabase(error, name);
  }
  log.error(`${name}: the read failed`, error);
  return problemOfDatabase(
    new DatabaseError('failed', error instanceof Error ? error.message : String(error)),
    name,
  );
}
