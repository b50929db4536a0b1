import { describe, expect, test } from 'vitest';
import { openInTracker } from '../../../../client/src/commands/actions/openInTracker.ts';
import { registerVersion } from '../../../../client/src/commands/actions/registerVersion.ts';
import { setStage } from '../../../../client/src/commands/actions/setStage.ts';
import { setTag } from '../../../../client/src/commands/actions/setTag.ts';
import { person } from '../../../support/person.ts';
import { model, ok, page, run, TrackingServer, version } from '../../../support/trackingServer.ts';
import { runItem, versionItem } from '../../../support/treeItems.ts';

const conflict = {
  ok: false,
  problem: { reason: 'conflict', message: 'It is in Archived by now.', action: 'Look.' },
} as const;

const trial = runItem('trial');
const fourth = versionItem('4');

describe('the stage of a version', () => {
  const server = (write: () => unknown) =>
    new TrackingServer({
      'assay/versions': (params: { limit: number }) => page([version('4', { stage: 'Archived' })], params),
      'assay/write': write,
    });

  test('is one of the others, from the one that the person saw', async () => {
    const asked = person(
      server(() => ok({ now: undefined })),
      'Production',
    );
    await setStage(asked.context, fourth);
    expect(asked.told).toEqual([
      'Stage of churn v4, now None: Staging , Production , Archived ',
      'churn v4 is in stage Production',
    ]);
    expect(asked.written()).toEqual([
      {
        source: 's',
        write: { kind: 'setStage', model: 'churn', version: '4', stage: 'Production', expected: 'None' },
      },
    ]);
  });

  test('that somebody else changed is set anyway only from what it is now', async () => {
    let count = 0;
    const asked = person(
      server(() => ((count += 1) === 1 ? conflict : ok({ now: undefined }))),
      'Production',
      'Set Anyway',
    );
    await setStage(asked.context, fourth);
    expect(asked.written()).toMatchObject([
      { write: { expected: 'None' } },
      { write: { expected: 'Archived' } },
    ]);
  });

  test('is left alone where the person leaves off', async () => {
    const asked = person(
      server(() => ok({})),
      undefined,
    );
    await setStage(asked.context, fourth);
    expect(asked.written()).toEqual([]);
  });
});

describe('a tag', () => {
  const tags = [
    { key: 'mlflow.user', value: 'ana' },
    { key: 'team', value: 'risk' },
  ];
  const server = () =>
    new TrackingServer({
      'assay/run': () => ok(run('trial', { tags })),
      'assay/write': () => ok({ now: undefined }),
    });

  test('is chosen among those that people set, and changed from what it was', async () => {
    const asked = person(server(), 'team', 'growth');
    await setTag(asked.context, trial);
    expect(asked.told).toEqual([
      'Tag of trial: team risk, Another tag… ',
      'Tag team of trial: risk',
      'Tag team is set',
    ]);
    expect(asked.written()).toEqual([
      {
        source: 's',
        write: {
          kind: 'setTag',
          of: { kind: 'run', run: 'r-trial' },
          key: 'team',
          value: 'growth',
          expected: 'risk',
        },
      },
    ]);
    expect(asked.refreshed).toEqual(['s/experiment/e-churn']);
  });

  test('goes where its text is made empty; a new one is named first', async () => {
    const gone = person(server(), 'team', '');
    await setTag(gone.context, trial);
    expect(gone.written()).toMatchObject([{ write: { value: undefined, expected: 'risk' } }]);
    expect(gone.told.at(-1)).toBe('Tag team is gone');

    const made = person(server(), 'Another tag…', 'owner', 'sam');
    await setTag(made.context, trial);
    expect(made.written()).toMatchObject([{ write: { key: 'owner', value: 'sam', expected: undefined } }]);
  });

  test('that stays as it was is not written', async () => {
    const asked = person(server(), 'team', 'risk');
    await setTag(asked.context, trial);
    expect(asked.written()).toEqual([]);
  });
});

describe('a version', () => {
  const folders = [
    { path: 'model', isFolder: true, size: undefined },
    { path: 'notes.txt', isFolder: false, size: 3 },
  ];
  const server = (answers = {}) =>
    new TrackingServer({
      'assay/artifacts': () => ok({ items: folders, total: 2, next: undefined }),
      'assay/models': (params: { limit: number }) => page([model('churn')], params),
      'assay/write': () => ok({ now: '5' }),
      ...answers,
    });
  const wrote = (name: string, creates: boolean, path = 'model') => ({
    source: 's',
    write: { kind: 'registerVersion', model: name, creates, run: 'r-trial', path, description: undefined },
  });

  test('is registered from a folder of the run, of a model that is there', async () => {
    const asked = person(server(), 'model', 'churn');
    await registerVersion(asked.context, trial);
    expect(asked.told).toEqual([
      'Which files of trial are the model?: model , Another folder… ',
      'Register trial as a version of which model?: New model… , churn ',
      'Registered churn v5',
    ]);
    expect(asked.written()).toEqual([wrote('churn', false)]);
    expect(asked.refreshed).toEqual(['s', 's/model/"churn"']);
  });

  test('of a new model, and of another folder', async () => {
    const asked = person(server(), 'Another folder…', 'out/model', 'New model…', 'churn-next');
    await registerVersion(asked.context, trial);
    expect(asked.written()).toEqual([wrote('churn-next', true, 'out/model')]);
  });

  test('is not registered where the models cannot be read', async () => {
    const problem = { reason: 'locked', message: 'mlflow.db is locked.', action: 'Wait.' };
    const asked = person(server({ 'assay/models': () => ({ ok: false, problem }) }), 'model');
    await registerVersion(asked.context, trial);
    expect(asked.told.at(-1)).toBe('mlflow.db is locked. Wait. []');
    expect(asked.written()).toEqual([]);
  });
});

test('the page of the tracker is opened, or it is told why there is none', async () => {
  const address = 'https://mlflow.example.com/#/experiments/1/runs/r-trial';
  const server = new TrackingServer({ 'assay/webAddress': () => ok({ address }) });
  const there = person(server);
  await openInTracker(there.context, trial);
  expect(there.opened).toEqual([`address ${address}`]);
  await openInTracker(there.context, fourth);
  expect(server.asked.map(({ params }) => params)).toEqual([
    { source: 's', of: { kind: 'run', run: 'r-trial' } },
    { source: 's', of: { kind: 'version', model: 'churn', version: '4' } },
  ]);

  const problem = { reason: 'not-supported', message: 'It has no page.', action: 'Look at the file.' };
  const none = person(new TrackingServer({ 'assay/webAddress': () => ({ ok: false, problem }) }));
  await openInTracker(none.context, trial);
  expect([none.opened, none.told]).toEqual([[], ['It has no page. Look at the file. []']]);
});
