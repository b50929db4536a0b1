import { expect, test } from 'vitest';
import { inTurns } from '../../../../server/src/sources/mlflow/rest/inTurns.ts';

test('so many at once, and the outcomes in the order of the items', async () => {
  let running = 0;
  let most = 0;
  const outcomes = await inTurns([5, 1, 4, 2, 3], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, item));
    running -= 1;
    return item * 10;
  });
  expect(outcomes).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
  expect(await inTurns([], 3, () => Promise.resolve(1))).toEqual([]);
});

test('the first that fails ends it', async () => {
  await expect(inTurns([1, 2], 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
