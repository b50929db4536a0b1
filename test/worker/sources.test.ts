import { expect, test } from 'vitest';
import { openSource } from '../../server/src/compose/openSource.ts';
import type { SourcePlace } from '../../server/src/engine/evidence/place.ts';
import { Sources } from '../../server/src/worker/sources.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const never = { isCancellationRequested: false };
const place = (id: string): SourcePlace => ({
  kind: 'mlflow-file',
  id,
  label: id,
  path: `/none/${id}.db`,
  workspace: '/none',
});

test('the sources that were named last are those that answer', async () => {
  let allowed = 1;
  const sources = new Sources({
    open: (one) => openSource(one, { clock: Date, log, httpFor: () => undefined }),
    keyOf: (one) => JSON.stringify([one, allowed]),
  });
  const reasonOf = async (id: string): Promise<string> => {
    const answer = await sources.read(id, (source) => source.run('a', never));
    return answer.ok ? 'none' : answer.problem.reason;
  };
  expect(await reasonOf('a')).toBe('not-found');
  sources.set([place('a'), place('b')]);
  expect([await reasonOf('a'), await reasonOf('b')]).toEqual(['missing', 'missing']);
  expect([sources.get('b')?.info.label, sources.get('c')]).toEqual(['b', undefined]);
  const before = sources.get('a');
  sources.set([place('a')]);
  expect(sources.get('a')).toBe(before);
  allowed = 2;
  sources.set([place('a')]);
  expect(sources.get('a')).not.toBe(before);
  sources.set([place('c')]);
  expect([await reasonOf('a'), await reasonOf('c')]).toEqual(['not-found', 'missing']);
});
