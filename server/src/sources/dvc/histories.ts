// tested by: test/sources/dvc/index.test.ts
import type { NewPoints } from '../../engine/evidence/contract.ts';
import type { MetricHistory } from '../../engine/evidence/tracking.ts';
import type { Cancel } from '../../ports/cancel.ts';
import { measuredIn } from './cells.ts';
import type { Content } from './content.ts';
import { liveFolders } from './listing.ts';
import { folderOf } from './paths.ts';
import type { DvcRun } from './runs.ts';
import { historyOf, pointsIn, type Points } from './series.ts';
import type { State } from './states.ts';

export interface HistoryOf {
  readonly run: DvcRun;
  readonly state: State;
}

/** The points of metrics of a run; a metric that DVCLive did not write has none. */
export async function historiesOf(
  content: Content,
  { keys, limit, ...of }: HistoryOf & { readonly keys: readonly string[]; readonly limit: number },
  cancel: Cancel,
): Promise<readonly MetricHistory[]> {
  const histories: MetricHistory[] = [];
  for (const key of keys)
    histories.push(historyOf(key, await pointsOf(content, { ...of, key }, cancel), limit));
  return histories;
}

/** The points behind a cursor: how many there were, and the first of them, by which another file is told. */
export async function newPoints(
  content: Content,
  of: HistoryOf & { readonly key: string },
  cursor: string | undefined,
  cancel: Cancel,
): Promise<NewPoints> {
  const { steps, timestamps, values } = await pointsOf(content, of, cancel);
  const first = `${steps[0] ?? ''} ${timestamps[0] ?? ''} ${values[0] ?? ''}`;
  const [count = '0', before = ''] = cursor?.split('|') ?? [];
  const isRestart =
    cursor !== undefined && (Number(count) > values.length || (count !== '0' && before !== first));
  const from = isRestart ? 0 : Number(count);
  return {
    steps: Float64Array.from(steps.slice(from)),
    timestamps: Float64Array.from(timestamps.slice(from)),
    values: Float64Array.from(values.slice(from)),
    cursor: `${values.length}|${first}`,
    isRestart,
  };
}

/** DVCLive writes `a/b` of its metrics into `a/b.tsv`, and as `a: {b: …}` beside. */
async function pointsOf(
  content: Content,
  { run, state, key }: HistoryOf & { readonly key: string },
  cancel: Cancel,
): Promise<Points> {
  const measured = measuredIn(state).find((one) => one.key === key);
  const folders = measured === undefined ? liveFolders(state) : [folderOf(measured.file)];
  const inner = measured?.inner ?? key;
  for (const path of folders.flatMap((folder) => candidates(folder, inner))) {
    const [text] = await content.texts([{ tree: run.revision.tree, path }], cancel);
    const known = text ?? (await content.cachedText(state.outputs, path));
    if (known !== undefined) return pointsIn(known);
  }
  return { steps: [], timestamps: [], values: [] };
}

/** A dot of a key may be a dot of a name, or stand between two folders. */
function candidates(folder: string, key: string): readonly string[] {
  const parts = key.split('.');
  if (key === '' || parts.some((part) => part === '' || part === '..')) return [];
  const start = `${folder === '' ? '' : `${folder}/`}plots/metrics/`;
  const names = new Set([parts.join('/'), key]);
  for (let cut = 1; cut < Math.min(parts.length, 8); cut += 1)
    names.add(`${parts.slice(0, cut).join('/')}/${parts.slice(cut).join('.')}`);
  return Array.from(names, (name) => `${start}${name}.tsv`);
}
