import { describe, expect, test } from 'vitest';
import { runTree, type RunBranch } from '../../../../client/src/views/experiments/runTree.ts';
import { summary } from '../../../support/trackingServer.ts';

function outline(branches: readonly RunBranch[]): unknown {
  return branches.map(({ run, children }) =>
    children.length === 0 ? run.name : [run.name, outline(children)],
  );
}

const child = (name: string, parent: string): ReturnType<typeof summary> =>
  summary(name, { parentId: `r-${parent}` });

describe('runs as a tree', () => {
  test('have nested runs below their parents, each in the order of the list', () => {
    const runs = [
      child('t2', 'sweep'),
      summary('last'),
      child('t1', 'sweep'),
      summary('sweep'),
      child('deep', 't1'),
    ];
    expect(outline(runTree(runs))).toEqual(['last', ['sweep', ['t2', ['t1', ['deep']]]]]);
  });

  test('stay at the top when their parent is not in the list', () => {
    expect(outline(runTree([child('t1', 'gone'), summary('a')]))).toEqual(['t1', 'a']);
  });

  test('are all there, and end, when a store says that they are parents of each other', () => {
    expect(outline(runTree([child('a', 'b'), child('b', 'a')]))).toEqual([['b', ['a']]]);
    expect(outline(runTree([child('a', 'a')]))).toEqual(['a']);
  });
});
