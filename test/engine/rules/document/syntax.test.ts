import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../support/project.ts';

test('what the reader refuses is said at its place', () => {
  const engine = projectOf({ 'params.yaml': 'lr: 0.1\nlr: 0.2\n' });
  expect(engine.check(uriOf('params.yaml'))).toMatchObject([
    { rule: 'document/syntax', severity: 'error', range: { start: { line: 1, character: 0 } } },
  ]);
});

test('a file that can be read has no finding', () => {
  expect(projectOf({ 'params.yaml': 'lr: 0.1\n' }).check(uriOf('params.yaml'))).toEqual([]);
});
