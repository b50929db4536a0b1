import { expect, test } from 'vitest';
import { ExperimentsTree } from '../../../../client/src/views/experiments/experimentsTree.ts';
import {
  experiment,
  metric,
  ok,
  page,
  source,
  summary,
  TrackingServer,
  treeOptions,
} from '../../../support/trackingServer.ts';

const packed = (...values: readonly number[]): object => ({
  base64: Buffer.from(Float64Array.from(values).buffer).toString('base64'),
});

const live = summary('live', {
  status: 'RUNNING',
  endedAt: undefined,
  metrics: [metric('epochs', 3), metric('loss', 0.4, 3)],
});

test('a run that goes on shows the course of its first metric that has one, and follows it', async () => {
  const told: (string | undefined)[] = [];
  let losses = [0.9, 0.7, 0.4];
  const server = new TrackingServer({
    'assay/experiments': (params: { limit: number }) => page([experiment('churn', 2)], params),
    'assay/runs': (params: { limit: number }) => page([live, summary('done')], params),
    'assay/series': () => {
      const none = packed();
      const points = { xs: packed(1, 2, 3), ys: packed(...losses), marks: { xs: none, ys: none } };
      return ok({ series: [{ ref: {}, ...points, total: 3, unplaced: 0, cursor: '' }], missing: [] });
    },
  });
  const tree = new ExperimentsTree(treeOptions(server, (node) => told.push(node)));
  const described = async (): Promise<readonly (string | undefined)[]> => {
    const [node] = await tree.children(source());
    return ((await node?.children?.()) ?? []).map(({ description }) => description);
  };
  expect((await described())[0]).toBe('running 5 min · epochs 3 · loss 0.4');
  const asked = server.asked.filter(({ method }) => method === 'assay/series').map(({ params }) => params);
  expect(asked).toMatchObject([{ series: [{ run: 'r-live', key: 'loss' }], axis: 'step' }]);
  expect((await described())[0]).toBe('█▅▁ · running 5 min · loss 0.4 · epochs 3');
  expect(told.length).toBeGreaterThan(0);

  losses = [0.9, 0.1, 0.4];
  tree.changed(source().id);
  await described();
  expect((await described())[0]).toBe('█▁▄ · running 5 min · loss 0.4 · epochs 3');
  expect((await described())[1]).not.toMatch(/[▁-█]/);
});
