// tested by: test/engine/formats/dvcLock/features.test.ts
import type { OutlineEntry } from '../../format.ts';
import type { LockedStage } from '../../model/lock.ts';
import type { Loaded } from '../../model/project.ts';
import type { TrackedFile } from '../../model/tracked.ts';

/** The steps that ran, each with what it read and wrote. */
export function outline({ model }: Loaded<'dvc-lock'>): readonly OutlineEntry[] {
  return [...model.stages.values()].map((stage) => ({
    name: stage.name,
    kind: 'step',
    at: stage.nameAt,
    whole: stage.at,
    children: childrenOf(stage),
  }));
}

function childrenOf({ inputs, outputs, parameters }: LockedStage): readonly OutlineEntry[] {
  const files = parameters.map(({ file, fileAt }) => ({
    ...entryOf({ path: file, pathAt: fileAt, at: fileAt }, 'parameters'),
    kind: 'parameter' as const,
  }));
  return [
    ...inputs.map((one) => entryOf(one, 'was read')),
    ...files,
    ...outputs.map((one) => entryOf(one, 'was written')),
  ];
}

/** A file in an outline. */
export function entryOf(file: Pick<TrackedFile, 'path' | 'pathAt' | 'at'>, detail: string): OutlineEntry {
  return { name: file.path, detail, kind: 'file', at: file.pathAt, whole: file.at, children: [] };
}
