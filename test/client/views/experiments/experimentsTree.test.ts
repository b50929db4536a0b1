import { describe, expect, test } from 'vitest';
import { ExperimentsTree } from '../../../../client/src/views/experiments/experimentsTree.ts';
import type { TreeNode } from '../../../../client/src/views/treeNode.ts';
import {
  experiment,
  locked,
  page,
  source,
  summary,
  TrackingServer,
  treeOptions,
} from '../../../support/trackingServer.ts';

const runs = Array.from({ length: 230 }, (_, index) => summary(`run ${index}`));

function server(): TrackingServer {
  return new TrackingServer({
    'assay/experiments': (params: { limit: number }) =>
      page([experiment('churn', 230), experiment('new', 0)], params),
    'assay/runs': (params: { limit: number; experiment: string; lifecycle?: string }) =>
      page(params.experiment === 'e-churn' && params.lifecycle !== 'deleted' ? runs : [], params),
  });
}

async function open(tree: ExperimentsTree, label: string): Promise<readonly TreeNode[]> {
  const nodes = await tree.children(source());
  return (await nodes.find((node) => node.label === label)?.children?.()) ?? [];
}

describe('the view of experiments', () => {
  test('has the experiments with the number of their runs', async () => {
    const nodes = await new ExperimentsTree(treeOptions(server())).children(source());
    expect(nodes.map(({ label, description }) => [label, description])).toEqual([
      ['churn', '230 runs'],
      ['new', 'no runs'],
    ]);
  });

  test('asks for runs only when a person opens an experiment', async () => {
    const asked = server();
    const tree = new ExperimentsTree(treeOptions(asked));
    await tree.children(source());
    expect(asked.asked.some(({ method }) => method === 'assay/runs')).toBe(false);
    await open(tree, 'churn');
    expect(asked.asked.find(({ method }) => method === 'assay/runs')).toEqual({
      method: 'assay/runs',
      params: { source: source().id, experiment: 'e-churn', limit: 100 },
    });
  });

  test('shows a page of runs and how to get more', async () => {
    const tree = new ExperimentsTree(treeOptions(server()));
    const first = await open(tree, 'churn');
    const more = first.at(-1);
    expect(first).toHaveLength(101);
    expect([more?.label, more?.description]).toEqual(['Show 100 more', '100 of 230 shown']);
    tree.showMore(more?.subject?.kind === 'list' ? more.subject.list : '');
    expect((await open(tree, 'churn')).at(-1)?.label).toBe('Reading more runs…');
    const second = await open(tree, 'churn');
    expect([second.length, second.at(-1)?.label]).toEqual([201, 'Show 30 more']);
  });

  test('says of an experiment without runs what would fill it', async () => {
    const told = async (asked: TrackingServer): Promise<unknown> => {
      const [node] = await open(new ExperimentsTree(treeOptions(asked)), 'new');
      return [node?.label, node?.description];
    };
    expect(await told(server())).toEqual(['No runs yet', 'the first that is logged appears here']);

    const asked = server();
    const state = { info: source(), abilities: [], version: '3.17', supported: '', verdict: 'supported' };
    asked.answers = { ...asked.answers, 'assay/state': () => ({ ok: true, value: state, readAt: 0 }) };
    expect(await told(asked)).toEqual(['No runs yet', 'log one with mlflow.start_run()']);
  });

  test('says why a store cannot be read, and reads it when it can be', async () => {
    const asked = server();
    const { answers } = asked;
    asked.answers = { ...answers, 'assay/experiments': () => locked };
    const tree = new ExperimentsTree(treeOptions(asked));
    const [node] = await tree.children(source());
    expect([node?.label, node?.description, node?.click]).toEqual([
      'mlflow.db is locked.',
      'Wait.',
      'assay.source.refresh',
    ]);
    asked.answers = answers;
    expect(await tree.children(source())).toHaveLength(2);
  });

  test('gives every node an id of its own', async () => {
    const tree = new ExperimentsTree(treeOptions(server()));
    const nodes = [
      ...(await tree.children(source())),
      ...(await open(tree, 'churn')),
      ...(await open(tree, 'new')),
    ];
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });
});
