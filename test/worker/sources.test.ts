import { expect, test } from 'vitest';
import { createSqliteDatabases } from '../../server/src/platform/sqlite.ts';
import { Sources } from '../../server/src/worker/sources.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const store = (id: string): { id: string; path: string; name: string } => ({
  id,
  path: `/none/${id}.db`,
  name: id,
});

test('the stores that were named last are those that answer', () => {
  const sources = new Sources({ databases: createSqliteDatabases(), clock: Date, log, busyMs: 1 });
  const reasonOf = (id: string): string => {
    const answer = sources.read(id, (source) => source.run('a'));
    return answer.ok ? 'none' : answer.problem.reason;
  };
  expect(reasonOf('a')).toBe('not-found');
  sources.set([store('a'), store('b')]);
  expect([reasonOf('a'), reasonOf('b')]).toEqual(['missing', 'missing']);
  expect(sources.stores(['b', 'c'])).toEqual([store('b')]);
  sources.set([store('c')]);
  expect([reasonOf('a'), reasonOf('c')]).toEqual(['not-found', 'missing']);
});
