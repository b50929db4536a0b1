// tested by: test/engine/formats/dvc/graphStages.test.ts
import type { Document } from '../../document/document.ts';
import { itemsOf, pairsOf, valueOf, type Node } from '../../document/node.ts';
import type { ArtifactReference, ParameterReference } from '../../model/pipeline.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { placeOf, type Scope } from './graph.ts';
import { graphPath, stageOf, type GraphParameter, type GraphPath, type GraphStage } from './graphStages.ts';
import { pathOf } from './graphPaths.ts';
import { fileName } from './paths.ts';
import { isTemplated } from './template.ts';

/** The stages of a pipeline with their paths, as far as these are known. */
export function stagesOfPipeline(pipeline: Loaded<'dvc'>, project: Project): readonly GraphStage[] {
  const uncached = uncachedOutputs(pipeline.document);
  return pipeline.model.steps.map((step) => {
    const folder = step.folder === undefined ? undefined : pathOf(step.folder);
    const paths = (references: readonly ArtifactReference[]): readonly GraphPath[] =>
      references.flatMap((one) => placed(one, folder, { pipeline, step: step.name, project }) ?? []);
    const outputs = paths(once(step.outputs));
    return stageOf({
      document: pipeline.document,
      name: step.name,
      nameAt: step.nameAt,
      key: step.name,
      folder,
      inputs: paths(step.inputs),
      outputs: outputs.map((path) => ({ ...path, isCached: !uncached.has(path.at.start) })),
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
  folder: string | undefined,
  scope: Scope,
): GraphPath | undefined {
  const { text, at } = reference;
  if (!isTemplated(text)) return graphPath(folder, text, at);
  const uri = placeOf(reference, scope);
  return uri === undefined ? undefined : { text, path: pathOf(uri), at };
}

function parameterOf({ file, key, at }: ParameterReference): GraphParameter | undefined {
  if (file === undefined || key?.includes('${') === true) return undefined;
  return { file: { text: fileName(file), path: pathOf(file), at }, key, at };
}

/** Where the paths of outputs begin that DVC does not cache. */
function uncachedOutputs({ root, text }: Document): ReadonlySet<number> {
  if (!text.includes('cache')) return new Set();
  const bodies = pairsOf(valueOf(root, 'stages')).map(({ value }) => valueOf(value, 'do') ?? value);
  const lists = bodies.flatMap((body) => ['outs', 'metrics', 'plots'].map((key) => valueOf(body, key)));
  const flagged = lists.flatMap(itemsOf).flatMap(pairsOf);
  return new Set(
    flagged.filter(({ value }) => isFalse(valueOf(value, 'cache'))).map(({ key }) => key.span.start),
  );
}

function isFalse(node: Node | undefined): boolean {
  return node?.type === 'scalar' && node.value === false;
}
