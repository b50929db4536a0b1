import { EventEmitter, type Event, type TreeDataProvider, type TreeItem } from 'vscode';
import { AskOnce } from './askOnce.ts';
import { loadingNode } from './nodes/loading.ts';
import { roots, type RootsOptions } from './roots.ts';
import { SlowChildren } from './slowChildren.ts';
import { SteadyTree, type TreeElement } from './steadyTree.ts';
import { treeItem } from './treeItem.ts';
import type { SourceTree, TreeNode } from './treeNode.ts';

const patienceMs = 400;

export interface ProviderOptions<Tree extends SourceTree> extends Omit<RootsOptions, 'tree'> {
  /** What the view waits for longer, to stand first. */
  readonly waits: () => readonly TreeNode[];
  /** Makes what is below the sources; it says what is another by then. */
  readonly make: (onChange: (node?: string) => void) => Tree;
}

/** A view of the sources for the editor: asks for what a person opens, and says when something takes long. */
export class TreeProvider<Tree extends SourceTree = SourceTree> implements TreeDataProvider<TreeElement> {
  /** What is below each source. */
  readonly tree: Tree;
  readonly #waits: () => readonly TreeNode[];
  /** What is drawn anew is at hand: until it is, nothing in the view can be clicked. */
  readonly #top: AskOnce;
  readonly #options: RootsOptions;
  readonly #drawn = new EventEmitter<TreeElement[] | undefined>();
  readonly #changed = new EventEmitter<void>();
  readonly #slow = new SlowChildren({ patienceMs, onReady: (node) => this.redraw(node?.id) });
  readonly #steady = new SteadyTree({
    load: (node) => this.#load(node),
    draw: (elements) => this.#drawn.fire(elements === undefined ? undefined : [...elements]),
  });
  readonly onDidChangeTreeData: Event<TreeElement[] | undefined> = this.#drawn.event;
  /** Something may be another, also what the view says above its nodes. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor({ make, waits, ...options }: ProviderOptions<Tree>) {
    this.#waits = waits;
    this.tree = make((node) => this.redraw(node));
    this.#top = new AskOnce(options.server);
    this.#options = { ...options, tree: this.tree, server: this.#top };
  }

  /** What the view says above its nodes, of what it does not show. */
  get message(): string | undefined {
    return this.#options.tree.message;
  }

  getTreeItem({ node }: TreeElement): TreeItem {
    return treeItem(node);
  }

  getChildren(element?: TreeElement): Promise<TreeElement[]> {
    return this.#steady.children(element);
  }

  /** What a source holds has changed; without one, anything may have. */
  changed(source?: string): void {
    this.#options.tree.changed(source);
    if (source === undefined || this.#options.state() === 'starting') this.#top.forget();
    if (source !== undefined) return;
    this.#slow.forget();
    this.redraw();
  }

  /** Draws what was read once more, with the ages of now: below the node of an id where it is shown, else all. */
  redraw(id?: string): void {
    this.#steady.redraw(id);
    this.#changed.fire();
  }

  /** Reads the lists below these nodes again: what was changed in them is then shown. */
  refresh(...lists: readonly string[]): void {
    for (const list of lists) this.#options.tree.refresh(list);
  }

  showMore(list: string): void {
    this.#options.tree.showMore(list);
    this.redraw(list);
  }

  /** A person closed or opened what is below an element. */
  folded(element: TreeElement, isFolded: boolean): void {
    if (isFolded) this.#steady.fold(element);
    else this.#steady.unfold(element);
  }

  dispose(): void {
    this.#steady.dispose();
    this.#drawn.dispose();
    this.#changed.dispose();
  }

  /** What is below a node, or the top, however long reading it takes: for who does not look at the view. */
  nodes(node?: TreeNode): Promise<readonly TreeNode[]> {
    return node?.children?.() ?? roots(this.#options);
  }

  async #load(node: TreeNode | undefined): Promise<readonly TreeNode[]> {
    const loading = loadingNode(node?.id ?? 'sources', this.#options.tree.what);
    const children = await this.#slow.get(node, () => this.nodes(node), loading);
    return node === undefined ? [...this.#waits(), ...children] : children;
  }
}
