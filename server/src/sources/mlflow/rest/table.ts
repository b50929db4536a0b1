import type { ColumnRequest, TableReader } from '../../../engine/evidence/contract.ts';
import type { Answer } from '../../../engine/evidence/source.ts';
import type { Progress } from '../../../engine/evidence/table.ts';
import type { Lifecycle } from '../../../engine/evidence/tracking.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import { answer } from './answer.ts';
import type { RestClient } from './client.ts';
import { RunColumns } from './columns.ts';
import { readAllRuns } from './readAllRuns.ts';
import { SharedReading } from './sharedReading.ts';

/** What is kept of an experiment. */
interface Kept {
  readonly experiment: string;
  readonly lifecycle: Lifecycle;
  readonly reading: SharedReading<RunColumns>;
  /** When the reading ended; undefined before. */
  endedAt: number | undefined;
  columns: RunColumns | undefined;
}

/** How many experiments are kept, and how long one counts as just read: `base` and `columns` are asked for together. */
const mostKept = 4;
const freshMs = 2000;

/** Reads whole experiments: all pages once, kept as columns until `base` asks again. Never the same twice at once. */
export function createTable(client: RestClient): TableReader {
  let kept: readonly Kept[] = [];
  const start = (
    experiment: string,
    lifecycle: Lifecycle,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Kept => {
    const columns = new RunColumns();
    const wanted = { experiment, lifecycle, columns };
    const tell = (): void => onProgress({ done: columns.length, of: undefined });
    const reading = new SharedReading(async (cancel) => {
      await readAllRuns(client, wanted, tell, cancel);
      entry.endedAt = client.clock.now();
      entry.columns = columns;
      return columns;
    });
    const entry: Kept = { experiment, lifecycle, reading, endedAt: undefined, columns: undefined };
    const isSame = (one: Kept): boolean => one.experiment === experiment && one.lifecycle === lifecycle;
    kept = [entry, ...kept.filter((one) => !isSame(one) && !one.reading.isStopped)].slice(0, mostKept);
    return entry;
  };
  const isFresh = ({ reading, endedAt }: Kept): boolean =>
    reading.isRunning || (endedAt !== undefined && client.clock.now() - endedAt < freshMs);
  const read = <T>(entry: Kept, cancel: Cancel, use: (columns: RunColumns) => T): Promise<Answer<T>> =>
    answer(client.clock, async () => use(await entry.reading.wait(cancel)));
  const usable = (experiment: string): readonly Kept[] =>
    kept.filter(
      (one) => one.experiment === experiment && (one.reading.isRunning || one.columns !== undefined),
    );
  return {
    base: (experiment, lifecycle, cancel, onProgress) => {
      const known = usable(experiment).find((one) => one.lifecycle === lifecycle && isFresh(one));
      return read(known ?? start(experiment, lifecycle, onProgress), cancel, (columns) => columns.base());
    },
    columns: (experiment, cancel) =>
      read(usable(experiment)[0] ?? start(experiment, 'active'), cancel, (columns) => columns.infos()),
    column: (request, cancel) =>
      read(
        readingFor(usable(request.experiment), request) ?? start(request.experiment, 'active'),
        cancel,
        (columns) => columns.column(request.column, request.rows),
      ),
  };
}

/** The reading that holds the rows that are asked for: the active runs and the deleted ones are read apart. */
function readingFor(usable: readonly Kept[], { rows }: ColumnRequest): Kept | undefined {
  const [first] = rows.keys();
  return usable.find(({ columns }) => first !== undefined && columns?.has(first) === true) ?? usable[0];
}
