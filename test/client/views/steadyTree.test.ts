import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SteadyTree, type TreeElement } from '../../../client/src/views/steadyTree.ts';
import type { TreeNode } from '../../../client/src/views/treeNode.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An experiment with two runs, and what is drawn of it anew. */
class Store {
  readonly drawn: (readonly string[] | undefined)[] = [];
  runs: readonly string[] = ['a', 'b'];
  age = 'now';
  total = 2;
  loads: string[] = [];
  readonly tree = new SteadyTree({
    load: (node) => {
      this.loads.push(node?.id ?? 'top');
      return node?.children?.() ?? Promise.resolve([this.#experiment()]);
    },
    draw: (elements) => this.drawn.push(elements?.map(({ id }) => id)),
  });

  #experiment(): TreeNode {
    const children = (): Promise<readonly TreeNode[]> =>
      Promise.resolve(
        this.runs.map((id) => ({ id, label: id, context: 'assay.run', description: this.age })),
      );
    return { id: 'e', label: 'e', context: 'assay.experiment', description: `${this.total} runs`, children };
  }

  /** Opens all of it, as the editor does. */
  async open(): Promise<readonly TreeElement[]> {
    const [experiment] = await this.tree.children();
    return [...(experiment === undefined ? [] : [experiment, ...(await this.tree.children(experiment))])];
  }

  async redraw(id?: string): Promise<void> {
    this.tree.redraw(id);
    await vi.advanceTimersByTimeAsync(100);
  }
}

test('where nothing is another, nothing is drawn', async () => {
  const store = new Store();
  await store.open();
  await store.redraw();
  expect(store.drawn).toEqual([]);
});

test('a node that looks other is drawn alone, and stays the same object', async () => {
  const store = new Store();
  const before = await store.open();
  store.age = 'a minute ago';
  await store.redraw();
  expect(store.drawn).toEqual([['a', 'b']]);
  expect(before[1]?.node.description).toBe('a minute ago');
  expect((await store.open())[1]).toBe(before[1]);
});

test('what came or went is drawn below its node, from what was read for that', async () => {
  const store = new Store();
  const [experiment, a] = await store.open();
  store.runs = ['a', 'c'];
  await store.redraw('e');
  expect(store.drawn).toEqual([['e']]);
  store.loads = [];
  const [first, second] = await store.tree.children(experiment);
  expect([first, second?.id, store.loads]).toEqual([a, 'c', []]);
});

test('many changes at once are followed once', async () => {
  const store = new Store();
  await store.open();
  store.loads = [];
  for (const id of [undefined, 'e', undefined, 'unknown']) store.tree.redraw(id);
  await vi.advanceTimersByTimeAsync(100);
  expect(store.loads).toEqual(['top', 'e']);
});

test('a change while others are followed is followed afterwards', async () => {
  const store = new Store();
  await store.open();
  store.tree.redraw();
  vi.advanceTimersByTime(50);
  store.total = 3;
  await store.redraw();
  expect(store.drawn).toEqual([['e']]);
});

test('what is folded is not read, and drawn when it is opened again', async () => {
  const store = new Store();
  const [experiment] = await store.open();
  if (experiment === undefined) throw new Error('no experiment');
  store.tree.fold(experiment);
  store.loads = [];
  await store.redraw();
  await store.redraw();
  expect([store.loads, store.drawn]).toEqual([['top', 'top'], [['e']]]);
  store.tree.unfold(experiment);
  store.age = 'an hour ago';
  const [run] = await store.tree.children(experiment);
  expect(run?.node.description).toBe('an hour ago');
});

test('a view that the editor has not asked for yet is drawn whole', async () => {
  const store = new Store();
  await store.redraw();
  expect(store.drawn).toEqual([undefined]);
});

test('what cannot be read is drawn by the editor, and what changes later is followed', async () => {
  const drawn: unknown[] = [];
  let isBroken = false;
  const node = (description: string): TreeNode => ({
    id: 'e',
    label: 'e',
    context: 'assay.state',
    description,
  });
  const tree = new SteadyTree({
    load: () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve([node(`${drawn.length}`)])),
    draw: (elements) => drawn.push(elements),
  });
  await tree.children();
  isBroken = true;
  tree.redraw();
  await vi.advanceTimersByTimeAsync(100);
  isBroken = false;
  tree.redraw();
  await vi.advanceTimersByTimeAsync(100);
  expect(drawn).toEqual([undefined, [expect.objectContaining({ id: 'e' })]]);
});

test('what the editor asks for no more after all was drawn is drawn once more, and not again and again', async () => {
  const store = new Store();
  await store.open();
  store.total = 3;
  await store.tree.children();
  await vi.advanceTimersByTimeAsync(4000);
  expect(store.drawn).toEqual([['e']]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.drawn).toEqual([['e']]);
});

test('what the editor asks for again, and what a person closed, is left as it is', async () => {
  const store = new Store();
  const [experiment] = await store.open();
  await store.open();
  await vi.advanceTimersByTimeAsync(4000);
  expect(store.drawn).toEqual([]);
  if (experiment !== undefined) store.tree.fold(experiment);
  await store.tree.children();
  await vi.advanceTimersByTimeAsync(4000);
  expect(store.drawn).toEqual([]);
});

test('a view that was to be drawn and was not asked for is drawn once more', async () => {
  const store = new Store();
  await store.redraw();
  expect(store.drawn).toEqual([undefined]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.drawn).toEqual([undefined, undefined]);
});

test('a node that the editor opens by itself and never asked for is drawn', async () => {
  const drawn: (readonly string[] | undefined)[] = [];
  const children = (): Promise<readonly TreeNode[]> => Promise.resolve([]);
  const source: TreeNode = { id: 's', label: 's', context: 'assay.source', isOpen: true, children };
  const tree = new SteadyTree({
    load: () => Promise.resolve([source]),
    draw: (elements) => drawn.push(elements?.map(({ id }) => id)),
  });
  await tree.children();
  await vi.advanceTimersByTimeAsync(4000);
  expect(drawn).toEqual([['s']]);
  tree.dispose();
});
