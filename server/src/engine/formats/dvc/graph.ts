// tested by: test/engine/formats/dvc/rules/cycle.test.ts
import type { Document } from '../../document/document.ts';
import type { ArtifactReference, Step } from '../../model/pipeline.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { uriOfPath } from './paths.ts';
import { lookUp } from './scope.ts';
import { expressionPath, placeholders } from './template.ts';

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

/** Where the templates of a path are looked up. */
export interface Scope {
  readonly pipeline: Loaded<'dvc'>;
  readonly step: string;
  readonly project: Project;
}

/** Every output whose place is known. */
export function outputsOf(project: Project): readonly PlacedOutput[] {
  return scopesOf(project).flatMap(({ step, scope }) =>
    step.outputs.flatMap((output) => {
      const uri = placeOf(output, scope);
      return uri === undefined ? [] : [{ document: scope.pipeline.document, step, output, uri }];
    }),
  );
}

/** The URI of a path, its templates resolved; undefined where one of them is not known or has no single value. */
export function placeOf(reference: ArtifactReference, scope: Scope): string | undefined {
  if (reference.uri !== undefined) return reference.uri;
  const text = resolvedText(reference.text, scope);
  return text === undefined ? undefined : uriOfPath(reference.base, text);
}

function scopesOf(project: Project): readonly { readonly step: Step; readonly scope: Scope }[] {
  return project
    .all('dvc')
    .flatMap((pipeline) =>
      pipeline.model.steps.map((step) => ({ step, scope: { pipeline, step: step.name, project } })),
    );
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
