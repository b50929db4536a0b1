import { EventEmitter, type Event, type TreeDataProvider, type TreeItem } from 'vscode';
import { AskOnce } from './askOnce.ts';
import { loadingNode } from './nodes/loading.ts';
import { roots, type RootsOptions } from './roots.ts';
import { SlowChildren } from './slowChildren.ts';
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
export class TreeProvider<Tree extends SourceTree = SourceTree> implements TreeDataProvider<TreeNode> {
  /** The nodes that the editor has, by id, to say which of them is another. */
  readonly #given = new Map<string, TreeNode>();
  /** What is below each source. */
  readonly tree: Tree;
  readonly #waits: () => readonly TreeNode[];
  /** What is drawn anew is at hand: until it is, nothing in the view can be clicked. */
  readonly #top: AskOnce;
  readonly #options: RootsOptions;
  readonly #changed = new EventEmitter<TreeNode | undefined>();
  readonly #slow = new SlowChildren({ patienceMs, onReady: (node) => this.#changed.fire(node) });
  readonly onDidChangeTreeData: Event<TreeNode | undefined> = this.#changed.event;

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

  getTreeItem(node: TreeNode): TreeItem {
    return treeItem(node);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    const load = node?.children ?? (() => roots(this.#options));
    const loading = loadingNode(node?.id ?? 'sources', this.#options.tree.what);
    const children = await this.#slow.get(node, load, loading);
    for (const child of children) this.#given.set(child.id, child);
    return node === undefined ? [...this.#waits(), ...children] : [...children];
  }

  /** What a source holds has changed; without one, anything may have. */
  changed(source?: string): void {
    this.#options.tree.changed(source);
    if (source === undefined || this.#options.state() === 'starting') this.#top.forget();
    // What is drawn anew whole has no places to click at for a moment.
    if (source === undefined) this.redraw();
  }

  /** Draws what was read once more, with the ages of now: below the node of an id where it is shown, else all. */
  redraw(id?: string): void {
    const node = id === undefined ? undefined : this.#given.get(id);
    if (node === undefined) this.#given.clear();
    this.#changed.fire(node);
  }

  /** Reads the lists below these nodes again: what was changed in them is then shown. */
  refresh(...lists: readonly string[]): void {
    for (const list of lists) this.#options.tree.refresh(list);
  }

  showMore(list: string): void {
    this.#options.tree.showMore(list);
    this.redraw(list);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
