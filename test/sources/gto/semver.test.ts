import { expect, test } from 'vitest';
import { compareVersions } from '../../../server/src/sources/gto/semver.ts';

test('versions go as semver.org says, and what is no version comes first', () => {
  const sorted = [
    '0badc0de',
    'feedface',
    'v0.9.9',
    'v1.0.0-1',
    'v1.0.0-2',
    'v1.0.0-11',
    'v1.0.0-alpha',
    'v1.0.0-alpha.1',
    'v1.0.0-beta',
    'v1.0.0',
    'v1.2.0',
    'v1.10.0',
    'v10.0.0',
  ];
  expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
  expect(compareVersions('v1.0.0+a', 'v1.0.0+b')).toBe(0);
});
