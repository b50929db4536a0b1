// tested by: test/engine/formats/dvcFile/features.test.ts
import type { OutlineEntry } from '../../format.ts';
import type { Loaded } from '../../model/project.ts';
import { entryOf } from '../dvcLock/outline.ts';

/** The data that is tracked, and where it was taken from. */
export function outline({ model }: Loaded<'dvc-file'>): readonly OutlineEntry[] {
  return [
    ...model.sources.map((one) => entryOf(one, 'taken from')),
    ...model.outputs.map((one) => entryOf(one, 'tracked')),
  ];
}
