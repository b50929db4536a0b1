import type { Cell, Row } from '../../../ports/database.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { FolderTree } from '../../../ports/folderTree.ts';
import type { Log } from '../../../ports/log.ts';
import { optionalNumber, optionalText, text } from '../cells.ts';
import { readMeta } from './meta.ts';

/** A folder with a `meta.yaml`. */
export interface Described {
  /** Below the root. */
  readonly path: string;
  readonly id: string;
  readonly meta: Row;
}

const trash = '.trash';
const notExperiments: ReadonlySet<string> = new Set([trash, 'models']);
const notRuns: ReadonlySet<string> = new Set(['tags', 'datasets', 'traces', 'models']);
const runId = /^[a-zA-Z0-9][\w-]{0,255}$/;

/** The largest files that are read: one that describes, one of a parameter or a tag, one of a metric. */
const longestMeta = 1024 * 1024;
const longestText = 1024 * 1024;
export const longestMetric = 256 * 1024 * 1024;

/** How deep the names of metrics, parameters and tags may be nested by slashes. */
const deepest = 32;

/** So many folders are read before others may work. */
const atOnce = 64;

/** A number for a state in a run of old, from MLflow's `RunStatus`. */
const statuses: readonly string[] = ['', 'RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];

/** Thrown when nobody waits for the answer any more. */
export class Cancelled extends Error {}

/** What MLflow wrote into a folder of runs, as its folders hold it. What was read is kept until it is written again. */
export class Layout {
  readonly tree: FolderTree;
  readonly #log: Log;
  readonly #skipped = new Set<string>();
  readonly #kept = new Map<string, { readonly stamp: string; readonly meta: Row | undefined }>();

  constructor(tree: FolderTree, log: Log) {
    this.tree = tree;
    this.#log = log;
  }

  /** Every experiment, those in the trash too. */
  experiments(): readonly Described[] {
    const named = (folder: string): readonly string[] =>
      this.#folders(folder)
        .filter((name) => !notExperiments.has(name))
        .map((name) => below(folder, name));
    return [...named(''), ...named(trash)].flatMap((path) => this.#experiment(path) ?? []);
  }

  experiment(id: string): Described | undefined {
    if (!runId.test(id) || notExperiments.has(id)) return undefined;
    const path = [id, below(trash, id)].find((one) => this.tree.stamp(one) !== undefined);
    return path === undefined ? undefined : this.#experiment(path);
  }

  /** Every run of an experiment, in no order. */
  async runs(experiment: Described, cancel: Cancel): Promise<readonly Described[]> {
    const names = this.#folders(experiment.path).filter((name) => runId.test(name) && !notRuns.has(name));
    return this.each(names, cancel, (name) => this.#described(below(experiment.path, name), 'run_id'));
  }

  run(id: string): { readonly experiment: Described; readonly run: Described } | undefined {
    if (!runId.test(id) || notRuns.has(id)) return undefined;
    for (const experiment of this.experiments()) {
      const path = below(experiment.path, id);
      const run = this.tree.stamp(path) === undefined ? undefined : this.#described(path, 'run_id');
      if (run !== undefined) return { experiment, run };
    }
    return undefined;
  }

  /** The folders in a folder that describe themselves, by name. */
  described(path: string, isWanted: (name: string) => boolean = () => true): readonly Described[] {
    return this.#folders(path)
      .filter(isWanted)
      .flatMap((name) => this.#described(below(path, name), '') ?? []);
  }

  /** The names of the files below a folder, those in folders with slashes. */
  keys(path: string, depth = 0): readonly string[] {
    const entries = depth > deepest ? [] : (this.tree.entries(path) ?? []);
    return entries.flatMap(({ name, isFolder }) =>
      isFolder ? this.keys(below(path, name), depth + 1).map((key) => below(name, key)) : [name],
    );
  }

  /** The texts below a folder, as rows of key and value. */
  texts(path: string): readonly Row[] {
    return this.keys(path).flatMap((key) => {
      const value = this.text(path, key);
      return value === undefined ? [] : [{ key, value }];
    });
  }

  text(path: string, key: string): string | undefined {
    return this.tree.text(below(path, key), longestText);
  }

  /** Does something for each, letting others work now and then. Rejects with `Cancelled`. */
  async each<I, O>(
    items: readonly I[],
    cancel: Cancel,
    read: (item: I) => O | undefined,
  ): Promise<readonly O[]> {
    const found: O[] = [];
    for (const [at, item] of items.entries()) {
      if (at % atOnce === atOnce - 1) await this.tree.pause();
      if (cancel.isCancellationRequested) throw new Cancelled();
      const one = read(item);
      if (one !== undefined) found.push(one);
    }
    return found;
  }

  /** An experiment in the trash is deleted, whatever an older MLflow left in its file. */
  #experiment(path: string): Described | undefined {
    const found = this.#described(path, 'experiment_id');
    if (found === undefined || !path.startsWith(`${trash}/`)) return found;
    return { ...found, meta: { ...found.meta, lifecycle_stage: 'deleted' } };
  }

  #folders(path: string): readonly string[] {
    return (this.tree.entries(path) ?? []).filter(({ isFolder }) => isFolder).map(({ name }) => name);
  }

  #described(path: string, needs: string): Described | undefined {
    const file = below(path, 'meta.yaml');
    const stamp = this.tree.stamp(file);
    const kept = this.#kept.get(path);
    const meta = kept !== undefined && kept.stamp === stamp ? kept.meta : this.#read(path, file, needs);
    if (stamp !== undefined) this.#kept.set(path, { stamp, meta });
    return meta === undefined ? undefined : { path, id: path.slice(path.lastIndexOf('/') + 1), meta };
  }

  #read(path: string, file: string, needs: string): Row | undefined {
    const written = this.tree.text(file, longestMeta);
    const meta = written === undefined ? undefined : readMeta(written);
    const isWhole = meta !== undefined && (needs === '' || idIn(meta, needs) !== undefined);
    if (!isWhole && !this.#skipped.has(path)) {
      this.#skipped.add(path);
      this.#log.warn(`${path}: meta.yaml is missing or malformed; the folder is skipped`);
    }
    return isWhole ? meta : undefined;
  }
}

/** Whether a folder holds an experiment; MLflow puts files of runs into folders of the same name that hold none. */
export function holdsExperiments(tree: FolderTree): boolean {
  const isDescribed = (folder: string): boolean =>
    (tree.entries(folder) ?? []).some(
      ({ name, isFolder }) =>
        isFolder &&
        !notExperiments.has(name) &&
        tree.stamp(below(below(folder, name), 'meta.yaml')) !== undefined,
    );
  return isDescribed('') || isDescribed(trash);
}

/** Joins two names below a root. */
export function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The row of a run as a database would have it. */
export function runRow({ id, meta }: Described): Row {
  return {
    run: id,
    name: meta['run_name'] ?? meta['name'] ?? null,
    experiment: text(meta['experiment_id']),
    status: statusIn(meta['status']),
    start_time: meta['start_time'] ?? null,
    end_time: meta['end_time'] ?? null,
    lifecycle_stage: meta['lifecycle_stage'] ?? 'active',
    user_id: meta['user_id'] ?? null,
    artifact_uri: meta['artifact_uri'] ?? null,
    source_name: meta['source_name'] ?? null,
    source_version: meta['source_version'] ?? null,
  };
}

/** Newest first, ties by id, those that never began last. */
export function byStart(one: Described, other: Described): number {
  const [first, second] = [one, other].map(({ meta }) => optionalNumber(meta['start_time']) ?? -Infinity);
  if (first !== second) return (second ?? 0) - (first ?? 0);
  return one.id < other.id ? -1 : 1;
}

export function isDeleted({ meta }: Described): boolean {
  return meta['lifecycle_stage'] === 'deleted';
}

function idIn(meta: Row, key: string): string | undefined {
  return optionalText(meta[key]) ?? (key === 'run_id' ? optionalText(meta['run_uuid']) : undefined);
}

function statusIn(cell: Cell | undefined): string {
  const number = optionalNumber(cell);
  return number === undefined ? text(cell) : (statuses[number] ?? '');
}
