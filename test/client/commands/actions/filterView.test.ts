import { expect, test } from 'vitest';
import { filterRuns, sortRuns } from '../../../../client/src/commands/actions/filterView.ts';
import { noFilter } from '../../../../client/src/views/filter/runFilter.ts';
import { person } from '../../../support/person.ts';
import { experiment, now, ok, page, source, TrackingServer } from '../../../support/trackingServer.ts';

const head = {
  table: 'tree trial',
  version: 1,
  total: 0,
  shown: 0,
  columns: [{ id: 'metrics.auc', kind: 'number', filled: undefined }],
  filterProblem: undefined,
  reading: undefined,
  missing: [],
  readAt: now,
};

test('what is read to offer columns and to try a filter is not kept', async () => {
  const server = new TrackingServer({
    'assay/sources': () => [source()],
    'assay/experiments': (params: { limit: number }) => page([experiment('churn')], params),
    'assay/table/query': () => ok(head),
  });
  const { context, told } = person(server, undefined, undefined);
  const runs = { filter: noFilter, setFilter: () => undefined };
  const models = { name: '', setName: () => undefined };
  const filtered = { ...context, server, filters: { runs, models } };
  await sortRuns(filtered);
  expect(told[0]).toContain('auc metrics');
  expect(server.told).toEqual([{ method: 'assay/table/close', params: { table: 'tree trial' } }]);
  await filterRuns(filtered);
  expect(server.told).toHaveLength(2);
});
