import { expect, test } from 'vitest';
import { AskOnce } from '../../../client/src/views/askOnce.ts';
import { listSources } from '../../../server/src/protocol/tracking.ts';
import { source, TrackingServer } from '../../support/trackingServer.ts';

test('what was answered is kept until it is forgotten, and what failed is not', async () => {
  const server = new TrackingServer({ 'assay/sources': () => [source()] });
  const once = new AskOnce(server);
  await Promise.all([once.ask(listSources, null), once.ask(listSources, null)]);
  expect(server.asked).toHaveLength(1);
  once.forget();
  server.answers = {};
  await expect(once.ask(listSources, null)).rejects.toThrow();
  server.answers = { 'assay/sources': () => [] };
  expect(await once.ask(listSources, null)).toEqual([]);
});
