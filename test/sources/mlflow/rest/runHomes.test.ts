import { expect, test } from 'vitest';
import { RunHomes } from '../../../../server/src/sources/mlflow/rest/runHomes.ts';
import { summary } from '../../../support/trackingServer.ts';

test('a run that was read is known with its experiment', () => {
  const homes = new RunHomes();
  const run = summary('a');
  const page = { items: [run], total: undefined, next: undefined };
  expect(homes.learn(page)).toBe(page);
  homes.learnIds(['b'], '9');
  expect([homes.of(run.id), homes.of('b'), homes.of('c')]).toEqual([run.experimentId, '9', undefined]);
});
