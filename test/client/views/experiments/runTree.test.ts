import { describe, expect, test } from 'vitest';
import { missingParents, runTree, type RunBranch } from '../../../../client/src/views/experiments/runTree.ts';
import { summary } from '../../../support/trackingServer.ts';

function outline(branches: readonly RunBranch[]): unknown {
  return branches.map((branch) => {
    const name = branch.kind === 'run' ? branch.run.name : `in ${branch.parent}`;
    return branch.children.length === 0 ? name : [name, outline(branch.children)];
  });
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

  test('of a parent on another page stand below it where it was found, at the place of the first of them', () => {
    const runs = [summary('a'), child('t2', 'sweep'), summary('b'), child('t1', 'sweep')];
    const found = new Map([['r-sweep', summary('sweep')]]);
    expect(missingParents(runs)).toEqual(['r-sweep']);
    expect(outline(runTree(runs, found))).toEqual(['a', ['sweep', ['t2', 't1']], 'b']);
  });

  test('of a parent that was not found are a group of their own', () => {
    const runs = [summary('a'), child('t2', 'gone'), summary('b'), child('t1', 'gone'), child('deep', 't1')];
    expect(outline(runTree(runs))).toEqual(['a', ['in r-gone', ['t2', ['t1', ['deep']]]], 'b']);
  });

  test('are put together as fast for one parent as for many', () => {
    const runs = Array.from({ length: 20_000 }, (_, n) => child(`c${n}`, 'sweep'));
    const begin = performance.now();
    expect(runTree([...runs, summary('sweep')])[0]?.children).toHaveLength(20_000);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('are all there, and end, when a store says that they are parents of each other', () => {
    expect(outline(runTree([child('a', 'b'), child('b', 'a')]))).toEqual([['b', ['a']]]);
    expect(outline(runTree([child('a', 'a')]))).toEqual(['a']);
  });
});
