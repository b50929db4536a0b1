// tested by: test/sources/dvc/index.test.ts
import type { Value } from '../../engine/document/node.ts';
import type { Cancel } from '../../ports/cancel.ts';
import type { Log } from '../../ports/log.ts';
import { inTurns, type Content, type Tree, type Wanted } from './content.ts';
import { outputOver, stepInDataFile, stepsInLock, type Noted, type NotedStep } from './locks.ts';
import { Memo } from './memo.ts';
import { folderOf } from './paths.ts';
import { PipelineReader, type Pipelines, type StepPath } from './pipelines.ts';
import { isList, leavesOf, valueAt, valuesOf, type Leaf } from './values.ts';

/** A revision whose state is read, with the files that it may have. */
export interface Revision {
  readonly tree: Tree;
  /** Every `dvc.yaml` and `.dvc` file that may be there, from the root of the repository. */
  readonly pipelines: readonly string[];
  readonly dataFiles: readonly string[];
}

/** What a revision holds. Paths start from the root of the repository. */
export interface State {
  readonly parameters: ReadonlyMap<string, readonly Leaf[]>;
  readonly metrics: ReadonlyMap<string, Value>;
  /** The files of metrics without values: why they could not be read; undefined for one that is not there at all. */
  readonly missing: ReadonlyMap<string, string | undefined>;
  readonly deps: readonly Noted[];
  readonly outs: readonly Noted[];
  /** Every output with its checksum, metrics and plots among them. */
  readonly outputs: readonly Noted[];
  readonly plots: readonly string[];
  readonly steps: readonly string[];
  readonly broken: readonly string[];
}

/** So many revisions are read at once, without a look at what the first names. */
const few = 4;

/** How often files are read that name more files. */
const mostRounds = 5;

/** What is being read of a revision. */
interface Reading {
  readonly revision: Revision;
  readonly texts: Map<string, string | undefined>;
  pipelines: Pipelines | undefined;
}

/** Reads what revisions hold, many at once. */
export class StateReader {
  readonly #content: Content;
  readonly #reader: PipelineReader;
  /** What was read of texts that many revisions have alike. */
  readonly #locks = new Memo(stepsInLock);
  readonly #values = new Memo(valuesOf);
  /** The files that the last revision named. */
  #likely: readonly string[] = [];
  #likelyValues: readonly string[] = [];

  constructor(content: Content, log: Log) {
    this.#content = content;
    this.#reader = new PipelineReader(log);
  }

  /** The states of revisions, in their order; fewer where the reading was cancelled. */
  async read(revisions: readonly Revision[], cancel: Cancel): Promise<readonly State[]> {
    const readings = revisions.map((revision): Reading => ({
      revision,
      texts: new Map(),
      pipelines: undefined,
    }));
    // What the first one names, the others most likely name too: it is read with what is known to be read.
    const start = readings.length > few ? 1 : 0;
    if (start > 0) await this.#follow(readings.slice(0, start), cancel);
    await this.#follow(readings.slice(start), cancel);
    return inTurns(readings, (reading) => this.#state(reading), cancel);
  }

  async #follow(readings: readonly Reading[], cancel: Cancel): Promise<void> {
    const likely = this.#likely;
    await this.#load(readings, ({ revision }) => [...firstFiles(revision), ...likely], cancel);
    for (let round = 0; round < mostRounds; round += 1) {
      for (const reading of readings) reading.pipelines = this.#pipelinesOf(reading);
      const more = await this.#load(readings, filesWanted, cancel);
      if (!more || cancel.isCancellationRequested) break;
    }
    const first = readings[0]?.pipelines;
    if (first === undefined) return;
    this.#likely = filesWanted({ pipelines: first });
    this.#likelyValues = first.values;
  }

  /** Reads files that were not read yet; whether there were any. */
  async #load(
    readings: readonly Reading[],
    filesOf: (reading: Reading) => readonly string[],
    cancel: Cancel,
  ): Promise<boolean> {
    const wanted: (Wanted & { readonly texts: Reading['texts'] })[] = [];
    for (const reading of readings) {
      const { texts, revision } = reading;
      for (const path of new Set(filesOf(reading)))
        if (!texts.has(path)) wanted.push({ tree: revision.tree, path, texts });
    }
    const read = await this.#content.texts(wanted, cancel);
    wanted.forEach(({ texts, path }, place) => texts.set(path, read[place]));
    return wanted.length > 0;
  }

  #pipelinesOf({ revision, texts, pipelines }: Reading): Pipelines {
    const known = (paths: Iterable<string>): ReadonlyMap<string, string> => {
      const found = new Map<string, string>();
      for (const path of paths) {
        const text = texts.get(path);
        if (text !== undefined) found.set(path, text);
      }
      return found;
    };
    return this.#reader.read(
      known(revision.pipelines),
      known([...defaultFiles(revision.pipelines), ...(pipelines?.values ?? this.#likelyValues)]),
    );
  }

  async #state({ revision, texts, pipelines }: Reading): Promise<State> {
    const { deps, outs, measures, ...named } = pipelines ?? nothing;
    const placed = (one: StepPath, kind: 'deps' | 'outs'): readonly Noted[] => {
      const step = this.#locks.of(texts.get(one.lock) ?? '', '').get(one.step);
      const noted = step?.[kind].find(({ path }) => path === one.text);
      return noted === undefined ? [] : [{ ...noted, path: one.path }];
    };
    const tracked = revision.dataFiles.map((path): NotedStep => {
      const text = texts.get(path);
      return text === undefined ? { deps: [], outs: [] } : stepInDataFile(text, path);
    });
    const data = [...outs.flatMap((one) => placed(one, 'outs')), ...tracked.flatMap((one) => one.outs)];
    const outputs = [...data, ...measures.flatMap((one) => placed(one, 'outs'))];
    const { metrics, missing } = await this.#metrics(named.metrics, texts, outputs);
    return {
      parameters: this.#parameters(named, texts),
      metrics,
      missing,
      deps: [...deps.flatMap((one) => placed(one, 'deps')), ...tracked.flatMap((one) => one.deps)],
      outs: data,
      outputs,
      plots: named.plots,
      steps: named.steps,
      broken: named.broken.filter((path) => texts.get(path) !== undefined),
    };
  }

  #parameters(
    { parameters, variables }: Pick<Pipelines, 'parameters' | 'variables'>,
    texts: Reading['texts'],
  ): ReadonlyMap<string, readonly Leaf[]> {
    const found = new Map<string, readonly Leaf[]>();
    const take = (file: string, keys: readonly string[]): void => {
      const value = this.#valuesIn(texts.get(file), file);
      if (value !== undefined && value !== null) found.set(file, leavesAt(value, keys));
    };
    for (const [file, keys] of parameters) take(file, keys);
    for (const [file, keys] of variables) if (!parameters.has(file)) take(file, [...keys]);
    return found;
  }

  #valuesIn(text: string | undefined, path: string): Value | undefined {
    return text === undefined ? undefined : this.#values.of(text, path);
  }

  async #metrics(
    paths: readonly string[],
    texts: Reading['texts'],
    outputs: readonly Noted[],
  ): Promise<Pick<State, 'metrics' | 'missing'>> {
    const metrics = new Map<string, Value>();
    const missing = new Map<string, string | undefined>();
    for (const path of paths) {
      const text = texts.get(path) ?? (await this.#content.cachedText(outputs, path));
      const value = this.#valuesIn(text, path);
      if (value === undefined) missing.set(path, whyMissing(outputs, path, text));
      else metrics.set(path, value);
    }
    return { metrics, missing };
  }
}

function whyMissing(outputs: readonly Noted[], path: string, text: string | undefined): string | undefined {
  if (text !== undefined) return 'It cannot be read.';
  if (outputOver(outputs, path)?.digest === undefined) return undefined;
  return 'Its content is not in .dvc/cache: `dvc pull` fetches it. A cache elsewhere (cache.dir) is not read.';
}

function firstFiles({ pipelines, dataFiles }: Revision): readonly string[] {
  const locks = pipelines.map((path) => path.replace(/\.yaml$/, '.lock'));
  return [...pipelines, ...locks, ...dataFiles, ...defaultFiles(pipelines)];
}

/** Where DVC looks for values that no pipeline names. */
function defaultFiles(pipelines: readonly string[]): readonly string[] {
  const folders = pipelines.map(folderOf).filter((folder) => folder !== '');
  return ['params.yaml', ...folders.map((folder) => `${folder}/params.yaml`)];
}

function filesWanted({ pipelines }: Pick<Reading, 'pipelines'>): readonly string[] {
  if (pipelines === undefined) return [];
  const { values, parameters, variables, metrics } = pipelines;
  return [...values, ...parameters.keys(), ...variables.keys(), ...metrics];
}

/** The values at keys; all where there are none. A key may lead into a list. */
function leavesAt(value: Value, keys: readonly string[]): readonly Leaf[] {
  if (keys.length === 0) return leavesOf(value);
  const found = new Map<string, Leaf>();
  for (const key of keys) {
    const inner = key.split('.').reduce<Value | undefined>(stepInto, value);
    for (const leaf of inner === undefined ? [] : leavesOf(inner, key)) found.set(leaf.key, leaf);
  }
  return [...found.values()];
}

function stepInto(value: Value | undefined, part: string): Value | undefined {
  return isList(value) ? value[Number(part)] : valueAt(value, part);
}

const nothing: Pipelines = {
  parameters: new Map(),
  variables: new Map(),
  metrics: [],
  plots: [],
  deps: [],
  outs: [],
  measures: [],
  steps: [],
  values: [],
  broken: [],
};
