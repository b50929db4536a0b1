import { expect, test } from 'vitest';
import { fileRuns } from '../../../server/src/engine/lineage/fileRuns.ts';
import type { SourcedRun } from '../../../server/src/engine/evidence/origin.ts';
import { fakeHistory } from '../../support/fakeHistory.ts';

const never = { isCancellationRequested: false };
const history = fakeHistory([
  { id: 'c100000', subject: 'Begin', files: { 'dvc.yaml': 'a' } },
  { id: 'c200000', subject: 'Else', files: { 'dvc.yaml': 'a', other: 'x' } },
  { id: 'c300000', subject: 'Change', files: { 'dvc.yaml': 'b', other: 'x' } },
  { id: 'c400000', subject: 'Again', files: { 'dvc.yaml': 'c', other: 'x' } },
]);

function run(id: string, commit: string | undefined): SourcedRun {
  return {
    id,
    name: `run ${id}`,
    source: 's',
    experiment: 'churn',
    startedAt: 0,
    script: undefined,
    dvcStage: undefined,
    stage: undefined,
    commit,
  };
}

test('a run belongs to the commit that left the file as the run had it, newest first', async () => {
  const runs = [
    run('1', 'c100000'),
    run('2', 'c200000'),
    run('3', 'c300000'),
    run('4', undefined),
    run('5', 'feedface'),
    run('6', 'HEAD'),
  ];
  const found = await fileRuns({ history, path: 'dvc.yaml' }, runs, never);
  expect(
    found.map(({ commit, subject, runs: made }) => [commit, subject, made.map((one) => one.run)]),
  ).toEqual([
    ['c400000', 'Again', []],
    ['c300000', 'Change', ['3']],
    ['c100000', 'Begin', ['1', '2']],
  ]);
});

test('a file that no commit holds has none', async () => {
  expect(await fileRuns({ history, path: 'new.yaml' }, [run('1', 'c100000')], never)).toEqual([]);
});
