// tested by: test/engine/formats/evalResults/features.test.ts
import type { OutlineEntry } from '../../format.ts';
import type { Loaded } from '../../model/project.ts';

/** The results: benchmark and task, with what was measured. */
export function outline({ model }: Loaded<'eval-results'>): readonly OutlineEntry[] {
  return model.results.map(({ dataset, task, value, node }) => ({
    name: dataset?.value === undefined || dataset.value === '' ? '(no benchmark)' : dataset.value,
    detail: [task?.value, value?.value].filter((part) => part !== undefined).join(': '),
    kind: 'metric',
    at: dataset?.at ?? node.span,
    whole: node.span,
    children: [],
  }));
}
