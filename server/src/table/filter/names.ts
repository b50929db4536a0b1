import type { ColumnGroup } from '../../engine/evidence/table.ts';
import type { NamedColumn } from './filter.ts';
import type { Place } from './fault.ts';

/** The groups, by the words that MLflow knows them by, and our own. */
const groups: ReadonlyMap<string, ColumnGroup | 'dataset'> = new Map([
  ...['metric', 'metrics'].map((word) => [word, 'metrics'] as const),
  ...['param', 'params', 'parameter', 'parameters'].map((word) => [word, 'params'] as const),
  ...['tag', 'tags'].map((word) => [word, 'tags'] as const),
  ...['attribute', 'attributes', 'attr', 'run', 'info'].map((word) => [word, 'info'] as const),
  ...['dataset', 'datasets'].map((word) => [word, 'dataset'] as const),
  ['data', 'data'],
]);

/** What is known of every run, by MLflow's words for it. */
const attributes: ReadonlyMap<string, string> = new Map([
  ...['run_name', 'run name', 'Run name', 'Run Name'].map((word) => [word, 'name'] as const),
  ...['start_time', 'created', 'Created'].map((word) => [word, 'started'] as const),
  ['run_id', 'id'],
  ['end_time', 'ended'],
  ['user_id', 'user'],
]);

/** The column that a text such as `metrics."val loss"` names. */
export function columnNamed(text: string, place: Place): NamedColumn {
  const { start, end } = place;
  const point = text.indexOf('.');
  const group = point < 0 ? undefined : groups.get(text.slice(0, point));
  if (group === undefined) return named(undefined, text, { start, end });
  return named(group, unquoted(text.slice(point + 1)), { start, end });
}

function named(group: NamedColumn['group'], written: string, place: Place): NamedColumn {
  const isAttribute = group === 'info' || group === undefined;
  return { group, name: (isAttribute ? attributes.get(written) : undefined) ?? written, ...place };
}

function unquoted(name: string): string {
  return /^(["`])(.*)\1$/s.exec(name)?.[2] ?? name;
}
