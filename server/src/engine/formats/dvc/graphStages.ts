import type { Home } from '../../document/document.ts';
import type { Value } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import type { Loaded } from '../../model/project.ts';
import { absolutePath, datasetIn, parentOf, pathOf } from './graphPaths.ts';

/** A path that a stage reads or writes. */
export interface GraphPath {
  /** As written, its templates resolved. */
  readonly text: string;
  /** The absolute path, or a URL. */
  readonly path: string;
  /** The folder that it lies in. */
  readonly folder: string;
  readonly at: Span;
}

/** A path that a stage writes. */
export interface GraphOutput extends GraphPath {
  readonly stage: GraphStage;
  /** Whether DVC keeps it in its cache. */
  readonly isCached: boolean;
}

/** A stage of a `dvc.yaml`, loops unrolled, or the one that a `.dvc` file is. */
export interface GraphStage {
  /** The file that it stands in. */
  readonly home: Home;
  /** Its name, or the name of its `.dvc` file. */
  readonly name: string;
  readonly nameAt: Span;
  /** The key under `stages` that it was made from; none for a `.dvc` file. */
  readonly key: string | undefined;
  /** The path of the folder that it runs in, or none where that is not known. */
  readonly folder: string | undefined;
  /** Where the file names that folder, if it does. */
  readonly folderAt: Span | undefined;
  readonly inputs: readonly GraphPath[];
  readonly outputs: readonly GraphOutput[];
  /** What it runs, or undefined where that is not known or it runs nothing. */
  readonly command: Value | undefined;
  readonly parameters: readonly GraphParameter[];
  /** The data sets that it reads (`ds://name`). */
  readonly datasets: readonly DatasetName[];
}

/** A value that a stage takes from a parameter file. */
export interface GraphParameter {
  readonly file: GraphPath;
  /** The dotted key, or none for the whole file. */
  readonly key: string | undefined;
  readonly at: Span;
}

/** A data set that a stage reads, by its name. */
export interface DatasetName {
  readonly name: string;
  readonly at: Span;
}

/** A stage whose outputs are still to come. */
interface GrowingStage extends GraphStage {
  readonly outputs: GraphOutput[];
}

/** An output before it is tied to its stage. */
export type OutputDraft = Omit<GraphOutput, 'stage'>;

/** Gives a stage its outputs. */
export function stageWith(stage: GrowingStage, outputs: readonly OutputDraft[]): GraphStage {
  for (const output of outputs) stage.outputs.push({ ...output, stage });
  return stage;
}

/**
 * The stage of a `.dvc` file. What it was imported from lies in another repository or database, so that it is no
 * input of the graph. Source: build_graph, dvc/repo/graph.py.
 */
export function stageOfDataFile({ document, model }: Loaded<'dvc-file'>): GraphStage {
  const path = pathOf(document.uri);
  const folder = absolutePath(parentOf(path), model.folder?.text ?? '.');
  const isImport = model.sources.some(({ repository, isDatabase }) => isDatabase || repository !== undefined);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const sources = isImport ? [] : model.sources;
  const outputs = model.outputs.flatMap(({ path: text, pathAt, isCached }) => {
    const output = graphPath(folder, text, pathAt);
    return output === undefined ? [] : [{ ...output, isCached }];
  });
  return stageWith(
    {
      home: document.home,
      name,
      nameAt: model.outputs[0]?.pathAt ?? { start: 0, end: 0 },
      key: undefined,
      folder,
      folderAt: model.folder?.at,
      inputs: sources.flatMap(({ path: text, pathAt }) => graphPath(folder, text, pathAt) ?? []),
      outputs: [],
      command: undefined,
      parameters: [],
      datasets: [],
    },
    outputs,
  );
}

/** A path of a stage, or undefined where it cannot be known or is none. */
export function graphPath(
  folder: string | undefined,
  text: string | undefined,
  at: Span,
): GraphPath | undefined {
  if (folder === undefined || text === undefined || datasetIn(text) !== undefined) return undefined;
  const path = absolutePath(folder, text);
  return path === undefined ? undefined : { text, path, folder: parentOf(path), at };
}
