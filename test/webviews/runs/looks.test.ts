import { expect, test } from 'vitest';
import { looksOf } from '../../../webviews/runs/looks.ts';

const run = (id: string) => ({ source: 's', run: id, name: id });

test('a run keeps its look while it is selected, and one that comes gets the first that is free', () => {
  const three = looksOf(new Map(), [run('a'), run('b'), run('c')]);
  expect([...three.values()]).toEqual([0, 1, 2]);
  const without = looksOf(three, [run('c'), run('a')]);
  expect([without.get('s\nc'), without.get('s\na')]).toEqual([2, 0]);
  const again = looksOf(without, [run('d'), run('a'), run('c'), run('e')]);
  expect([again.get('s\nd'), again.get('s\na'), again.get('s\nc'), again.get('s\ne')]).toEqual([1, 0, 2, 3]);
});
