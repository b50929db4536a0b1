import type { Source } from '../engine/evidence/contract.ts';
import { UsageError } from './verb.ts';

/**
 * What is read from each store. One that cannot be read is told by `warn`, and the others stay; where none can be, throws
 * the `UsageError` of the first.
 */
export async function eachStore<T>(
  stores: readonly Source[],
  warn: (message: string) => void,
  read: (store: Source) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const answers = await Promise.all(stores.map((store) => tried(() => read(store))));
  const failures = answers.filter((answer) => answer instanceof UsageError);
  const [first] = failures;
  if (first !== undefined && failures.length === stores.length) throw first;
  failures.forEach(({ message }) => warn(message));
  return answers.flatMap((answer) => (answer instanceof UsageError ? [] : answer));
}

async function tried<T>(read: () => Promise<readonly T[]>): Promise<readonly T[] | UsageError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}
