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

  /** What a view waits for, as its first node; a click stops all of it. */
  nodes(view: ViewId): readonly TreeNode[] {
    const works = this.#of(view);
    return works.length === 0 ? [] : [workNode(view, works, this.#clock.now())];
  }

  /** A person does not want to wait for what a view waits for. */
  cancel(view: ViewId): void {
    for (const { work } of this.#of(view)) this.#cancel(work);
  }

  /** A person does not want to wait for anything. */
  cancelAll(): void {
    for (const work of this.#works.keys()) this.#cancel(work);
  }

  #cancel(work: string): void {
    const stop = this.#stops.get(work);
    if (stop === undefined) this.#server.tell(cancelWork, { work });
    else stop();
  }

  /** The server has gone, and its work with it. */
  clear(): void {
    this.#works.clear();
    this.#stops.clear();
    for (const listener of this.#listeners) listener();
  }

  #of(view: ViewId): readonly Work[] {
    return [...this.#works.values()].filter(
      ({ what }) => ofRegistry.has(what) === (view === 'assay.registry'),
    );
  }
}

/** One node for all that a view waits for: many that come and go would push the others up and down. */
function workNode(view: ViewId, works: readonly Work[], now: number): TreeNode {
  const all = [...new Set(works.map(nameOf))];
  const since = Math.min(...works.map((work) => work.since));
  const [first, second, ...others] = all;
  const more =
    others.length > 0 ? ` and ${others.length + 1} more` : second === undefined ? '' : ` and ${second}`;
  return {
    id: `work/${view}`,
    label: `Reading ${first}${more}`,
    description: `${Math.max(0, Math.round((now - since) / 1000))} s · click to cancel`,
    context: 'assay.work',
    icon: { name: 'loading~spin' },
    facts: all.map((value) => ({ label: 'Reading', value })),
    subject: { kind: 'work', view },
    click: 'assay.work.cancel',
  };
}

function nameOf({ what, done, of }: Work): string {
  const count = of === undefined ? (done === 0 ? '' : `${text(done)} `) : `${text(done)} of ${text(of)} `;
  return `${count}${oneLine(what)}`;
}

function text(count: number): string {
  return count.toLocaleString('en');
}
