import type { ArtifactReference, ParameterReference, Step } from '../../model/pipeline.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { placeOf } from './graph.ts';
import { stageOf, type GraphParameter, type GraphPath, type GraphStage } from './graphStages.ts';
import { pathOf } from './graphPaths.ts';
import { fileName } from './paths.ts';

/** The stages of a pipeline with their paths, as far as these are known. */
export function stagesOfPipeline(pipeline: Loaded<'dvc'>, project: Project): readonly GraphStage[] {
  return pipeline.model.steps.map((step) => {
    const paths = (references: readonly ArtifactReference[]): readonly GraphPath[] =>
      references.flatMap((one) => placed(one, step, { pipeline, project }) ?? []);
    const outputs = paths(once(step.outputs));
    return stageOf({
      document: pipeline.document,
      name: step.name,
      nameAt: step.nameAt,
      key: step.name,
      folder: step.folder === undefined ? undefined : pathOf(step.folder),
      inputs: paths(step.inputs),
      outputs: outputs.map((path) => ({ ...path, isCached: true })),
      command: step.command?.includes('${') === false ? step.command : undefined,
      parameters: step.parameters.flatMap((one) => parameterOf(one) ?? []),
      datasets: step.inputs.flatMap(({ text, at }) =>
        text.startsWith('ds://') ? [{ name: text.slice(5), at }] : [],
      ),
      writesUnknown: outputs.length < step.outputs.length || pipeline.document.problems.length > 0,
    });
  });
}

/** One text that stands twice in one list is one output. Source: _merge_data, dvc/output.py. */
function once(outputs: readonly ArtifactReference[]): readonly ArtifactReference[] {
  return [...new Map(outputs.map((one) => [`${one.role} ${one.text}`, one])).values()];
}

function placed(
  reference: ArtifactReference,
  step: Step,
  scope: { readonly pipeline: Loaded<'dvc'>; readonly project: Project },
): GraphPath | undefined {
  const uri = placeOf(reference, { ...scope, step: step.name });
  return uri === undefined ? undefined : { ...reference, path: pathOf(uri) };
}

function parameterOf({ file, key, at }: ParameterReference): GraphParameter | undefined {
  if (file === undefined || key?.includes('${') === true) return undefined;
  return { file: { text: fileName(file), path: pathOf(file), at }, key, at };
}
