// tested by: test/engine/formats/assay/rules/unknownReference.test.ts
import type { Written } from '../../model/manifest.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { uriOfFile } from './files.ts';

/** The DVC pipeline that a model names, where it is at hand. */
export function pipelineOf(
  manifest: string,
  pipeline: Written | undefined,
  project: Project,
): Loaded<'dvc'> | undefined {
  const uri = pipeline === undefined ? undefined : uriOfFile(manifest, pipeline.text);
  return uri === undefined ? undefined : project.get(uri, 'dvc');
}

/** The names of the stages of a model's pipeline; undefined where the pipeline cannot be read in full. */
export function stagesOf(
  manifest: string,
  pipeline: Written | undefined,
  project: Project,
): readonly string[] | undefined {
  const loaded = pipelineOf(manifest, pipeline, project);
  if (loaded === undefined || loaded.document.problems.length > 0) return undefined;
  const model: Pipeline = loaded.model;
  return model.steps.map((step) => step.name);
}
