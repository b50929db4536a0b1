import { expect, test } from 'vitest';
import { knownRevisions } from '../../../server/src/sources/mlflow/revisions.ts';
import { newest, revisions } from './fixture.ts';

test('the shapes are in the order of their migrations, from the first that is read to the newest', () => {
  const known = [...knownRevisions];
  expect(revisions.map((revision) => known.indexOf(revision))).toEqual([0, 9, known.length - 1]);
  expect(known.at(-1)).toBe(newest);
  expect(known.filter((revision) => !/^[0-9a-f]{12,13}$/.test(revision))).toEqual([]);
});
