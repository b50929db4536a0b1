import type { Document } from '../../document/document.ts';
import type { ArtifactReference, Step } from '../../model/pipeline.ts';
import type { Project } from '../../model/project.ts';
import { isWithin } from './paths.ts';

/** A step with the document that it stands in. */
export interface PlacedStep {
  readonly document: Document;
  readonly step: Step;
}

/** A path that a step writes. */
export interface PlacedOutput extends PlacedStep {
  readonly output: ArtifactReference;
  readonly uri: string;
}

/** Every step of every pipeline of the project. */
export function stepsOf(project: Project): readonly PlacedStep[] {
  return project.all('dvc').flatMap(({ document, model }) => model.steps.map((step) => ({ document, step })));
}

/** Every output whose place is known. */
export function outputsOf(project: Project): readonly PlacedOutput[] {
  return stepsOf(project).flatMap(({ document, step }) =>
    step.outputs.flatMap((output) =>
      output.uri === undefined ? [] : [{ document, step, output, uri: output.uri }],
    ),
  );
}

/** The outputs that a step reads: its inputs are the same path, or one lies inside the other. */
export function producersOf(step: Step, outputs: readonly PlacedOutput[]): readonly PlacedOutput[] {
  const inputs = step.inputs.flatMap(({ uri }) => uri ?? []);
  return outputs.filter(({ uri }) => inputs.some((input) => isWithin(input, uri) || isWithin(uri, input)));
}
