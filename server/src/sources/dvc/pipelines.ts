// tested by: test/sources/dvc/index.test.ts
import { itemsOf, mergedPairOf, pairsOf, stringOf, type Node } from '../../engine/document/node.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import { resolvedPipeline } from '../../engine/formats/dvc/templating/resolve.ts';
import type { ResolvedPipeline, ResolvedStage } from '../../engine/formats/dvc/templating/resolved.ts';
import type { Loaded } from '../../engine/model/project.ts';
import type { Log } from '../../ports/log.ts';
import { folderOf, joined, pathAt, uriAt } from './paths.ts';

/** A path that a step names. */
export interface StepPath {
  /** From the root of the repository. */
  readonly path: string;
  /** As the step names it, with its templates resolved: as `dvc.lock` writes it. */
  readonly text: string;
  /** The `dvc.lock` beside the pipeline, and the name of the step in it. */
  readonly lock: string;
  readonly step: string;
}

/** What the pipelines of one revision name, their templates resolved. All paths start from the root of the repository. */
export interface Pipelines {
  /** The files of values, and those of them that steps name with single keys; none for whole files. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** The variables that steps use, by the files that they stand in. */
  readonly variables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly metrics: readonly string[];
  readonly plots: readonly string[];
  readonly deps: readonly StepPath[];
  readonly outs: readonly StepPath[];
  /** Outputs that are metrics or plots. */
  readonly measures: readonly StepPath[];
  readonly steps: readonly string[];
  /** The files of values that have to be read before all is known, and those that were. */
  readonly values: readonly string[];
  /** Pipelines that cannot be read. */
  readonly broken: readonly string[];
}

const defaultFile = 'params.yaml';

/** Reads pipelines of one revision after the other; what is the same in both is read once. */
export class PipelineReader {
  readonly #engine: Engine;
  readonly #texts = new Map<string, string>();
  #last: { readonly key: string; readonly pipelines: Pipelines } | undefined;

  constructor(log: Log) {
    this.#engine = createEngine({ log });
  }

  /** What pipelines name, given their texts and those of the files of values that are known, by path. */
  read(pipelines: ReadonlyMap<string, string>, values: ReadonlyMap<string, string>): Pipelines {
    const isTemplated = [...pipelines.values()].some((text) => text.includes('${'));
    const key = JSON.stringify([[...pipelines], isTemplated ? [...values] : [...values.keys()]]);
    if (this.#last?.key === key) return this.#last.pipelines;
    this.#take(new Map([...values, ...pipelines]));
    const found = this.#found([...pipelines.keys()]);
    this.#last = { key, pipelines: found };
    return found;
  }

  #take(texts: ReadonlyMap<string, string>): void {
    for (const path of [...this.#texts.keys()].filter((path) => !texts.has(path))) {
      this.#engine.remove(uriAt(path));
      this.#texts.delete(path);
    }
    for (const [path, text] of texts) {
      if (this.#texts.get(path) === text) continue;
      this.#engine.set({ uri: uriAt(path), text, version: 0, as: 'params' });
      this.#texts.set(path, text);
    }
  }

  #found(paths: readonly string[]): Pipelines {
    const { project } = this.#engine;
    const loaded = paths.map((path) => ({ path, pipeline: project.get(uriAt(path), 'dvc') }));
    const sound = loaded.flatMap(({ path, pipeline }) =>
      pipeline === undefined || pipeline.document.problems.length > 0
        ? []
        : [{ path, pipeline, resolved: project.derive(resolvedPipeline, pipeline) }],
    );
    const broken = paths.filter((path) => !sound.some((one) => one.path === path));
    const parts = sound.map(({ path, pipeline, resolved }) => partsOf(path, pipeline, resolved));
    const wanted = this.#engine.wanted().filter(({ kind }) => kind === 'params');
    const known = [...this.#texts.keys()].filter((path) => !paths.includes(path));
    return { ...together(parts), values: [...known, ...wanted.map(({ uri }) => pathAt(uri))], broken };
  }
}

function wholeFile(file: string): readonly [string, readonly string[]] {
  return [file, []];
}

type Parts = Omit<Pipelines, 'values' | 'broken' | 'parameters' | 'variables'> & {
  readonly parameters: readonly (readonly [file: string, key: string | undefined])[];
  readonly variables: readonly (readonly [file: string, key: string])[];
};

function together(parts: readonly Parts[]): Omit<Pipelines, 'values' | 'broken'> {
  const keys = new Map<string, string[]>();
  const whole = new Set([defaultFile]);
  for (const [file, key] of parts.flatMap(({ parameters }) => parameters)) {
    if (key === undefined) whole.add(file);
    else keys.set(file, [...(keys.get(file) ?? []), key]);
  }
  const variables = new Map<string, Set<string>>();
  for (const [file, key] of parts.flatMap((part) => part.variables))
    variables.set(file, (variables.get(file) ?? new Set()).add(key));
  return {
    parameters: new Map<string, readonly string[]>([...keys, ...Array.from(whole, wholeFile)]),
    variables,
    metrics: [...new Set(parts.flatMap(({ metrics }) => metrics))],
    plots: [...new Set(parts.flatMap(({ plots }) => plots))],
    deps: parts.flatMap(({ deps }) => deps),
    outs: parts.flatMap(({ outs }) => outs),
    measures: parts.flatMap(({ measures }) => measures),
    steps: parts.flatMap(({ steps }) => steps),
  };
}

function partsOf(path: string, { document }: Loaded<'dvc'>, resolved: ResolvedPipeline): Parts {
  const folder = folderOf(path);
  const { root } = document;
  const listed = (key: string): readonly string[] =>
    itemsOf(mergedPairOf(root, key)?.value).flatMap((item) => pathOf(folder, item));
  const stages = resolved.stages.map((stage) => stageParts(path, stage));
  return {
    parameters: [
      ...stages.flatMap(({ parameters }) => parameters),
      ...listed('params').map((file) => [file, undefined] as const),
    ],
    variables: variablesIn(resolved),
    metrics: [...stages.flatMap(({ metrics }) => metrics), ...listed('metrics')],
    plots: [...stages.flatMap(({ plots }) => plots), ...topPlots(folder, mergedPairOf(root, 'plots')?.value)],
    deps: stages.flatMap(({ deps }) => deps),
    outs: stages.flatMap(({ outs }) => outs),
    measures: stages.flatMap(({ measures }) => measures),
    steps: resolved.stages.map(({ name }) => name),
  };
}

function pathOf(folder: string, node: Node | undefined): readonly string[] {
  const text = stringOf(node);
  const path = text === undefined || text.includes('${') ? undefined : joined(folder, text);
  return path === undefined ? [] : [path];
}

/** A plot is a file, or has files behind its axes: `y: {file: field}`. */
function topPlots(folder: string, plots: Node | undefined): readonly string[] {
  return itemsOf(plots).flatMap((item) => {
    const named = stringOf(item) === undefined ? pairsOf(item) : [];
    const behind = named.flatMap(({ value }) =>
      ['x', 'y'].flatMap((axis) => pairsOf(mergedPairOf(value, axis)?.value).map(({ key }) => key)),
    );
    const own = behind.length > 0 ? [] : named.map(({ key }) => key);
    return [item, ...own, ...behind].flatMap((node) => pathOf(folder, node));
  });
}

type StageParts = Pick<Parts, 'parameters' | 'metrics' | 'plots' | 'deps' | 'outs' | 'measures'>;

function stageParts(pipeline: string, stage: ResolvedStage): StageParts {
  const folder = joined(folderOf(pipeline), stage.wdir === '' ? '.' : (stage.wdir ?? '.'));
  const lock = pipeline.replace(/\.yaml$/, '.lock');
  const placed = (text: string | undefined): readonly StepPath[] => {
    const path = text === undefined || folder === undefined ? undefined : joined(folder, text);
    return path === undefined || text === undefined ? [] : [{ path, text, lock, step: stage.name }];
  };
  const outputs = (role: string) =>
    stage.outputs.filter((one) => one.role === role).flatMap(({ text }) => placed(text));
  const [metrics, plots] = [outputs('metrics'), outputs('plots')];
  return {
    parameters: stage.parameters.flatMap(({ file, key }) =>
      placed(file.text).map(({ path }) => [path, key?.text] as const),
    ),
    metrics: metrics.map(({ path }) => path),
    plots: plots.map(({ path }) => path),
    deps: stage.inputs.flatMap(({ text }) => placed(text)),
    outs: outputs('data'),
    measures: [...metrics, ...plots],
  };
}

/** What the templates of steps take from files of variables. */
function variablesIn({ found }: ResolvedPipeline): readonly (readonly [string, string])[] {
  return found.slice(1).flatMap((occurrences) =>
    [...occurrences].flatMap(([{ path }, { values }]) =>
      values.flatMap((held) => {
        if (held.kind !== 'node' || path === undefined || isOfLoop(path)) return [];
        const file = pathAt(held.home.document.uri);
        return file.endsWith('dvc.yaml') ? [] : [[file, path.join('.')] as const];
      }),
    ),
  );
}

function isOfLoop([first]: readonly string[]): boolean {
  return first === 'item' || first === 'key';
}
