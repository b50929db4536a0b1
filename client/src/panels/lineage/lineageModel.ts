import { getLineage, type Lineage } from '../../../../server/src/protocol/comparison.ts';
import { listSources, type Answer } from '../../../../server/src/protocol/tracking.ts';
import type { LineageNodeView, LineageState, LineageSubject } from '../../../../webviews/messages/lineage.ts';
import type { Clock } from '../../clock.ts';
import { read } from '../../server/read.ts';
import type { Server } from '../../server/server.ts';
import { oneLine } from '../../text/oneLine.ts';

export interface LineageModelOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly subject: LineageSubject;
  /** Whether the server has not read the workspace yet, so that it may know the version soon. */
  isStarting(): boolean;
  onState(state: LineageState): void;
}

type LineageNode = Lineage['nodes'][number];
type Found = Answer<{ readonly lineage: Lineage; readonly markdown: string }>;

/** What a lineage panel shows: asks where a version came from, and tells the whole picture whenever it is another. */
export class LineageModel {
  readonly #options: LineageModelOptions;
  #state: LineageState;
  #lineage: Lineage | undefined;
  #markdown = '';
  #round = 0;

  constructor(options: LineageModelOptions) {
    this.#options = options;
    const content = { kind: 'loading', since: options.clock.now() } as const;
    this.#state = { subject: options.subject, sourceLabel: '', content };
  }

  get state(): LineageState {
    return this.#state;
  }

  /** Asks anew; what an older asking brings later is dropped. */
  async refresh(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const [answer, sourceLabel] = await Promise.all([
      read(this.#options.server, getLineage, this.#state.subject),
      this.#sourceLabel(),
    ]);
    if (round === this.#round) this.#take(answer, sourceLabel);
  }

  /** The thing of a box. */
  nodeOf(id: string): LineageNode | undefined {
    return this.#lineage?.nodes.find((node) => node.id === id);
  }

  /** The lineage as a text, as `assay lineage` writes it; nothing before it was read. */
  text(format: 'markdown' | 'json'): string | undefined {
    if (this.#lineage === undefined) return undefined;
    return format === 'markdown' ? this.#markdown : `${JSON.stringify(this.#lineage, null, 2)}\n`;
  }

  async #sourceLabel(): Promise<string> {
    try {
      const sources = await this.#options.server.ask(listSources, null);
      return sources.find(({ id }) => id === this.#state.subject.source)?.label ?? '';
    } catch {
      return this.#state.sourceLabel;
    }
  }

  #take(answer: Found, sourceLabel: string): void {
    if (!answer.ok) {
      this.#unavailable(answer.problem);
      return;
    }
    const { lineage, markdown } = answer.value;
    this.#lineage = lineage;
    this.#markdown = markdown;
    const content = {
      kind: 'lineage',
      nodes: lineage.nodes.map(viewOf),
      edges: lineage.edges,
      missing: lineage.missing,
      readAt: answer.readAt,
      stale: undefined,
    } as const;
    this.#tell({ ...this.#state, sourceLabel, content });
  }

  #unavailable({ message, action }: { readonly message: string; readonly action: string }): void {
    const { content } = this.#state;
    if (content.kind === 'loading' && this.#options.isStarting()) return;
    const problem = { message, action };
    this.#tell({
      ...this.#state,
      content: content.kind === 'lineage' ? { ...content, stale: problem } : { kind: 'unavailable', problem },
    });
  }

  #tell(state: LineageState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

function viewOf({ id, kind, label, detail, at, run }: LineageNode): LineageNodeView {
  const canOpen = at !== undefined || run !== undefined || kind === 'commit';
  return {
    id,
    kind,
    label: oneLine(label),
    detail: detail === undefined ? undefined : oneLine(detail),
    canOpen,
  };
}
