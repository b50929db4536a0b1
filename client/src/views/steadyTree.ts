import type { Subject, TreeNode } from './treeNode.ts';

/** What the editor holds for a node: the same object as long as the view has one of this id, whatever it shows. */
export class TreeElement {
  node: TreeNode;

  constructor(node: TreeNode) {
    this.node = node;
  }

  get id(): string {
    return this.node.id;
  }

  /** What a command that is started on it acts upon: as it was read last. */
  get subject(): Subject | undefined {
    return this.node.subject;
  }
}

export interface SteadyTreeOptions {
  /** Reads what is below a node, or the top of the view. */
  load(node: TreeNode | undefined): Promise<readonly TreeNode[]>;
  /** These are to be drawn anew; undefined for the whole view. */
  draw(elements: readonly TreeElement[] | undefined): void;
}

/** Changes within this time are drawn in one go. */
const restMs = 50;

/** By then the editor has asked for all that it draws anew. */
const askedByMs = 3000;

const top = '';

/**
 * The nodes that the editor has. Whoever draws a node anew takes all below it from the editor until it has asked for
 * them again, and a menu that is open meanwhile leads nowhere. So what changed is read first, and then no more is drawn
 * than is another: a node where its looks are, what is above where there are others below it.
 */
export class SteadyTree {
  readonly #options: SteadyTreeOptions;
  readonly #elements = new Map<string, TreeElement>();
  /** The ids below each node that was opened, as the editor was told. */
  readonly #shown = new Map<string, readonly string[]>();
  /** What was read for the editor before it asks. */
  readonly #ready = new Map<string, readonly TreeNode[]>();
  readonly #folded = new Set<string>();
  /** When the editor asked last for what is below a node, counted with the times that all was to be drawn. */
  readonly #asked = new Map<string, number>();
  #steps = 0;
  #drawnAll = 0;
  #check: NodeJS.Timeout | undefined;
  readonly #wanted = new Set<string>();
  #rest: NodeJS.Timeout | undefined;

  constructor(options: SteadyTreeOptions) {
    this.#options = options;
  }

  /** What is below an element, for the editor. */
  async children(parent?: TreeElement): Promise<TreeElement[]> {
    const id = parent?.id ?? top;
    this.#steps += 1;
    this.#asked.set(id, this.#steps);
    if (id === top) this.#checkSoon();
    const ready = this.#ready.get(id);
    this.#ready.delete(id);
    const nodes = ready ?? (await this.#options.load(parent?.node));
    this.#shown.set(
      id,
      nodes.map((node) => node.id),
    );
    return nodes.map((node) => this.#element(node));
  }

  /** Follows what changed below the node of an id where the view has it, else in all of the view. */
  redraw(id?: string): void {
    this.#wanted.add(id !== undefined && this.#elements.has(id) ? id : top);
    this.#rest ??= setTimeout(() => void this.#follow(), restMs);
  }

  /** A person closed it: what is below is not followed until it is opened again. */
  fold(element: TreeElement): void {
    this.#folded.add(element.id);
  }

  unfold(element: TreeElement): void {
    this.#folded.delete(element.id);
  }

  dispose(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#check);
  }

  #element(node: TreeNode): TreeElement {
    const element = this.#elements.get(node.id) ?? new TreeElement(node);
    element.node = node;
    this.#elements.set(node.id, element);
    return element;
  }

  async #follow(): Promise<void> {
    const wanted = this.#wanted.has(top) ? [top] : [...this.#wanted];
    this.#wanted.clear();
    const others = new Set<TreeElement | undefined>();
    for (const id of wanted) {
      // What cannot be read is drawn by the editor, which then tells why.
      await this.#compare(this.#elements.get(id), others).catch(() => others.add(undefined));
    }
    const elements = [...others].filter((element) => element !== undefined);
    if (others.has(undefined)) this.#drawAll();
    else if (elements.length > 0) this.#options.draw(elements);
    this.#forget();
    this.#rest = this.#wanted.size === 0 ? undefined : setTimeout(() => void this.#follow(), restMs);
  }

  #drawAll(): void {
    this.#steps += 1;
    this.#drawnAll = this.#steps;
    this.#options.draw(undefined);
    this.#checkSoon();
  }

  #checkSoon(): void {
    clearTimeout(this.#check);
    this.#check = setTimeout(() => this.#drawMissed(), askedByMs);
  }

  /**
   * Where all is drawn anew while the editor still asks, it may drop an answer and never ask again: a node then stays
   * open with nothing below it. What was not asked for since is drawn once more.
   */
  #drawMissed(): void {
    const askedTop = this.#asked.get(top) ?? 0;
    if (askedTop < this.#drawnAll) {
      this.#options.draw(undefined);
      return;
    }
    const missed = this.#openBelow(top).filter(({ id }) => (this.#asked.get(id) ?? 0) < askedTop);
    if (missed.length > 0) this.#options.draw(missed);
  }

  /** The elements below a node that are open as far as is known, with those below them. */
  #openBelow(id: string): readonly TreeElement[] {
    return (this.#shown.get(id) ?? []).flatMap((one) => {
      const element = this.#elements.get(one);
      const isOpen = this.#shown.has(one) || element?.node.isOpen === true;
      if (element?.node.children === undefined || !isOpen || this.#folded.has(one)) return [];
      return [element, ...this.#openBelow(one)];
    });
  }

  /** Reads what is below an element, and adds what is to be drawn anew to `others`. */
  async #compare(parent: TreeElement | undefined, others: Set<TreeElement | undefined>): Promise<void> {
    const id = parent?.id ?? top;
    const before = this.#folded.has(id) ? undefined : this.#shown.get(id);
    this.#ready.delete(id);
    if (before === undefined) {
      this.#shown.delete(id);
      others.add(parent);
      return;
    }
    const nodes = await this.#options.load(parent?.node);
    if (before.join('\n') === nodes.map((node) => node.id).join('\n')) {
      for (const node of nodes) await this.#compareNode(node, others);
    } else {
      this.#ready.set(id, nodes);
      others.add(parent);
    }
  }

  async #compareNode(node: TreeNode, others: Set<TreeElement | undefined>): Promise<void> {
    const known = this.#elements.get(node.id);
    const isOther = known === undefined || looks(known.node) !== looks(node);
    const element = this.#element(node);
    if (isOther) others.add(element);
    else if (this.#shown.has(node.id)) await this.#compare(element, others);
  }

  /** Drops what is not in the view any more. */
  #forget(): void {
    const ids = new Set([top, ...[...this.#shown.values()].flat()]);
    for (const known of [this.#elements, this.#shown, this.#ready, this.#folded, this.#asked]) {
      for (const id of [...known.keys()].filter((one) => !ids.has(one))) known.delete(id);
    }
  }
}

/** All of a node that the editor draws or decides by. */
function looks(node: TreeNode): string {
  return JSON.stringify([node, node.children === undefined]);
}
