import { expect, test } from 'vitest';
import { read } from '../../../client/src/server/read.ts';
import { getRun } from '../../../server/src/protocol/tracking.ts';
import { ok, run, TrackingServer } from '../../support/trackingServer.ts';

const place = { source: 's', run: 'r' };

test('an answer is handed on', async () => {
  const server = new TrackingServer({ 'assay/run': () => ok(run('gbm')) });
  expect(await read(server, getRun, place)).toEqual(ok(run('gbm')));
});

test('a server that does not answer is a reason of its own', async () => {
  const answer = await read(new TrackingServer({}), getRun, place);
  expect(answer).toMatchObject({
    ok: false,
    problem: { reason: 'internal', action: 'Restart it with "Assay: Restart Language Server".' },
  });
});
