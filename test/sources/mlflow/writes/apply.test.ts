import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Write } from '../../../../server/src/engine/evidence/write.ts';
import { Fixture, newest, now, revisions, valueOf } from '../fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

function write(change: Write): unknown {
  const answer = fixture.source.write(change);
  return answer.ok ? answer.value.now : answer.problem;
}

function addModel(name: string, versions: number): void {
  fixture.write(`INSERT INTO registered_models (name) VALUES ('${name}')`);
  for (let version = 1; version <= versions; version += 1)
    fixture.write(
      `INSERT INTO model_versions (name, version, current_stage, status) VALUES ('${name}', ${version}, 'None', 'READY')`,
    );
}

const alias = { kind: 'setAlias', model: 'churn', alias: 'champion' } as const;
const note = { kind: 'setNote', run: 'a' } as const;
const tag = { kind: 'setTag', key: 'team' } as const;
const version = {
  kind: 'registerVersion',
  model: 'churn',
  run: 'a',
  path: 'model',
  description: undefined,
} as const;

describe('an alias', () => {
  beforeEach(() => {
    fixture = new Fixture(newest);
    addModel('churn', 3);
  });

  test('is put on a version, moved, and taken away', () => {
    expect(write({ ...alias, version: '2', expected: undefined })).toBe('2');
    expect(write({ ...alias, version: '3', expected: '2' })).toBe('3');
    expect(valueOf(fixture.source.models({ limit: 5 })).items[0]?.aliases).toEqual([
      { alias: 'champion', version: '3' },
    ]);
    expect(write({ ...alias, version: undefined, expected: '3' })).toBeUndefined();
    expect(valueOf(fixture.source.models({ limit: 5 })).items[0]?.aliases).toEqual([]);
  });

  test('stays where it is when somebody else moved it, and says where that is', () => {
    write({ ...alias, version: '2', expected: undefined });
    expect(write({ ...alias, version: '3', expected: '1' })).toMatchObject({
      reason: 'conflict',
      message: 'The alias "champion" was changed by somebody else: it is "version 2" now.',
    });
    expect(write({ ...alias, version: '3', expected: undefined })).toMatchObject({ reason: 'conflict' });
    write({ ...alias, version: undefined, expected: '2' });
    expect(write({ ...alias, version: '3', expected: '2' })).toMatchObject({
      reason: 'conflict',
      message: 'The alias "champion" was changed by somebody else: it is gone now.',
    });
  });

  test('needs a name, a model and a version that are there', () => {
    expect(write({ ...alias, alias: 'v1', version: '2', expected: undefined })).toMatchObject({
      reason: 'not-supported',
    });
    expect(write({ ...alias, model: 'none', version: '2', expected: undefined })).toMatchObject({
      reason: 'not-found',
    });
    for (const missing of ['9', '-1', 'x', '1 OR 1=1'])
      expect(write({ ...alias, version: missing, expected: undefined })).toMatchObject({
        reason: 'not-found',
      });
    fixture.write("UPDATE model_versions SET current_stage = 'Deleted_Internal' WHERE version = 2");
    expect(write({ ...alias, version: '2', expected: undefined })).toMatchObject({ reason: 'not-found' });
  });
});

test('a store from before aliases says so', () => {
  fixture = new Fixture('97727af70f4d');
  addModel('churn', 1);
  expect(write({ ...alias, version: '1', expected: undefined })).toMatchObject({
    reason: 'not-supported',
    message: 'mlflow.db has no aliases: its MLflow is older than 2.3.',
  });
});

describe.each(revisions)('a store of shape %s', (revision) => {
  beforeEach(() => {
    fixture = new Fixture(revision);
    fixture.addExperiment(1, 'one');
    fixture.addRun('a', 1, 5);
    fixture.addRun('gone', 1, 5, 'deleted');
    fixture.write("UPDATE runs SET artifact_uri = 's3://bucket/1/a/artifacts'");
    addModel('churn', 1);
  });

  test('takes a note where it is as the person saw it', () => {
    expect(write({ ...note, text: 'Good.', expected: '' })).toBe('Good.');
    expect(write({ ...note, text: 'Better.', expected: '' })).toMatchObject({ reason: 'conflict' });
    expect(write({ ...note, text: '', expected: 'Good.' })).toBe('');
    expect(write({ ...note, run: 'gone', text: 'x', expected: '' })).toMatchObject({
      reason: 'not-supported',
      message: 'The run "run gone" is deleted.',
    });
    expect(write({ ...note, run: 'none', text: 'x', expected: '' })).toMatchObject({ reason: 'not-found' });
  });

  test('takes tags of runs, models and versions, and gives them back', () => {
    const owners = [
      { kind: 'run', run: 'a' },
      { kind: 'model', model: 'churn' },
      { kind: 'version', model: 'churn', version: '1' },
    ] as const;
    for (const of of owners) {
      expect(write({ ...tag, of, value: 'one', expected: undefined })).toBe('one');
      expect(write({ ...tag, of, value: 'two', expected: 'one' })).toBe('two');
      expect(write({ ...tag, of, value: 'three', expected: 'one' })).toMatchObject({ reason: 'conflict' });
      expect(write({ ...tag, of, value: undefined, expected: 'two' })).toBeUndefined();
      expect(write({ ...tag, of, value: undefined, expected: 'two' })).toMatchObject({ reason: 'conflict' });
    }
    const other = { kind: 'version', model: 'churn', version: '7' } as const;
    expect(write({ ...tag, of: other, value: 'x', expected: undefined })).toMatchObject({
      reason: 'not-found',
    });
  });

  test('renames a run with the tag that holds its name', () => {
    const change = { ...tag, key: 'mlflow.runName', of: { kind: 'run', run: 'a' } } as const;
    expect(write({ ...change, value: 'better name', expected: undefined })).toBe('better name');
    expect(valueOf(fixture.source.run('a')).name).toBe('better name');
  });

  test('puts a run among the deleted ones, and back', () => {
    expect(write({ kind: 'deleteRun', run: 'a' })).toBe('deleted');
    expect(write({ kind: 'deleteRun', run: 'a' })).toBe('deleted');
    expect(valueOf(fixture.source.run('a')).lifecycle).toBe('deleted');
    expect(
      fixture.read((store) => store.all('SELECT deleted_time FROM runs WHERE run_uuid = ?', ['a'])),
    ).toEqual([{ deleted_time: BigInt(now) }]);
    expect(write({ kind: 'restoreRun', run: 'a' })).toBe('active');
    expect(valueOf(fixture.source.run('a')).lifecycle).toBe('active');
    expect(write({ kind: 'deleteRun', run: 'none' })).toMatchObject({ reason: 'not-found' });
  });

  test('moves a version to another stage', () => {
    const stage = { kind: 'setStage', model: 'churn', version: '1' } as const;
    expect(write({ ...stage, stage: 'staging', expected: 'None' })).toBe('Staging');
    expect(write({ ...stage, stage: 'Archived', expected: 'None' })).toMatchObject({ reason: 'conflict' });
    expect(write({ ...stage, stage: 'Live', expected: 'Staging' })).toMatchObject({
      reason: 'not-supported',
    });
    const [shown] = valueOf(fixture.source.versions({ model: 'churn', limit: 5 })).items;
    expect(shown).toMatchObject({ stage: 'Staging', updatedAt: now });
  });

  test('makes the next version of a model, and the model where that is wanted', () => {
    expect(write({ ...version, creates: false })).toBe('2');
    expect(write({ ...version, model: 'new', creates: false })).toMatchObject({ reason: 'not-found' });
    expect(write({ ...version, model: 'new', creates: true })).toBe('1');
    expect(write({ ...version, model: 'a/b', creates: true })).toMatchObject({ reason: 'not-supported' });
    for (const path of ['../other', 'a\\b', './a', 'a?b'])
      expect(write({ ...version, path, creates: false })).toMatchObject({ reason: 'not-supported' });
    const [made] = valueOf(fixture.source.versions({ model: 'churn', limit: 5 })).items;
    expect(made).toMatchObject({
      version: '2',
      source: 's3://bucket/1/a/artifacts/model',
      runId: 'a',
      status: 'READY',
    });
  });
});

test('a prompt gets no version of a model', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.addRun('a', 1, 5);
  fixture.write("UPDATE runs SET artifact_uri = '/x'");
  addModel('greeting', 0);
  fixture.write(
    "INSERT INTO registered_model_tags (name, key, value) VALUES ('greeting', 'mlflow.prompt.is_prompt', 'true')",
  );
  expect(write({ ...version, model: 'greeting', creates: true })).toMatchObject({
    message: '"greeting" is a prompt, not a model.',
  });
});

test('a run whose assessments MLflow would delete with it is left to MLflow', () => {
  fixture = new Fixture(newest);
  fixture.addExperiment(1, 'one');
  fixture.addRun('a', 1, 5);
  fixture.addRun('b', 1, 5);
  fixture.write(
    `CREATE TABLE assessments (assessment_metadata TEXT);
     INSERT INTO assessments VALUES ('{"mlflow.assessment.sourceRunId": "a"}')`,
  );
  expect(write({ kind: 'deleteRun', run: 'a' })).toMatchObject({ reason: 'not-supported' });
  expect(write({ kind: 'deleteRun', run: 'b' })).toBe('deleted');
});
