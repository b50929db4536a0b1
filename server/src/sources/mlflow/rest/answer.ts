// tested by: test/sources/mlflow/rest/writer.test.ts
import type { Answer } from '../../../engine/evidence/source.ts';
import type { Clock } from '../../../ports/clock.ts';
import { RestProblem } from './problems.ts';

/** What a read gave, or why it gave nothing. Rejects where it was cancelled, or for a fault of ours. */
export async function answer<T>(clock: Clock, read: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await read(), readAt: clock.now() };
  } catch (error) {
    if (error instanceof RestProblem) return { ok: false, problem: error.problem };
    throw error;
  }
}
