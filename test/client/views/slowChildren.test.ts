import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadingNode } from '../../../client/src/views/nodes/loading.ts';
import { SlowChildren } from '../../../client/src/views/slowChildren.ts';
import type { TreeNode } from '../../../client/src/views/treeNode.ts';

const child: TreeNode = { id: 'c', label: 'child', context: 'assay.run' };
const loading = loadingNode('p', 'runs');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function after(milliseconds: number): () => Promise<readonly TreeNode[]> {
  return () => new Promise((resolve) => setTimeout(() => resolve([child]), milliseconds));
}

describe('children', () => {
  test('that come in time are given as they are', async () => {
    const ready: unknown[] = [];
    const slow = new SlowChildren({ patienceMs: 400, onReady: (node) => ready.push(node) });
    const got = slow.get(undefined, after(100), loading);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await got).toEqual([child]);
    expect(ready).toEqual([]);
  });

  test('that were asked for before what they show changed do not count any more', async () => {
    const ready: unknown[] = [];
    const slow = new SlowChildren({ patienceMs: 400, onReady: (node) => ready.push(node) });
    const first = slow.get(undefined, after(1000), loading);
    const second = slow.get(undefined, after(500), loading);
    await vi.advanceTimersByTimeAsync(600);
    expect([await first, await second, ready]).toEqual([[loading], [loading], [undefined]]);
    slow.forget();
    await vi.advanceTimersByTimeAsync(1000);
    expect(ready).toEqual([undefined]);
    const newer: TreeNode = { ...child, id: 'd' };
    expect(await slow.get(undefined, () => Promise.resolve([newer]), loading)).toEqual([newer]);
  });

  test('that take long are told as awaited, and given once when they are there', async () => {
    const parent: TreeNode = { id: 'p', label: 'parent', context: 'assay.experiment' };
    const ready: unknown[] = [];
    let loads = 0;
    const load = (): Promise<readonly TreeNode[]> => {
      loads += 1;
      return after(1000)();
    };
    const slow = new SlowChildren({ patienceMs: 400, onReady: (node) => ready.push(node) });
    const first = slow.get(parent, load, loading);
    await vi.advanceTimersByTimeAsync(400);
    expect(await first).toEqual([loading]);
    await vi.advanceTimersByTimeAsync(600);
    expect(ready).toEqual([parent]);
    expect(await slow.get(parent, load, loading)).toEqual([child]);
    expect(loads).toBe(1);
  });
});
