import type { Document } from '../../document/document.ts';
import type { ArtifactReference, Step } from '../../model/pipeline.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { isWithin, uriOfPath } from './paths.ts';
import { lookUp } from './scope.ts';
import { expressionPath, placeholders } from './template.ts';

/** A step with the document that it stands in. */
export interface PlacedStep {
  readonly document: Document;
  readonly step: Step;
  /** The places that the step reads, as far as they are known. */
  readonly inputs: readonly string[];
}

/** A path that a step writes. */
export interface PlacedOutput extends PlacedStep {
  readonly output: ArtifactReference;
  readonly uri: string;
}

/** Every step of every pipeline of the project. */
export function stepsOf(project: Project): readonly PlacedStep[] {
  return project.all('dvc').flatMap((pipeline) =>
    pipeline.model.steps.map((step) => ({
      document: pipeline.document,
      step,
      inputs: step.inputs.flatMap((input) => placeOf(input, { pipeline, step: step.name, project }) ?? []),
    })),
  );
}

/** Every output whose place is known. */
export function outputsOf(project: Project): readonly PlacedOutput[] {
  const pipelines = new Map(project.all('dvc').map((pipeline) => [pipeline.document, pipeline]));
  return stepsOf(project).flatMap((placed) => {
    const pipeline = pipelines.get(placed.document);
    if (pipeline === undefined) return [];
    return placed.step.outputs.flatMap((output) => {
      const uri = placeOf(output, { pipeline, step: placed.step.name, project });
      return uri === undefined ? [] : [{ ...placed, output, uri }];
    });
  });
}

/** The outputs that a step reads: its inputs are the same path, or one lies inside the other. */
export function producersOf(
  { inputs }: PlacedStep,
  outputs: readonly PlacedOutput[],
): readonly PlacedOutput[] {
  return outputs.filter(({ uri }) => inputs.some((input) => isWithin(input, uri) || isWithin(uri, input)));
}

interface Scope {
  readonly pipeline: Loaded<'dvc'>;
  readonly step: string;
  readonly project: Project;
}

/** The URI of a path, its templates resolved; undefined where one of them is not known or has no single value. */
export function placeOf(reference: ArtifactReference, scope: Scope): string | undefined {
  if (reference.uri !== undefined) return reference.uri;
  const text = resolvedText(reference.text, scope);
  return text === undefined ? undefined : uriOfPath(reference.base, text);
}

function resolvedText(text: string, { pipeline, step, project }: Scope): string | undefined {
  let resolved = '';
  let from = 0;
  for (const { expression, at } of placeholders(text, { start: 0, end: text.length })) {
    const path = expressionPath(expression);
    const found = path && lookUp(pipeline, path, step, project);
    if (found?.state !== 'found' || found.definition.value?.type !== 'scalar') return undefined;
    resolved += text.slice(from, at.start) + String(found.definition.value.value);
    from = at.end;
  }
  return resolved + text.slice(from);
}
