import { describe, expect, test } from 'vitest';
import { ExperimentsTree } from '../../../../client/src/views/experiments/experimentsTree.ts';
import type { TreeNode } from '../../../../client/src/views/treeNode.ts';
import { experiment, locked, now, page, summary, TrackingServer } from '../../../support/trackingServer.ts';

const clock = { now: () => now };
const runs = Array.from({ length: 230 }, (_, index) => summary(`run ${index}`));

function server(): TrackingServer {
  return new TrackingServer({
    'assay/experiments': (params: { limit: number }) =>
      page([experiment('churn', 230), experiment('new', 0)], params),
    'assay/runs': (params: { limit: number; experiment: string }) =>
      page(params.experiment === 'e-churn' ? runs : [], params),
  });
}

async function open(tree: ExperimentsTree, label: string): Promise<readonly TreeNode[]> {
  const nodes = await tree.children('s');
  return (await nodes.find((node) => node.label === label)?.children?.()) ?? [];
}

describe('the view of experiments', () => {
  test('has the experiments with the number of their runs', async () => {
    const nodes = await new ExperimentsTree(server(), clock).children('s');
    expect(nodes.map(({ label, description }) => [label, description])).toEqual([
      ['churn', '230 runs'],
      ['new', 'no runs'],
    ]);
  });

  test('asks for runs only when a person opens an experiment', async () => {
    const asked = server();
    const tree = new ExperimentsTree(asked, clock);
    await tree.children('s');
    expect(asked.asked.map(({ method }) => method)).toEqual(['assay/experiments']);
    await open(tree, 'churn');
    expect(asked.asked.at(-1)).toEqual({
      method: 'assay/runs',
      params: { source: 's', experiment: 'e-churn', limit: 100 },
    });
  });

  test('shows a page of runs and how to get more', async () => {
    const tree = new ExperimentsTree(server(), clock);
    const first = await open(tree, 'churn');
    const more = first.at(-1);
    expect(first).toHaveLength(101);
    expect([more?.label, more?.description]).toEqual(['Show 100 more', '100 of 230 shown']);
    tree.showMore(more?.subject?.kind === 'list' ? more.subject.list : '');
    const second = await open(tree, 'churn');
    expect([second.length, second.at(-1)?.label]).toEqual([201, 'Show 30 more']);
  });

  test('says of an experiment without runs what would fill it', async () => {
    const [node] = await open(new ExperimentsTree(server(), clock), 'new');
    expect([node?.label, node?.description]).toEqual(['No runs yet', 'log one with mlflow.start_run()']);
  });

  test('says why a store cannot be read, and reads it when it can be', async () => {
    const asked = server();
    const { answers } = asked;
    asked.answers = { ...answers, 'assay/experiments': () => locked };
    const tree = new ExperimentsTree(asked, clock);
    const [node] = await tree.children('s');
    expect([node?.label, node?.description, node?.click]).toEqual([
      'mlflow.db is locked.',
      'Wait.',
      'assay.source.refresh',
    ]);
    asked.answers = answers;
    expect(await tree.children('s')).toHaveLength(2);
  });

  test('gives every node an id of its own', async () => {
    const tree = new ExperimentsTree(server(), clock);
    const nodes = [
      ...(await tree.children('s')),
      ...(await open(tree, 'churn')),
      ...(await open(tree, 'new')),
    ];
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });
});
