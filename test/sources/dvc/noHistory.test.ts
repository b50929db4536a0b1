import { expect, test } from 'vitest';
import { noHistory } from '../../../server/src/sources/dvc/noHistory.ts';

const never = { isCancellationRequested: false };

test('there is nothing in no history', async () => {
  const history = noHistory('/work');
  expect(await history.head(never)).toEqual({ commit: undefined, branch: undefined, dirty: [] });
  expect(await history.refs(['refs'], never)).toEqual([]);
  expect(await history.texts([{ commit: 'a', path: 'b' }], 1, never)).toEqual([undefined]);
  expect(await history.bytes('a', 'b', 1, never)).toBeUndefined();
  expect(await history.stamp()).toBe(await history.stamp());
});
