import { describe, expect, test } from 'vitest';
import {
  aliasProblem,
  modelNameProblem,
  tagKeyProblem,
} from '../../../../client/src/commands/actions/aliasRules.ts';
import { setLabels } from '../../../../client/src/commands/actions/annotate.ts';
import { deleteRuns } from '../../../../client/src/commands/actions/deleteRuns.ts';
import { setAlias } from '../../../../client/src/commands/actions/setAlias.ts';
import { person } from '../../../support/person.ts';
import { ok, page, TrackingServer, version } from '../../../support/trackingServer.ts';
import { runItem, versionItem } from '../../../support/treeItems.ts';

const conflict = {
  ok: false,
  problem: { reason: 'conflict', message: 'It is on v9 by now.', action: 'Look.' },
} as const;

describe('an alias', () => {
  const node = versionItem('4');
  const answers = (write: () => unknown) =>
    new TrackingServer({
      'assay/versions': (params: { limit: number }) =>
        page([version('4'), version('3', { aliases: ['champion'] })], params),
      'assay/environments': () => [{ model: 'churn', environments: ['production'] }],
      'assay/write': write,
    });

  test('is moved from where the person saw it', async () => {
    const { context, told, written, refreshed } = person(
      answers(() => ok({ now: '4' })),
      'champion',
    );
    await setAlias(context, node);
    expect(told[0]).toBe(
      'Alias for churn v4: champion moves from v3, production an environment of assay.yaml, Another alias… ',
    );
    expect(written()).toEqual([
      {
        source: 's',
        write: { kind: 'setAlias', model: 'churn', alias: 'champion', version: '4', expected: '3' },
      },
    ]);
    expect(refreshed).toEqual(['s/model/"churn"', 's']);
    expect(told.at(-1)).toBe('champion is on churn v4');
  });

  test('that somebody else moved is left alone, or set anyway from where it is now', async () => {
    const left = person(
      answers(() => conflict),
      'champion',
      undefined,
    );
    await setAlias(left.context, node);
    expect(left.told.at(-1)).toBe('It is on v9 by now. Look. [Set Anyway]');
    expect(left.written()).toHaveLength(1);
    let count = 0;
    const again = person(
      answers(() => ((count += 1) === 1 ? conflict : ok({ now: '4' }))),
      'champion',
      'Set Anyway',
    );
    await setAlias(again.context, node);
    expect(again.written()).toHaveLength(2);
  });
});

describe('runs', () => {
  test('are deleted once a person saw how many are nested in them, and restored', async () => {
    const asked = person(
      new TrackingServer({ 'assay/write': () => ok({ now: undefined }) }),
      'Delete with 1 Nested',
      'Restore',
    );
    await deleteRuns(asked.context, runItem('sweep', [runItem('t1')]), undefined);
    expect(asked.told[0]).toContain('Delete run sweep? 1 run is nested in what is deleted.');
    expect(asked.written().map((one) => JSON.stringify(one))).toEqual(
      ['deleteRun r-sweep', 'deleteRun r-t1', 'restoreRun r-sweep', 'restoreRun r-t1'].map((one) => {
        const [kind, run] = one.split(' ');
        return JSON.stringify({ source: 's', write: { kind, run } });
      }),
    );
  });

  test('are left alone where the person leaves off', async () => {
    const asked = person(new TrackingServer({}), undefined);
    await deleteRuns(asked.context, runItem('sweep'), undefined);
    expect(asked.written()).toEqual([]);
  });

  test('get further labels together, beside those that each has', async () => {
    const server = new TrackingServer({
      'assay/annotation': () => ok({ text: '', labels: ['old'], keeper: 'tracker' }),
      'assay/annotate': () => ok({ text: '', labels: [], keeper: 'tracker' }),
    });
    const [one, other] = [runItem('a'), runItem('b')];
    await setLabels(person(server, 'best, best,').context, one, [one, other]);
    const sent = server.asked.filter(({ method }) => method === 'assay/annotate').map(({ params }) => params);
    expect(sent).toMatchObject([
      { run: 'r-a', labels: ['old', 'best'] },
      { run: 'r-b', labels: ['old', 'best'] },
    ]);
  });
});

test('names are refused while they are typed, as MLflow refuses them', () => {
  for (const bad of ['', 'a b', 'Latest', 'v12', 'x'.repeat(256), 'a/b'])
    expect(aliasProblem(bad), bad).toBeDefined();
  for (const good of ['champion', 'eu-west_1', 'v', '12']) expect(aliasProblem(good), good).toBeUndefined();
  for (const bad of ['', ' ', 'a/b', 'a:b']) expect(modelNameProblem(bad), bad).toBeDefined();
  for (const bad of ['', 'a//b', '../x', '/a', 'ü']) expect(tagKeyProblem(bad), bad).toBeDefined();
  expect([modelNameProblem('churn 2'), tagKeyProblem('a.b/c:d e')]).toEqual([undefined, undefined]);
});
