import { expect, test } from 'vitest';
import { stateOf, unsupportedState } from '../../../server/src/sources/mlflow/state.ts';
import { Fixture, newest, revisions } from './fixture.ts';

const info = { id: 's', system: 'mlflow', label: 'mlflow.db', location: 'file:///mlflow.db' } as const;

test.each(revisions)('a store of shape %s can be read and written', (revision) => {
  const fixture = new Fixture(revision);
  const state = fixture.read(({ schema }) => stateOf(info, schema));
  expect(state).toMatchObject({ version: revision, verdict: 'supported', problem: undefined });
  expect(state.abilities).toEqual(expect.arrayContaining(['table', 'live', 'artifacts', 'note', 'stage']));
  expect(state.abilities.includes('alias')).toBe(revision !== '97727af70f4d');
  fixture.dispose();
});

test('a shape that is not known is read, and not written', () => {
  const fixture = new Fixture(newest);
  fixture.write("UPDATE alembic_version SET version_num = 'ffffffffffff'");
  expect(fixture.read(({ schema }) => stateOf(info, schema))).toMatchObject({
    verdict: 'untested',
    abilities: ['table', 'live', 'artifacts', 'registry'],
    problem: { reason: 'too-new' },
  });
  fixture.dispose();
});

test('a store that cannot be read says why', () => {
  const problem = { reason: 'too-old', message: 'It is too old.', action: 'Upgrade it.' } as const;
  expect(unsupportedState(info, problem)).toMatchObject({ verdict: 'unsupported', problem, abilities: [] });
});
