import { afterEach, describe, expect, test } from 'vitest';
import { Fixture, revisions, valueOf } from './fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

describe.each(revisions)('in a store of revision %s', (revision) => {
  test('a run tells its script, its stage and its experiment; the deleted ones are left out', () => {
    fixture = new Fixture(revision);
    fixture.addExperiment(1, 'churn');
    fixture.addExperiment(2, 'gone', 2, 'deleted');
    fixture.addRun('a', 1, 5);
    fixture.addRun('b', 1, 7);
    fixture.addRun('c', 1, 9, 'deleted');
    fixture.addRun('d', 2, 9);
    for (const [key, value] of [
      ['mlflow.source.name', 'src/train.py'],
      ['step', 'train'],
      ['dvc.stage', 'models/dvc.yaml:train'],
      ['mlflow.source.git.commit', 'c0ffee1'],
      ['colour', 'blue'],
    ] as const)
      fixture.write(`INSERT INTO tags (key, value, run_uuid) VALUES ('${key}', '${value}', 'a')`);
    expect(valueOf(fixture.source.origins())).toEqual([
      {
        id: 'b',
        name: 'run b',
        experiment: 'churn',
        startedAt: 7,
        script: undefined,
        dvcStage: undefined,
        stage: undefined,
        commit: undefined,
      },
      {
        id: 'a',
        name: 'run a',
        experiment: 'churn',
        startedAt: 5,
        script: 'src/train.py',
        dvcStage: 'models/dvc.yaml:train',
        stage: 'train',
        commit: 'c0ffee1',
      },
    ]);
  });
});
