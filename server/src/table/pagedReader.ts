import type { Source, TableReader } from '../engine/evidence/contract.ts';
import type { Answer, Unavailable } from '../engine/evidence/source.ts';
import type { ColumnId, ColumnInfo, ColumnValues, Progress } from '../engine/evidence/table.ts';
import type { KeyValue, Lifecycle, Metric, Run, RunSummary } from '../engine/evidence/tracking.ts';
import type { Cancel } from '../ports/cancel.ts';
import { baseOf } from './base.ts';
import { Words } from './dense.ts';

/** How many runs are asked for at once, and how many of them one by one at a time. */
const pageSize = 1000;
const atOnce = 8;

/** Reads whole experiments from a source that gives pages only, each run once. */
export function pagedReader(source: Source, lifecycle: Lifecycle): TableReader {
  let read: Promise<Answer<readonly Run[]>> | undefined;
  const runs = (
    experiment: string,
    cancel: Cancel,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Answer<readonly Run[]>> =>
    (read ??= allRuns({ source, experiment, lifecycle, onProgress }, cancel));
  return {
    base: async (experiment, _, cancel, onProgress) =>
      mapped(await runs(experiment, cancel, onProgress), baseOf),
    columns: async (experiment, cancel) => mapped(await runs(experiment, cancel), columnsOf),
    column: async ({ experiment, column, rows }, cancel) =>
      mapped(await runs(experiment, cancel), (all) => columnOf(all, column, rows)),
  };
}

interface Wanted {
  readonly source: Source;
  readonly experiment: string;
  readonly lifecycle: Lifecycle;
  readonly onProgress: (progress: Progress) => void;
}

async function allRuns(wanted: Wanted, cancel: Cancel): Promise<Answer<readonly Run[]>> {
  const listed = await allSummaries(wanted, cancel);
  if (!listed.ok) return listed;
  const runs: Run[] = [];
  for (let from = 0; from < listed.value.length; from += atOnce) {
    if (cancel.isCancellationRequested) return { ok: false, problem: cancelled };
    const some = listed.value.slice(from, from + atOnce);
    const answers = await Promise.all(some.map(({ id }) => wanted.source.run(id, cancel)));
    answers.forEach((answer, place) => {
      const summary = some[place];
      if (answer.ok) runs.push(answer.value);
      else if (summary !== undefined) runs.push(withoutDetails(summary));
    });
    wanted.onProgress({ done: runs.length, of: listed.value.length });
  }
  return { ...listed, value: runs };
}

async function allSummaries(
  { source, experiment, lifecycle, onProgress }: Wanted,
  cancel: Cancel,
): Promise<Answer<readonly RunSummary[]>> {
  const runs: RunSummary[] = [];
  let place: { readonly from?: string } = {};
  for (;;) {
    const answer = await source.runs({ experiment, lifecycle, limit: pageSize, ...place }, cancel);
    if (!answer.ok) return answer;
    const { items, total, next } = answer.value;
    runs.push(...items);
    onProgress({ done: 0, of: total ?? runs.length });
    if (next === undefined) return { ...answer, value: runs };
    if (cancel.isCancellationRequested) return { ok: false, problem: cancelled };
    place = { from: next };
  }
}

function withoutDetails(summary: RunSummary): Run {
  const nothing = { artifactUri: undefined, sourceName: undefined, commit: undefined };
  return { ...summary, ...nothing, experimentName: '', parameters: [], tags: [], datasets: [] };
}

function columnsOf(runs: readonly Run[]): readonly ColumnInfo[] {
  const filled = new Map<ColumnId, number>();
  for (const run of runs) {
    for (const [id] of valuesOf(run)) filled.set(id, (filled.get(id) ?? 0) + 1);
  }
  return [...filled].map(([id, count]) => {
    const kind = id.startsWith('metrics.') ? 'number' : 'text';
    return { id, kind, filled: count };
  });
}

function columnOf(runs: readonly Run[], column: ColumnId, places: ReadonlyMap<string, number>): ColumnValues {
  const rows: number[] = [];
  const found: (string | number)[] = [];
  for (const run of runs) {
    const place = places.get(run.id);
    const value = valuesOf(run).find(([id]) => id === column)?.[1];
    if (place === undefined || value === undefined) continue;
    rows.push(place);
    found.push(value);
  }
  if (column.startsWith('metrics.'))
    return { kind: 'number', rows: Int32Array.from(rows), values: Float64Array.from(found, Number) };
  const words = new Words();
  const values = Int32Array.from(found, (value) => words.place(String(value)));
  return { kind: 'text', rows: Int32Array.from(rows), values, words: words.list };
}

function valuesOf(run: Run): readonly (readonly [ColumnId, string | number])[] {
  const texts = (group: 'params' | 'tags', list: readonly KeyValue[]) =>
    list.map(({ key, value }) => [`${group}.${key}`, value] as const);
  return [
    ...run.metrics.map(({ key, value }: Metric) => [`metrics.${key}`, Number(value)] as const),
    ...texts('params', run.parameters),
    ...texts('tags', run.tags),
    ...run.datasets.map(({ name, digest }) => [`data.${name}`, digest] as const),
  ];
}

function mapped<A, B>(answer: Answer<A>, of: (value: A) => B): Answer<B> {
  return answer.ok ? { ...answer, value: of(answer.value) } : answer;
}

const cancelled: Unavailable = {
  reason: 'internal',
  message: 'The reading was stopped.',
  action: 'Open the table again.',
};
