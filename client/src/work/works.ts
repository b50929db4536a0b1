import type { Work } from '../../../server/src/protocol/work.ts';
import { cancelWork, workChanged } from '../../../server/src/protocol/work.ts';
import type { Clock } from '../clock.ts';
import { oneLine } from '../text/oneLine.ts';
import type { ViewId } from '../views/ids.ts';
import type { TreeNode } from '../views/treeNode.ts';
import type { Server } from '../server/server.ts';

/** What the view of the registry waits for; all else is the other view's. */
const ofRegistry: ReadonlySet<string> = new Set(['models', 'versions']);

/** The long work that goes on, for the views that wait for it. */
export class Works {
  readonly #server: Server;
  readonly #clock: Clock;
  readonly #works = new Map<string, Work>();
  readonly #stops = new Map<string, () => void>();
  readonly #listeners: (() => void)[] = [];

  constructor(server: Server, clock: Clock) {
    this.#server = server;
    this.#clock = clock;
    server.hear(workChanged, (work) => this.tell(work));
  }

  /** Called when work begins, goes on or ends. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Work goes on, or has ended; `stop` ends what the server does not end itself. */
  tell(work: Work, stop?: () => void): void {
    this.#works.delete(work.work);
    this.#stops.delete(work.work);
    if (!work.ended) this.#works.set(work.work, work);
    if (!work.ended && stop !== undefined) this.#stops.set(work.work, stop);
    for (const listener of this.#listeners) listener();
  }

  /** Whether a view waits for something. */
  isBusy(view: ViewId): boolean {
    return this.#of(view).length > 0;
  }

  /** What a view waits for, as its first nodes; a click stops it. */
  nodes(view: ViewId): readonly TreeNode[] {
    return this.#of(view).map((work) => workNode(work, this.#clock.now()));
  }

  /** A person does not want to wait for it. */
  cancel(work: string): void {
    const stop = this.#stops.get(work);
    if (stop === undefined) this.#server.tell(cancelWork, { work });
    else stop();
  }

  /** A person does not want to wait for anything. */
  cancelAll(): void {
    for (const work of this.#works.keys()) this.cancel(work);
  }

  /** The server has gone, and its work with it. */
  clear(): void {
    this.#works.clear();
  }

  #of(view: ViewId): readonly Work[] {
    return [...this.#works.values()].filter(
      ({ what }) => ofRegistry.has(what) === (view === 'assay.registry'),
    );
  }
}

function workNode({ work, what, done, of, since }: Work, now: number): TreeNode {
  const count = of === undefined ? (done === 0 ? '' : `${text(done)} `) : `${text(done)} of ${text(of)} `;
  const seconds = Math.max(0, Math.round((now - since) / 1000));
  return {
    id: `work/${work}`,
    label: `Reading ${count}${oneLine(what)}`,
    description: `${seconds} s · click to cancel`,
    context: 'assay.work',
    icon: { name: 'loading~spin' },
    subject: { kind: 'work', work },
    click: 'assay.work.cancel',
  };
}

function text(count: number): string {
  return count.toLocaleString('en');
}
