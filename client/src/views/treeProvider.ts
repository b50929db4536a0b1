import { EventEmitter, type Event, type TreeDataProvider, type TreeItem } from 'vscode';
import { loadingNode } from './nodes/loading.ts';
import { roots, type RootsOptions } from './roots.ts';
import { SlowChildren } from './slowChildren.ts';
import { treeItem } from './treeItem.ts';
import type { TreeNode } from './treeNode.ts';

const patienceMs = 400;

/** A view of the sources for the editor: asks for what a person opens, and says when something takes long. */
export class TreeProvider implements TreeDataProvider<TreeNode> {
  readonly #options: RootsOptions;
  readonly #changed = new EventEmitter<TreeNode | undefined>();
  readonly #slow = new SlowChildren({ patienceMs, onReady: (node) => this.#changed.fire(node) });
  readonly onDidChangeTreeData: Event<TreeNode | undefined> = this.#changed.event;

  constructor(options: RootsOptions) {
    this.#options = options;
  }

  getTreeItem(node: TreeNode): TreeItem {
    return treeItem(node);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    const load = node?.children ?? (() => roots(this.#options));
    const loading = loadingNode(node?.id ?? 'sources', this.#options.tree.what);
    return [...(await this.#slow.get(node, load, loading))];
  }

  /** What a source holds has changed; without one, anything may have. */
  changed(source?: string): void {
    this.#options.tree.changed(source);
    this.redraw();
  }

  /** Draws what was read once more, with the ages of now. */
  redraw(): void {
    this.#changed.fire(undefined);
  }

  showMore(list: string): void {
    this.#options.tree.showMore(list);
    this.redraw();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
