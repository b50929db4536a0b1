import type { RunView } from '../messages/run.ts';

/** With more rows than this a person looks for one, and not at all of them. */
const manyRows = 24;

/** Whether a row is among those that a person looks for: by its name or its value, in any case. */
export function matches(
  row: { readonly key: string; readonly value?: string | number },
  filter: string,
): boolean {
  const wanted = filter.trim().toLowerCase();
  return [row.key, String(row.value ?? '')].some((text) => text.toLowerCase().includes(wanted));
}

export function isFilterUseful({ metrics, parameters, tags, systemTags }: RunView): boolean {
  return metrics.length + parameters.length + tags.length + systemTags.length > manyRows;
}
