// tested by: test/engine/formats/dvc/features.test.ts
import type { OutlineEntry } from '../../format.ts';
import type { Loaded } from '../../model/project.ts';
import type { ArtifactReference, Step } from '../../model/pipeline.ts';

/** The steps of a pipeline, each with what it reads and writes. */
export function outline({ model }: Loaded<'dvc'>): readonly OutlineEntry[] {
  return model.steps.map((step) => ({
    name: step.name,
    detail: step.command?.split('\n')[0] ?? '',
    kind: 'step',
    at: step.nameAt,
    whole: step.at,
    children: childrenOf(step),
  }));
}

function childrenOf(step: Step): readonly OutlineEntry[] {
  const parameters = step.parameters.flatMap(({ key, at }) =>
    key === undefined
      ? []
      : [{ name: key, detail: 'parameter', kind: 'parameter' as const, at, whole: at, children: [] }],
  );
  return [
    ...step.inputs.map((one) => file(one, 'reads')),
    ...step.outputs.map((one) => file(one, 'writes')),
    ...parameters,
  ];
}

function file({ text, at }: ArtifactReference, detail: string): OutlineEntry {
  return { name: text, detail, kind: 'file', at, whole: at, children: [] };
}
