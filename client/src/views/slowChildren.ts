import type { TreeNode } from './treeNode.ts';

export interface SlowChildrenOptions {
  /** How long a view may stay as it is before it says what it waits for. */
  readonly patienceMs: number;
  /** Called when the children of a node that was shown as loading are there. */
  onReady(node: TreeNode | undefined): void;
}

type Children = readonly TreeNode[];

/** Gives the children of a node, or, when they take long, says what is awaited and gives them afterwards. */
export class SlowChildren {
  readonly #options: SlowChildrenOptions;
  readonly #ready = new Map<string, Children>();
  /** Grows whenever what was asked before does not count any more. */
  #generation = 0;

  constructor(options: SlowChildrenOptions) {
    this.#options = options;
  }

  async get(node: TreeNode | undefined, load: () => Promise<Children>, loading: TreeNode): Promise<Children> {
    const id = node?.id ?? '';
    const ready = this.#ready.get(id);
    this.#ready.delete(id);
    if (ready !== undefined) return ready;
    const loaded = load();
    const inTime = await within(loaded, this.#options.patienceMs);
    if (inTime !== undefined) return inTime;
    const generation = this.#generation;
    void loaded.then((children) => {
      if (generation !== this.#generation) return;
      this.#ready.set(id, children);
      this.#options.onReady(node);
    });
    return [loading];
  }

  /** What was asked before may be another by now: it is asked anew, and what is still to come of it does not count. */
  forget(): void {
    this.#generation += 1;
    this.#ready.clear();
  }
}

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
