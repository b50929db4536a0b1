import type { ModelVersion } from '../engine/evidence/registry.ts';
import type { ColumnInfo } from '../engine/evidence/table.ts';
import { systemClock } from '../platform/clock.ts';
import { columnNamedAs } from '../table/naming.ts';
import { pick } from '../table/pick.ts';
import type { ItemColumn } from '../table/pick.ts';
import { underlined } from './runTable.ts';
import { UsageError } from './verb.ts';

export interface VersionQuestion {
  readonly filter: string;
  /** `created:desc`, or none. */
  readonly sort: string | undefined;
}

/** The versions that pass a filter, in the order that is asked for. Throws `UsageError` for what cannot be understood. */
export function pickVersions(
  versions: readonly ModelVersion[],
  { filter, sort }: VersionQuestion,
): readonly ModelVersion[] {
  const columns = columnsOf(versions);
  const infos = columns.map(({ id, kind }) => ({ id, kind, filled: undefined }));
  const keys = sort === undefined ? [] : [sortKeyOf(sort, infos)];
  const picked = pick({ columns, count: versions.length, filter, sort: keys, now: systemClock.now() });
  if (!picked.ok) throw new UsageError(underlined(filter, picked.problem));
  return Array.from(picked.places, (place) => versions[place]).filter((version) => version !== undefined);
}

function sortKeyOf(text: string, infos: readonly ColumnInfo[]) {
  const [, name = text, direction = 'asc'] = /^(.*):(asc|desc)$/.exec(text) ?? [];
  const named = columnNamedAs(name, infos);
  if (!named.ok) throw new UsageError(`--sort: ${named.message}`);
  return { column: named.id, direction: direction === 'desc' ? 'descending' : 'ascending' } as const;
}

function columnsOf(versions: readonly ModelVersion[]): readonly ItemColumn[] {
  const text = (name: string, of: (version: ModelVersion) => string | undefined): ItemColumn => ({
    id: `info.${name}`,
    kind: 'text',
    values: versions.map(of),
  });
  const time = (name: string, of: (version: ModelVersion) => number | undefined): ItemColumn => ({
    id: `info.${name}`,
    kind: 'time',
    values: Float64Array.from(versions, (version) => of(version) ?? Number.NaN),
  });
  const keys = new Set(versions.flatMap(({ tags }) => tags.map(({ key }) => key)));
  return [
    text('name', ({ model }) => model),
    text('id', ({ model, version }) => `${model}/${version}`),
    text('version', ({ version }) => version),
    text('aliases', ({ aliases }) => (aliases.length === 0 ? undefined : aliases.join(', '))),
    text('stage', ({ stage }) => stage),
    text('status', ({ status }) => status),
    text('user', ({ user }) => user),
    text('run', ({ runId }) => runId),
    text('source', ({ source }) => source),
    // `created` is MLflow's word for when a run started, and so is read as `started`.
    time('started', ({ createdAt }) => createdAt),
    time('updated', ({ updatedAt }) => updatedAt),
    ...[...keys].map((key): ItemColumn => {
      const of = ({ tags }: ModelVersion) => tags.find((tag) => tag.key === key)?.value;
      return { id: `tags.${key}`, kind: 'text', values: versions.map(of) };
    }),
  ];
}
