import { expect, test } from 'vitest';
import { commitPlace, commitQuery } from '../../../client/src/git/commitPlace.ts';

test('a place comes back from its address', () => {
  const place = { root: '/work/ä b', commit: 'c0ffee1', path: 'src/a#b?.py' };
  expect(commitPlace({ path: `/${place.path}`, query: commitQuery(place) })).toEqual(place);
});

test.each(['', '{', '3', 'null', '{}', '{"root":1,"commit":"a"}', '{"root":"a"}'])(
  '%j is no address of ours',
  (query) => {
    expect(commitPlace({ path: '/a', query })).toBeUndefined();
  },
);
