import { expect, test } from 'vitest';
import { ageOf, hasAliases, versionIn } from '../../../../server/src/sources/mlflow/rest/version.ts';

test.each([
  ['3.17.2\n', '3.17.2'],
  ['2.0.0rc1', '2.0.0rc1'],
  ['4.0.0.dev0', '4.0.0.dev0'],
  ['<html>3.17.2', undefined],
  ['OK', undefined],
  ['', undefined],
])('%j tells the version %s', (text, version) => {
  expect(versionIn(text)).toBe(version);
});

test.each([
  ['1.30.1', 'old', false],
  ['2.0.0', 'known', false],
  ['2.2.9', 'known', false],
  ['2.3.0', 'known', true],
  ['3.18.4', 'known', true],
  ['3.19.0', 'new', true],
  ['4.0.0', 'new', true],
])('%s is %s', (version, age, aliases) => {
  expect([ageOf(version), hasAliases(version)]).toEqual([age, aliases]);
});

test('a version that is not told counts as having aliases', () => {
  expect(hasAliases(undefined)).toBe(true);
});
