import { expect, test } from 'vitest';
import { findGtoRegistries } from '../../../server/src/sources/gto/discover.ts';

test('a repository with a tag of GTO holds a registry', () => {
  const folders = [
    { uri: 'file:///work/a%20project/', tags: ['v1.0.0', 'churn@v1.0.0'] },
    { uri: 'file:///work/%E0%A4', tags: ['m#prod#1'] },
    { uri: 'file:///work/other', tags: ['v1.0.0', 'release'] },
    { uri: 'file:///work/none', tags: [] },
  ];
  expect(findGtoRegistries(folders)).toEqual([
    { uri: 'file:///work/a%20project/', label: 'GTO in a project' },
    { uri: 'file:///work/%E0%A4', label: 'GTO in %E0%A4' },
  ]);
});
