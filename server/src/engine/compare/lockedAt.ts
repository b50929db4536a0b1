// tested by: test/engine/compare/gather.test.ts
import type { Cancel } from '../../ports/cancel.ts';
import { HistoryError, type History } from '../../ports/history.ts';
import type { KeyValue } from '../evidence/tracking.ts';
import { isCommitId } from './code.ts';
import { lockedData } from './locked.ts';

/** The largest `dvc.lock` that is read, in bytes. */
const largest = 5_000_000;

/** So many files of one commit are read. */
const mostLocks = 50;

/** The data with its digests that the files `dvc.lock` of a repository held at a commit; undefined where that is not known. */
export async function lockedAt(
  commit: string | undefined,
  histories: readonly History[],
  cancel: Cancel,
): Promise<readonly KeyValue[] | undefined> {
  if (commit === undefined || !isCommitId(commit)) return undefined;
  for (const history of histories) {
    try {
      const files = await history.list(commit, '', cancel);
      const locks = files.filter((path) => /(^|\/)dvc\.lock$/.test(path)).slice(0, mostLocks);
      const texts = await history.texts(
        locks.map((path) => ({ commit, path })),
        largest,
        cancel,
      );
      return locks.flatMap((path, index) => lockedData(texts[index] ?? '', path));
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
    }
  }
  return undefined;
}
