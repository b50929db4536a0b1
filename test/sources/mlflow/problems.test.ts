import { expect, test } from 'vitest';
import { DatabaseError } from '../../../server/src/ports/database.ts';
import type { DatabaseFailure } from '../../../server/src/ports/database.ts';
import {
  badPlace,
  notFound,
  problemOfDatabase,
  problemOfSchema,
} from '../../../server/src/sources/mlflow/problems.ts';

const failures: readonly [DatabaseFailure, string][] = [
  ['no-driver', 'no-driver'],
  ['missing', 'missing'],
  ['denied', 'denied'],
  ['not-a-database', 'not-a-store'],
  ['corrupt', 'corrupt'],
  ['locked', 'locked'],
  ['unfinished', 'locked'],
  ['failed', 'internal'],
];

test.each(failures)(
  'a database that is %s is a source that is %s, with one thing to do',
  (failure, reason) => {
    const problem = problemOfDatabase(new DatabaseError(failure, 'the detail'), 'runs/mlflow.db');
    expect(problem.reason).toBe(reason);
    expect(problem.message).toContain('runs/mlflow.db');
    expect(problem.action).toMatch(/\.$/);
  },
);

test.each(['empty', 'not-a-store'] as const)('a database that is %s is not a store', (reason) => {
  expect(problemOfSchema({ ok: false, reason }, 'a.db')).toMatchObject({ reason: 'not-a-store' });
});

test.each(['too-old', 'too-new'] as const)('a store that is %s names what it lacks', (reason) => {
  const problem = problemOfSchema({ ok: false, reason, missing: 'runs.status' }, 'a.db');
  expect(problem.reason).toBe(reason);
  expect(problem.message).toContain('runs.status');
});

test('what is asked for and not there is named', () => {
  expect(notFound('run', 'abc', 'a.db')).toMatchObject({
    reason: 'not-found',
    message: 'a.db has no run abc.',
  });
  expect(badPlace('a.db').reason).toBe('not-found');
});
