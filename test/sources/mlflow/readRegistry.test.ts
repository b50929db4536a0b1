import { afterEach, describe, expect, test } from 'vitest';
import { Fixture, newest, revisions, valueOf } from './fixture.ts';

let fixture: Fixture;

afterEach(() => fixture.dispose());

function addModel(name: string, versions: number): void {
  fixture.write(`INSERT INTO registered_models (name, creation_time) VALUES ('${name}', 5)`);
  for (let version = 1; version <= versions; version += 1)
    fixture.write(`INSERT INTO model_versions (name, version, current_stage, status)
      VALUES ('${name}', ${version}, 'None', 'READY')`);
}

describe.each(revisions)('a store of revision %s', (revision) => {
  test('models come by name, in pages, without those that are prompts', () => {
    fixture = new Fixture(revision);
    for (const name of ['b', 'a', 'C', 'prompt']) addModel(name, 1);
    fixture.write(`INSERT INTO registered_model_tags (key, value, name) VALUES
      ('mlflow.prompt.is_prompt', 'true', 'prompt'), ('mlflow.prompt.is_prompt', 'false', 'a')`);
    const first = valueOf(fixture.source.models({ limit: 2 }));
    expect(first).toMatchObject({ total: 3, items: [{ name: 'C' }, { name: 'a', createdAt: 5 }] });
    const second = valueOf(fixture.source.models({ limit: 2, from: first.next ?? '' }));
    expect(second.items.map(({ name }) => name)).toEqual(['b']);
    expect(second.next).toBeUndefined();
  });

  test('versions come newest first by number, in pages, without those that were deleted', () => {
    fixture = new Fixture(revision);
    addModel('churn', 12);
    fixture.write(`UPDATE model_versions SET current_stage = 'Deleted_Internal' WHERE version = 11`);
    fixture.write(
      `INSERT INTO model_version_tags (key, value, name, version) VALUES ('k', 'v', 'churn', 12)`,
    );
    const first = valueOf(fixture.source.versions({ model: 'churn', limit: 2 }));
    expect(first).toMatchObject({
      total: 11,
      items: [
        { version: '12', tags: [{ key: 'k', value: 'v' }] },
        { version: '10', tags: [] },
      ],
    });
    const second = valueOf(fixture.source.versions({ model: 'churn', limit: 100, from: first.next ?? '' }));
    expect(second.items.map(({ version }) => version)).toEqual(['9', '8', '7', '6', '5', '4', '3', '2', '1']);
    expect(valueOf(fixture.source.models({ limit: 1 })).items[0]?.versionCount).toBe(11);
  });
});

test('aliases are on the model and on the version', () => {
  fixture = new Fixture(newest);
  addModel('churn', 3);
  fixture.write(`INSERT INTO registered_model_aliases (name, alias, version) VALUES
    ('churn', 'champion', 2), ('churn', 'best', 2), ('other', 'champion', 3)`);
  const aliases = valueOf(fixture.source.models({ limit: 1 })).items[0]?.aliases;
  expect(aliases).toEqual([
    { alias: 'best', version: '2' },
    { alias: 'champion', version: '2' },
  ]);
  const versions = valueOf(fixture.source.versions({ model: 'churn', limit: 5 })).items;
  expect(versions.map((version) => version.aliases)).toEqual([[], ['best', 'champion'], []]);
});

test('a store without a registry has no models', () => {
  fixture = new Fixture(newest);
  for (const table of ['registered_models', 'model_versions']) fixture.write(`DROP TABLE ${table}`);
  expect(valueOf(fixture.source.models({ limit: 5 }))).toEqual({ items: [], total: 0, next: undefined });
});

test('a model that is not there, or is a prompt, is said so', () => {
  fixture = new Fixture(newest);
  addModel('prompt', 1);
  fixture.write(
    `INSERT INTO registered_model_tags (key, value, name) VALUES ('mlflow.prompt.is_prompt', 'true', 'prompt')`,
  );
  for (const model of ['prompt', 'none', "x' OR 1=1 --"])
    expect(fixture.source.versions({ model, limit: 5 })).toMatchObject({
      ok: false,
      problem: { reason: 'not-found' },
    });
});
