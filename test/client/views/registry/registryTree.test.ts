import { describe, expect, test } from 'vitest';
import { RegistryTree } from '../../../../client/src/views/registry/registryTree.ts';
import { model, now, page, TrackingServer, version } from '../../../support/trackingServer.ts';

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
  return new RegistryTree(server, { now: () => now });
}

describe('the view of the registry', () => {
  test('has the models with their versions counted and where their aliases are', async () => {
    const nodes = await tree().children('s');
    expect(nodes.map(({ label, description }) => [label, description])).toEqual([
      ['churn', '3 versions · champion v2'],
      ['arrears', '0 versions'],
    ]);
  });

  test('has the versions with aliases, what is amiss, age and run', async () => {
    const [churn] = await tree().children('s');
    const nodes = (await churn?.children?.()) ?? [];
    expect(nodes.map(({ label, description, icon }) => [label, description, icon?.name])).toEqual([
      ['v3', 'PENDING_REGISTRATION · 1 hour ago', 'clock'],
      ['v2', 'champion, eu · stage Production · 1 hour ago · run 22942ef0', 'tag'],
      ['v1', 'FAILED_REGISTRATION · 1 hour ago', 'error'],
    ]);
  });

  test('opens the run of a version where it is known, and offers nothing where it is not', async () => {
    const [churn] = await tree().children('s');
    const nodes = (await churn?.children?.()) ?? [];
    expect(nodes.map(({ click, context }) => [click, context])).toEqual([
      [undefined, 'assay.version'],
      ['assay.run.open', 'assay.versionWithRun'],
      [undefined, 'assay.version'],
    ]);
  });

  test('says of a model without versions what would fill it', async () => {
    const [, arrears] = await tree().children('s');
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
    const nodes = await new RegistryTree(server, { now: () => now }).children('s');
    const below = await Promise.all(nodes.map(async (node) => (await node.children?.()) ?? []));
    const ids = [...nodes, ...below.flat()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });
});
