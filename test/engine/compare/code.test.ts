import { expect, test } from 'vitest';
import { compareCode, isDirty } from '../../../server/src/engine/compare/code.ts';
import { fakeHistory } from '../../support/fakeHistory.ts';
import { runOf } from '../../support/runs.ts';

const never = { isCancellationRequested: false };
const history = fakeHistory([
  { id: 'c100000', files: { 'train.py': 'a\n' } },
  { id: 'c200000', files: { 'train.py': 'a\n' } },
  { id: 'c300000', files: { 'train.py': 'b\nc\n', 'new.py': 'x\n' } },
]);
const repositories = { histories: [history], whyNone: 'There is no Git.' };
const clean = { tags: [{ key: 'mlflow.source.git.dirty', value: 'False' }] };
const dirty = { tags: [{ key: 'mlflow.source.git.dirty', value: 'true' }] };

test('the files and commits between two runs, whichever is the older', async () => {
  const files = [
    { path: 'new.py', added: 1, removed: 0 },
    { path: 'train.py', added: 2, removed: 1 },
  ];
  const [old, young] = [
    runOf('a', { commit: 'c100000', ...clean }),
    runOf('b', { commit: 'c300000', ...clean }),
  ];
  const expected = { kind: 'different', commits: 2, note: null };
  expect(await compareCode(old, young, repositories, never)).toEqual({
    ...expected,
    from: 'c100000',
    to: 'c300000',
    files,
  });
  expect(await compareCode(young, old, repositories, never)).toMatchObject({
    ...expected,
    from: 'c300000',
    to: 'c100000',
  });
});

test('the same commit is the same code as far as anybody knows', async () => {
  const run = runOf('a', { commit: 'c100000', ...clean });
  expect(await compareCode(run, run, repositories, never)).toEqual({
    kind: 'same',
    commit: 'c100000',
    note: null,
  });
  const silent = runOf('b', { commit: 'c100000' });
  expect(await compareCode(run, silent, repositories, never)).toMatchObject({
    kind: 'same',
    note: 'Whether files were changed and not committed when they ran is not recorded.',
  });
});

test('a dirty tree makes the same commit unknown, and a difference a part of it', async () => {
  const [run, other] = [
    runOf('a', { commit: 'c100000', ...clean }),
    runOf('b', { commit: 'c100000', ...dirty }),
  ];
  const why = 'The run run b ran with changes that were not committed: what they were is not known.';
  expect(isDirty(other)).toBe(true);
  expect(await compareCode(run, other, repositories, never)).toEqual({ kind: 'unknown', why });
  const third = runOf('c', { commit: 'c200000', ...clean });
  expect(await compareCode(other, third, repositories, never)).toMatchObject({
    kind: 'different',
    note: why,
  });
});

test('what is not known is said: no commit, a commit of another repository, no Git', async () => {
  const run = runOf('a', { commit: 'c100000' });
  const none = await compareCode(run, runOf('b'), repositories, never);
  expect(none).toEqual({
    kind: 'unknown',
    why: 'The run run b names no commit: log it from a Git checkout.',
  });
  const foreign = await compareCode(run, runOf('b', { commit: 'feedfacefeedface' }), repositories, never);
  expect(foreign).toEqual({
    kind: 'unknown',
    why: 'The commits c100000 and feedface are not both in this repository: fetch them, then compare again.',
  });
  const without = { histories: [], whyNone: 'There is no Git.' };
  const other = runOf('b', { commit: 'c200000' });
  expect(await compareCode(run, other, without, never)).toEqual({ kind: 'unknown', why: 'There is no Git.' });
});

test('the repository that knows both commits answers', async () => {
  const histories = [fakeHistory([{ id: 'feedface', files: {} }]), history];
  const [run, other] = [runOf('a', { commit: 'c100000' }), runOf('b', { commit: 'c200000' })];
  const code = await compareCode(run, other, { ...repositories, histories }, never);
  expect(code).toMatchObject({ kind: 'different', commits: 1, files: [] });
});

test('a name that stands for a commit is none', async () => {
  const code = await compareCode(
    runOf('a', { commit: 'HEAD' }),
    runOf('b', { commit: 'c100000' }),
    repositories,
    never,
  );
  expect(code).toEqual({ kind: 'unknown', why: 'The run run a names no commit that Git could hold.' });
});
