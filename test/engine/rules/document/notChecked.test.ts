import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../support/project.ts';

test('a text of more than 5 MB is said to be unchecked', () => {
  const engine = projectOf({ 'params.yaml': `a: ${'x'.repeat(5 * 1024 * 1024)}\n` });
  expect(engine.check(uriOf('params.yaml'))).toMatchObject([
    { rule: 'document/not-checked', severity: 'warning' },
  ]);
});

test('brackets nested very deep neither crash nor count as an error', () => {
  const engine = projectOf({ 'params.yaml': `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n` });
  expect(engine.check(uriOf('params.yaml')).map(({ rule }) => rule)).toEqual(['document/not-checked']);
});
