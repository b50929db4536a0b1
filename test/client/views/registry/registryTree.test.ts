import { describe, expect, test } from 'vitest';
import type { TreeNode } from '../../../../client/src/views/treeNode.ts';
import { RegistryTree } from '../../../../client/src/views/registry/registryTree.ts';
import {
  locked,
  model,
  ok,
  page,
  run,
  source,
  TrackingServer,
  treeOptions,
  version,
} from '../../../support/trackingServer.ts';

const models = [
  model('churn', { versionCount: 3, aliases: [{ alias: 'champion', version: '2' }] }),
  model('arrears', { versionCount: 0 }),
];
const versions = [
  version('3', { status: 'PENDING_REGISTRATION' }),
  version('2', { aliases: ['champion', 'eu'], runId: '22942ef072dc477b', stage: 'Production' }),
  version('1', { status: 'FAILED_REGISTRATION', statusMessage: 'no disk' }),
];

function tree(): RegistryTree {
  const server = new TrackingServer({
    'assay/models': (params: { limit: number }) => page(models, params),
    'assay/versions': (params: { limit: number; model: string }) =>
      page(params.model === 'churn' ? versions : [], params),
  });
  return new RegistryTree(treeOptions(server));
}

describe('a version in the view of the registry', () => {
  const commit = '8d1a512f00000000000000000000000000000000';
  const data = {
    name: 'customers',
    digest: 'a681f4cb',
    sourceType: 'local',
    source: '{}',
    context: 'training',
  };

  async function below(label: string, answer: unknown): Promise<readonly TreeNode[]> {
    const server = new TrackingServer({
      'assay/models': (params: { limit: number }) => page(models, params),
      'assay/versions': (params: { limit: number }) => page(versions, params),
      'assay/run': () => answer,
    });
    const [churn] = await new RegistryTree(treeOptions(server)).children(source());
    const nodes = (await churn?.children?.()) ?? [];
    return (await nodes.find((node) => node.label === label)?.children?.()) ?? [];
  }

  test('leads to its run, its commit and its data', async () => {
    const nodes = await below('v2', ok(run('gbm', { commit, datasets: [data] })));
    expect(nodes.map(({ label, description }) => [label, description])).toEqual([
      ['gbm', 'run · churn · 5 min ago'],
      ['8d1a512f', 'commit'],
      ['customers', 'data · training · a681f4cb'],
    ]);
    expect(nodes[0]?.click).toBe('assay.run.open');
  });

  test('says what is not known of it', async () => {
    expect((await below('v3', locked)).map(({ label }) => label)).toEqual(['No run']);
    const nodes = await below('v2', ok(run('gbm')));
    expect(nodes.map(({ label }) => label)).toEqual(['gbm', 'No commit', 'No data']);
    expect((await below('v2', locked)).map(({ label }) => label)).toEqual(['mlflow.db is locked.']);
  });

  test('tells the environments of assay.yaml that it is in', async () => {
    const server = new TrackingServer({
      'assay/models': (params: { limit: number }) => page(models, params),
      'assay/versions': (params: { limit: number }) => page(versions, params),
      'assay/environments': () => [{ model: 'churn', environments: ['staging', 'production', 'eu'] }],
    });
    const tree = new RegistryTree(treeOptions(server));
    await tree.children(source());
    for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
    const [churn] = await tree.children(source());
    const nodes = (await churn?.children?.()) ?? [];
    expect(nodes[1]?.description).toContain('@champion · @eu · in production · stage Production');
  });
});

describe('the view of the registry', () => {
  test('has the models with their versions counted and where their aliases are', async () => {
    const nodes = await tree().children(source());
    expect(nodes.map(({ label, description }) => [label, description])).toEqual([
      ['churn', '3 versions · champion v2'],
      ['arrears', '0 versions'],
    ]);
  });

  test('has the versions with aliases, what is amiss, age and run', async () => {
    const [churn] = await tree().children(source());
    const nodes = (await churn?.children?.()) ?? [];
    expect(nodes.map(({ label, description, icon }) => [label, description, icon?.name])).toEqual([
      ['v3', 'PENDING_REGISTRATION · 1 hour ago', 'clock'],
      ['v2', '@champion · @eu · stage Production · 1 hour ago · run 22942ef0', 'tag'],
      ['v1', 'FAILED_REGISTRATION · 1 hour ago', 'error'],
    ]);
  });

  test('opens the run of a version where it is known, and offers nothing where it is not', async () => {
    const [churn] = await tree().children(source());
    const nodes = (await churn?.children?.()) ?? [];
    expect(nodes.map(({ click, context }) => [click, context])).toEqual([
      [undefined, 'assay.version'],
      ['assay.run.open', 'assay.versionWithRun'],
      [undefined, 'assay.version'],
    ]);
  });

  test('says of a model without versions what would fill it', async () => {
    const [, arrears] = await tree().children(source());
    expect((await arrears?.children?.())?.map(({ label }) => label)).toEqual(['No versions yet']);
  });

  test('keeps ids apart for names that look like paths', async () => {
    const names = ['a', 'a/version/3', 'a"/version/"3'];
    const server = new TrackingServer({
      'assay/models': () =>
        page(
          names.map((name) => model(name)),
          { limit: 9 },
        ),
      'assay/versions': ({ model: of }: { model: string }) =>
        page([version('3', { model: of })], { limit: 9 }),
    });
    const nodes = await new RegistryTree(treeOptions(server)).children(source());
    const below = await Promise.all(nodes.map(async (node) => (await node.children?.()) ?? []));
    const ids = [...nodes, ...below.flat()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });
});
