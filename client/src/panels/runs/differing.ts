import type { ColumnId, RunRef } from '../../../../server/src/protocol/table.ts';
import { getRun, isSystemTag, type Run } from '../../../../server/src/protocol/tracking.ts';
import { mostDiffering } from '../../../../webviews/messages/runs.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';

/** Reads runs and says in which columns they differ; those that cannot be read are left out. */
export async function readDiffering(server: Server, runs: readonly RunRef[]): Promise<readonly ColumnId[]> {
  const answers = await Promise.all(
    runs.slice(0, mostDiffering).map(({ source, run }) => read(server, getRun, { source, run })),
  );
  return differingColumns(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])));
}

/** The columns in which runs differ: parameters first, then metrics and tags; one that some do not have differs too. */
export function differingColumns(runs: readonly Run[]): readonly ColumnId[] {
  const params = differing(runs.map(({ parameters }) => parameters));
  const metrics = differing(runs.map((run) => run.metrics));
  const tags = differing(runs.map((run) => run.tags.filter((tag) => !isSystemTag(tag))));
  return [
    ...params.map((key): ColumnId => `params.${key}`),
    ...metrics.map((key): ColumnId => `metrics.${key}`),
    ...tags.map((key): ColumnId => `tags.${key}`),
  ];
}

function differing(
  sets: readonly (readonly { readonly key: string; readonly value: string | number }[])[],
): readonly string[] {
  const maps = sets.map((pairs) => new Map(pairs.map(({ key, value }) => [key, value])));
  const keys = new Set(sets.flatMap((pairs) => pairs.map(({ key }) => key)));
  return [...keys].filter((key) => new Set(maps.map((values) => values.get(key))).size > 1);
}
