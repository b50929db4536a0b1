import { describe, expect, test } from 'vitest';
import { ExperimentsTree } from '../../../client/src/views/experiments/experimentsTree.ts';
import { roots, type RootsOptions } from '../../../client/src/views/roots.ts';
import type { TreeNode } from '../../../client/src/views/treeNode.ts';
import type { Connection } from '../../../server/src/protocol/connections.ts';
import type { SourceInfo } from '../../../server/src/protocol/tracking.ts';
import { experiment, page, source, TrackingServer, treeOptions } from '../../support/trackingServer.ts';

function rootsWith(
  sources: readonly SourceInfo[],
  state: ReturnType<RootsOptions['state']>,
  connections: readonly Connection[] = [],
): Promise<readonly TreeNode[]> {
  const server = new TrackingServer({
    'assay/sources': () => sources,
    'assay/connections': () => connections,
    'assay/experiments': () => page([experiment('churn')], { limit: 100 }),
  });
  return roots({ server, tree: new ExperimentsTree(treeOptions(server)), state: () => state });
}

const named: Connection = {
  id: 'mlflow:https://mlflow.example.com',
  system: 'mlflow',
  label: 'mlflow.example.com',
  location: 'https://mlflow.example.com',
  origin: 'https://mlflow.example.com',
  named: 'manifest',
  at: { uri: 'file:///p/assay.yaml', line: 1 },
  approval: 'open',
};

describe('the top of a view', () => {
  test('is what the only source has', async () => {
    expect((await rootsWith([source()], 'ready')).map(({ label }) => label)).toEqual(['churn']);
  });

  test('is the sources where there are several', async () => {
    const nodes = await rootsWith([source('a/mlflow.db'), source('b/mlflow.db')], 'ready');
    expect(nodes.map(({ label }) => label)).toEqual(['a/mlflow.db', 'b/mlflow.db']);
    expect((await nodes[1]?.children?.())?.map(({ label }) => label)).toEqual(['churn']);
  });

  test('leaves out what never holds what the view shows', async () => {
    const registry = { ...source('GTO in p'), lacks: 'experiments' } as const;
    expect((await rootsWith([source(), registry], 'ready')).map(({ label }) => label)).toEqual(['churn']);
    const repository = { ...source('DVC in p'), lacks: 'models' } as const;
    const nodes = await rootsWith([source(), repository], 'ready');
    expect(nodes.map(({ label }) => label)).toEqual(['mlflow.db', 'DVC in p']);
  });

  test('shows servers that wait for approval or were refused beside the sources', async () => {
    const refused = { ...named, id: 'r', label: 'other', approval: 'refused' } as const;
    const approved = { ...named, id: 'a', approval: 'approved' } as const;
    const nodes = await rootsWith([source()], 'ready', [named, refused, approved]);
    expect(nodes.map(({ label, description, context }) => [label, description, context])).toEqual([
      ['mlflow.db', 'MLflow', 'assay.source'],
      ['mlflow.example.com', 'not approved, named in assay.yaml', 'assay.connectionOpen'],
      ['other', 'refused', 'assay.connectionRefused'],
    ]);
    expect(nodes[1]?.facts).toContainEqual({ label: 'Where', value: 'named in assay.yaml line 2' });
  });

  test('is empty without a source, so that the welcome is shown', async () => {
    expect(await rootsWith([], 'ready')).toEqual([]);
  });

  test('says that the workspace is read while the server starts', async () => {
    expect((await rootsWith([], 'starting')).map(({ label }) => label)).toEqual(['Reading the workspace…']);
  });

  test('asks nobody when the server is off', async () => {
    expect(await rootsWith([source()], 'stopped')).toEqual([]);
  });

  test('says that the server gave no answer', async () => {
    const server = new TrackingServer({});
    const tree = new ExperimentsTree(treeOptions(server));
    const [node] = await roots({ server, tree, state: () => 'ready' });
    expect(node?.label).toBe('The language server gave no answer: assay/sources is not answered');
    expect(node?.description).toBe('Restart it with "Assay: Restart Language Server".');
  });
});
