import type { ArtifactOwner } from '../../../engine/evidence/artifact.ts';
import type { Source } from '../../../engine/evidence/contract.ts';
import type { Answer, SourceInfo, SourceState } from '../../../engine/evidence/source.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { FolderTrees } from '../../../ports/folderTree.ts';
import type { Log } from '../../../ports/log.ts';
import type { StoreFiles } from '../../../ports/storeFiles.ts';
import type { Holding } from '../artifacts/owner.ts';
import { createArtifactReader } from '../artifacts/reader.ts';
import { optionalText, text } from '../cells.ts';
import { ReadProblem } from '../client.ts';
import { notFound } from '../problems.ts';
import { Cancelled, Layout } from './layout.ts';
import { readModels, readVersions, versionAt } from './registry.ts';
import {
  loggedModels,
  readExperiments,
  readHistory,
  readNewPoints,
  readOrigins,
  readRun,
  readRuns,
} from './runs.ts';
import type { Store } from './runs.ts';
import { stampOf } from './stamp.ts';
import { readBase, readColumn, readColumns } from './table.ts';

export interface MlflowFolderOptions {
  readonly info: SourceInfo;
  readonly trees: FolderTrees;
  readonly files: StoreFiles;
  readonly clock: Clock;
  readonly log: Log;
  /** The folder `mlruns`. */
  readonly path: string;
  /** The folder of the workspace that it is part of. */
  readonly workspace: string;
}

/** What MLflow wrote into a folder instead of a database. It is read only: MLflow itself stops writing such folders. */
export function createMlflowFolderSource(options: MlflowFolderOptions): Source {
  const { info, clock, path, workspace, files } = options;
  const store: Store = { layout: new Layout(options.trees.open(path), options.log), name: info.label };
  const answer = async <T>(read: () => T | Promise<T>): Promise<Answer<T>> => {
    try {
      requireFolder(store);
      return { ok: true, value: await read(), readAt: clock.now() };
    } catch (error) {
      if (error instanceof ReadProblem) return { ok: false, problem: error.problem };
      return failed(error, options);
    }
  };
  return {
    info,
    state: () => answer(() => stateOf(info)),
    stamp: (cancel) => stampOf(store.layout, cancel),
    experiments: (request, cancel) => answer(() => readExperiments(store, request, cancel)),
    runs: (request, cancel) => answer(() => readRuns(store, request, cancel)),
    run: (id) => answer(() => readRun(store, id)),
    origins: (cancel) => answer(() => readOrigins(store, cancel)),
    history: (request) => answer(() => readHistory(store, request)),
    table: {
      base: (experiment, lifecycle, cancel) => answer(() => readBase(store, experiment, lifecycle, cancel)),
      columns: (experiment, cancel) => answer(() => readColumns(store, experiment, cancel)),
      column: (request, cancel) => answer(() => readColumn(store, request, cancel)),
    },
    live: { points: (ref, cursor) => answer(() => readNewPoints(store, ref, cursor)) },
    artifacts: createArtifactReader({
      files,
      clock,
      name: info.label,
      store: path,
      workspace,
      holdingsOf: (owner) => holdingsOf(store, path, owner, clock),
    }),
    registry: {
      models: (request) => answer(() => readModels(store, request)),
      versions: (request) => answer(() => readVersions(store, request)),
    },
  };
}

function stateOf(info: SourceInfo): SourceState {
  return {
    info,
    abilities: ['table', 'live', 'artifacts', 'registry'],
    version: undefined,
    supported: 'MLflow 1.30 to 3.17',
    verdict: 'supported',
    problem: undefined,
  };
}

function requireFolder({ layout, name }: Store): void {
  if (layout.tree.entries('') === undefined)
    throw new ReadProblem({
      reason: 'missing',
      message: `${name} is not there, or may not be read.`,
      action: 'Log a run to it, restore it, or give your user the right to read it.',
    });
  if (layout.experiments().length === 0)
    throw new ReadProblem({
      reason: 'not-a-store',
      message: `${name} holds no experiment of MLflow.`,
      action: 'Log a run to it, or rename the folder if it is not meant to hold runs.',
    });
}

function failed(error: unknown, { log, info }: MlflowFolderOptions): Answer<never> {
  if (!(error instanceof Cancelled)) log.error(`${info.label}: the read failed`, error);
  const problem = {
    reason: 'internal',
    message:
      error instanceof Cancelled ? `Reading ${info.label} was stopped.` : `${info.label} could not be read.`,
    action: 'Try again; if it stays so, report it with what the log says.',
  } as const;
  return { ok: false, problem };
}

function holdingsOf(
  store: Store,
  root: string,
  owner: ArtifactOwner,
  clock: Clock,
): Answer<readonly Holding[]> {
  try {
    return { ok: true, value: holdings(store, root, owner), readAt: clock.now() };
  } catch (error) {
    if (error instanceof ReadProblem) return { ok: false, problem: error.problem };
    throw error;
  }
}

function holdings(store: Store, root: string, owner: ArtifactOwner): readonly Holding[] {
  if (owner.kind === 'run') return ofRun(store, root, owner.run);
  const { meta } = versionAt(store, owner.model, owner.version);
  const source = text(meta['source']);
  const [, run, path = ''] = /^runs:\/([^/]+)\/(.*)$/s.exec(source) ?? [];
  if (run !== undefined)
    return ofRun(store, root, run)
      .slice(0, 1)
      .map((own) => ({ ...own, path }));
  const uri = optionalText(meta['storage_location']) ?? source;
  const logged = optionalText(meta['model_id']) ?? /\/(m-[0-9a-f]{32})(?=\/|$)/.exec(uri)?.[1];
  return [{ name: '', uri, id: logged ?? text(meta['run_id']), path: '' }];
}

/** The files of a run, and those of the models that it logged. */
function ofRun({ layout, name }: Store, root: string, id: string): readonly Holding[] {
  const place = layout.run(id);
  if (place === undefined) throw new ReadProblem(notFound('run', id, name));
  const { experiment, run } = place;
  const beside = `${root}/${run.path}/artifacts`;
  const own = { name: '', uri: optionalText(run.meta['artifact_uri']) ?? beside, id, path: '' };
  const models = loggedModels(layout, experiment, run).map((model) => ({
    name: text(model.meta['name']),
    uri: optionalText(model.meta['artifact_location']) ?? `${root}/${model.path}/artifacts`,
    id: model.id,
    path: '',
  }));
  return [own, ...models.filter((model) => model.name !== '' && !model.name.includes('/'))];
}
