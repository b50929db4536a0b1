import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, sources } from './sources.ts';

const folders = [
  'server/src/engine',
  'server/src/sources',
  'server/src/report',
  'server/src/workspace',
  'server/src/platform',
];

/** Files without logic of their own: types, tables and the lists that the catalogue's test holds. */
const excused = [
  /\/(model|evidence)\//,
  /\/(finding|fix|format|rule|catalogue)\.ts$/,
  /\/schema\/schema\.ts$/,
  /\/formats\/[^/]+\/(index|schema|keys|templateRules|vocabulary\/licences)\.ts$/,
  /\/document\/(document|markdown|span)\.ts$/,
  /\/platform\/clock\.ts$/,
];

/** A source has a test of its name in the mirror, or says in its first line which test it is tested by. */
test('every source of the pure folders has its test', () => {
  const without = sources(folders)
    .filter(({ path }) => !excused.some((pattern) => pattern.test(path)))
    .filter(({ path, text }) => !hasOwnTest(path) && !namesItsTest(text) && !isTestedWithFolder(path))
    .map(({ path }) => path);
  expect(without).toEqual([]);
});

function hasOwnTest(path: string): boolean {
  return existsSync(join(repository, path.replace('server/src/', 'test/').replace(/\.ts$/, '.test.ts')));
}

function namesItsTest(text: string): boolean {
  const named = /^\/\/ tested by: (\S+)/.exec(text)?.[1];
  return named !== undefined && existsSync(join(repository, named));
}

/** The features of a format, a report's formats and the queries of a store are tested through what they make up. */
const together: readonly (readonly [RegExp, string])[] = [
  [/^server\/src\/report\//, 'test/report/reports.test.ts'],
  [/^server\/src\/engine\/features\//, 'test/engine/formats/dvc/features.test.ts'],
  [/^server\/src\/engine\/formats\/dvc\/templating\//, 'test/engine/formats/dvc/templating/resolve.test.ts'],
  [/^server\/src\/engine\/document\/yaml\//, 'test/engine/document/yaml.test.ts'],
  [/^server\/src\/engine\/check\.ts$/, 'test/engine/engine.test.ts'],
  [
    /^server\/src\/engine\/formats\/modelCard\/(detect|lower|hover|outline|complete)\.ts$/,
    'test/engine/formats/modelCard/features.test.ts',
  ],
  [
    /^server\/src\/engine\/formats\/modelCard\/vocabulary\/languages\.ts$/,
    'test/engine/formats/modelCard/vocabulary.test.ts',
  ],
  [
    /^server\/src\/engine\/formats\/modelCard\/(claims\/|facts|plain|sections)/,
    'test/engine/formats/modelCard/claims/cards.test.ts',
  ],
  [/^server\/src\/workspace\/load\.ts$/, 'test/engine/corpus/dvc.test.ts'],
  [
    /^server\/src\/sources\/mlflow\/(experimentQueries|runQueries|historyQueries|registryQueries)\.ts$/,
    'test/sources/mlflow/readTracking.test.ts',
  ],
];

function isTestedWithFolder(path: string): boolean {
  return together.some(([pattern, file]) => pattern.test(path) && existsSync(join(repository, file)));
}
