import { describe, expect, test } from 'vitest';
import { Works } from '../../../client/src/work/works.ts';
import { workChanged, type Work } from '../../../server/src/protocol/work.ts';
import { now, TrackingServer } from '../../support/trackingServer.ts';

const reading: Work = {
  work: 'read 1',
  source: 's',
  what: 'runs',
  done: 12_000,
  of: 100_000,
  since: now - 8000,
  ended: false,
};

describe('long work', () => {
  test('is the first node of the view that waits for it, with how far it is and since when', () => {
    const server = new TrackingServer({});
    const works = new Works(server, { now: () => now });
    server.says(workChanged, reading);
    server.says(workChanged, { ...reading, work: 'read 2', what: 'models', done: 0, of: undefined });
    expect(works.nodes('assay.experiments').map(({ label, description }) => [label, description])).toEqual([
      ['Reading 12,000 of 100,000 runs', '8 s · click to cancel'],
    ]);
    expect(works.nodes('assay.registry').map(({ label }) => label)).toEqual(['Reading models']);
    server.says(workChanged, { ...reading, work: 'read 3', what: 'experiments', done: 0, of: undefined });
    expect(works.nodes('assay.experiments').map(({ label }) => label)).toEqual([
      'Reading 12,000 of 100,000 runs and experiments',
    ]);
    server.says(workChanged, { ...reading, work: 'read 4', what: 'tags', done: 0, of: undefined });
    expect(works.nodes('assay.experiments').map(({ label }) => label)).toEqual([
      'Reading 12,000 of 100,000 runs and 2 more',
    ]);
    for (const work of ['read 3', 'read 4']) server.says(workChanged, { ...reading, work, ended: true });
    server.says(workChanged, { ...reading, ended: true });
    expect([works.isBusy('assay.experiments'), works.isBusy('assay.registry')]).toEqual([false, true]);
  });

  test('is stopped where it goes on', () => {
    const server = new TrackingServer({});
    const works = new Works(server, { now: () => now });
    const stopped: string[] = [];
    works.tell(reading, () => stopped.push('here'));
    server.says(workChanged, { ...reading, work: 'read 2' });
    works.cancelAll();
    expect(stopped).toEqual(['here']);
    expect(server.told).toEqual([{ method: 'assay/cancelWork', params: { work: 'read 2' } }]);
  });

  test('is stopped for one view', () => {
    const server = new TrackingServer({});
    const works = new Works(server, { now: () => now });
    server.says(workChanged, reading);
    server.says(workChanged, { ...reading, work: 'read 2', what: 'models' });
    works.cancel('assay.registry');
    expect(server.told).toEqual([{ method: 'assay/cancelWork', params: { work: 'read 2' } }]);
  });

  test('is over when the server is gone, and who waited is told', () => {
    const server = new TrackingServer({});
    const works = new Works(server, { now: () => now });
    let changes = 0;
    works.onChange(() => (changes += 1));
    server.says(workChanged, reading);
    works.clear();
    expect([works.isBusy('assay.experiments'), changes]).toEqual([false, 2]);
  });
});
