import { ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { Subject, TreeNode } from '../views/treeNode.ts';
import { plainLabel } from '../text/plainLabel.ts';
import type { View } from './view.ts';

export interface Wanted<S> {
  /** What the picker asks. */
  readonly title: string;
  /** The thing itself, if a subject is what is wanted. */
  accept(subject: Subject | undefined): S | undefined;
}

interface Item extends QuickPickItem {
  readonly node: TreeNode;
}

/** Lets a person find one thing in a tree, level by level; undefined where they leave off. */
export async function pick<S>(view: View, wanted: Wanted<S>): Promise<S | undefined> {
  let node: TreeNode | undefined;
  for (;;) {
    const chosen = await choose(await view.nodes(node), wanted.title);
    if (chosen === undefined) return undefined;
    const found = wanted.accept(chosen.subject);
    if (found !== undefined) return found;
    if (chosen.subject?.kind !== 'list' && chosen.children === undefined) return undefined;
    node = enter(chosen, node, view);
  }
}

/** The node whose children are shown next: the one chosen, or the same one with more of them. */
function enter(chosen: TreeNode, parent: TreeNode | undefined, view: View): TreeNode | undefined {
  if (chosen.subject?.kind !== 'list') return chosen;
  view.showMore(chosen.subject.list);
  return parent;
}

async function choose(nodes: readonly TreeNode[], title: string): Promise<TreeNode | undefined> {
  const items: readonly Item[] = nodes.map((node) => ({
    label: plainLabel(node.label),
    ...(node.description === undefined ? {} : { description: plainLabel(node.description) }),
    ...(node.icon === undefined ? {} : { iconPath: new ThemeIcon(node.icon.name) }),
    node,
  }));
  const placeHolder = items.length === 0 ? 'No tracking store was found in this workspace.' : title;
  const item = await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  return item?.node;
}
