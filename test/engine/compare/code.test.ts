import { expect, test } from 'vitest';
import { compareCode, isDirty } from '../../../server/src/engine/compare/code.ts';
import { fakeHistory } from '../../support/fakeHistory.ts';
import { runOf } from '../../support/runs.ts';

const never = { isCancellationRequested: false };
const history = fakeHistory([
  { id: 'c1', files: { 'train.py': 'a\n' } },
  { id: 'c2', files: { 'train.py': 'a\n' } },
  { id: 'c3', files: { 'train.py': 'b\nc\n', 'new.py': 'x\n' } },
]);
const repositories = { histories: [history], whyNone: 'There is no Git.' };
const clean = { tags: [{ key: 'mlflow.source.git.dirty', value: 'False' }] };
const dirty = { tags: [{ key: 'mlflow.source.git.dirty', value: 'true' }] };

test('the files and commits between two runs, whichever is the older', async () => {
  const files = [
    { path: 'new.py', added: 1, removed: 0 },
    { path: 'train.py', added: 2, removed: 1 },
  ];
  const [old, young] = [runOf('a', { commit: 'c1', ...clean }), runOf('b', { commit: 'c3', ...clean })];
  const expected = { kind: 'different', commits: 2, note: null };
  expect(await compareCode(old, young, repositories, never)).toEqual({
    ...expected,
    from: 'c1',
    to: 'c3',
    files,
  });
  expect(await compareCode(young, old, repositories, never)).toMatchObject({
    ...expected,
    from: 'c3',
    to: 'c1',
  });
});

test('the same commit is the same code as far as anybody knows', async () => {
  const run = runOf('a', { commit: 'c1', ...clean });
  expect(await compareCode(run, run, repositories, never)).toEqual({
    kind: 'same',
    commit: 'c1',
    note: null,
  });
  const silent = runOf('b', { commit: 'c1' });
  expect(await compareCode(run, silent, repositories, never)).toMatchObject({
    kind: 'same',
    note: 'Whether files were changed and not committed when they ran is not recorded.',
  });
});

test('a dirty tree makes the same commit unknown, and a difference a part of it', async () => {
  const [run, other] = [runOf('a', { commit: 'c1', ...clean }), runOf('b', { commit: 'c1', ...dirty })];
  const why = 'The run run b ran with changes that were not committed: what they were is not known.';
  expect(isDirty(other)).toBe(true);
  expect(await compareCode(run, other, repositories, never)).toEqual({ kind: 'unknown', why });
  const third = runOf('c', { commit: 'c2', ...clean });
  expect(await compareCode(other, third, repositories, never)).toMatchObject({
    kind: 'different',
    note: why,
  });
});

test('what is not known is said: no commit, a commit of another repository, no Git', async () => {
  const run = runOf('a', { commit: 'c1' });
  const none = await compareCode(run, runOf('b'), repositories, never);
  expect(none).toEqual({
    kind: 'unknown',
    why: 'The run run b names no commit: log it from a Git checkout.',
  });
  const foreign = await compareCode(run, runOf('b', { commit: 'feedfacefeedface' }), repositories, never);
  expect(foreign).toEqual({
    kind: 'unknown',
    why: 'The commits c1 and feedface are not both in this repository: fetch them, then compare again.',
  });
  const without = { histories: [], whyNone: 'There is no Git.' };
  const other = runOf('b', { commit: 'c2' });
  expect(await compareCode(run, other, without, never)).toEqual({ kind: 'unknown', why: 'There is no Git.' });
});

test('the repository that knows both commits answers', async () => {
  const histories = [fakeHistory([{ id: 'x', files: {} }]), history];
  const [run, other] = [runOf('a', { commit: 'c1' }), runOf('b', { commit: 'c2' })];
  const code = await compareCode(run, other, { ...repositories, histories }, never);
  expect(code).toMatchObject({ kind: 'different', commits: 1, files: [] });
});
