// tested by: test/engine/formats/dvc/graphStages.test.ts
import type { Home } from '../../document/document.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { absolutePath, datasetIn, parentOf, pathOf } from './graphPaths.ts';
import {
  graphPath,
  stageWith,
  type GraphParameter,
  type GraphStage,
  type OutputDraft,
} from './graphStages.ts';
import { resolvedPipeline } from './templating/resolve.ts';
import type { ResolvedParameter, ResolvedPath, ResolvedStage } from './templating/resolved.ts';

/** What a pipeline adds to the graph of its repository. */
export interface PipelineStages {
  readonly stages: readonly GraphStage[];
  /** Whether every stage is known with all its outputs. */
  readonly isWhole: boolean;
}

/** The stages of a pipeline with their paths, as far as these are known, loops unrolled. */
export function stagesOfPipeline(pipeline: Loaded<'dvc'>, project: Project): PipelineStages {
  const { keep, home, problems } = pipeline.document;
  const inGraph = keep(graphStages, home);
  const { stages, unknown } = project.derive(resolvedPipeline, pipeline);
  return {
    stages: stages.map((stage) => keep(inGraph, stage)),
    isWhole: problems.length === 0 && unknown.length === 0 && stages.every(isKnown),
  };
}

function isKnown({ outputs, wdir }: ResolvedStage): boolean {
  return outputs.length === 0 || (wdir !== undefined && outputs.every(({ text }) => text !== undefined));
}

/** How the stages of one file are placed: their paths start from its folder. */
function graphStages(home: Home): (stage: ResolvedStage) => GraphStage {
  const folder = parentOf(pathOf(home.uri));
  return (stage) => graphStage(stage, home, folder);
}

function graphStage(stage: ResolvedStage, home: Home, from: string): GraphStage {
  const { name, draft, wdir } = stage;
  const folder = wdir === undefined ? undefined : wdir === '' ? from : absolutePath(from, wdir);
  return stageWith(
    {
      home,
      name,
      nameAt: draft.nameAt,
      key: draft.name,
      folder,
      folderAt: draft.wdir?.span,
      inputs: stage.inputs.flatMap(({ text, at }) => graphPath(folder, text, at) ?? []),
      outputs: [],
      command: stage.command,
      parameters: stage.parameters.flatMap((one) => parameterOf(one, folder) ?? []),
      datasets: stage.inputs.flatMap(datasetOf),
    },
    outputsOf(stage, folder),
  );
}

/** One text that stands twice in one list is one output. Source: _merge_data, dvc/output.py. */
function outputsOf({ outputs }: ResolvedStage, folder: string | undefined): readonly OutputDraft[] {
  const seen = new Set<string>();
  const isNew = ({ role, text }: ResolvedPath): boolean => {
    const id = `${role} ${text ?? ''}`;
    return !seen.has(id) && seen.add(id).size > 0;
  };
  const once = outputs.length < 2 ? outputs : outputs.filter(isNew);
  return once.flatMap(({ text, at, isCached }) => {
    const path = graphPath(folder, text, at);
    return path === undefined ? [] : [{ ...path, isCached }];
  });
}

function datasetOf({ text, at }: ResolvedPath) {
  const name = datasetIn(text ?? '');
  return name === undefined ? [] : [{ name, at }];
}

function parameterOf(
  { file, key, at }: ResolvedParameter,
  folder: string | undefined,
): GraphParameter | undefined {
  if (key !== undefined && key.text === undefined) return undefined;
  const path = graphPath(folder, file.text, file.at);
  return path && { file: path, key: key?.text, at };
}
