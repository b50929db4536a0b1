// tested by: test/engine/formats/metrics/features.test.ts
import type { OutlineEntry } from '../../format.ts';
import type { Loaded } from '../../model/project.ts';
import { entriesOf } from '../params/outline.ts';

/** The metrics of a file with their values, nested as they are. */
export function outline({ model }: Loaded<'metrics'>): readonly OutlineEntry[] {
  return entriesOf(model.root, 'metric');
}
