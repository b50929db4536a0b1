import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { commands } from '../commands/ids.ts';
import { appendData } from '../text/appendData.ts';
import { withoutSparkline } from '../text/sparkline.ts';
import type { Fact, Icon, TreeNode } from './treeNode.ts';

/** A node as the editor wants it. Whatever came from outside is text here, never Markdown. */
export function treeItem(node: TreeNode): TreeItem {
  const item = new TreeItem(node.label, stateOf(node));
  item.id = node.id;
  item.contextValue = [node.context, ...(node.can ?? [])].join(' ');
  if (node.description !== undefined) item.description = node.description;
  if (node.icon !== undefined) item.iconPath = themeIcon(node.icon);
  if (node.facts !== undefined) item.tooltip = tooltip(node.facts);
  if (node.click !== undefined) {
    item.command = { command: node.click, title: commands[node.click].title, arguments: [node] };
  }
  item.accessibilityInformation = {
    label: [node.label, node.spoken, withoutSparkline(node.description ?? '')].filter(Boolean).join(', '),
  };
  return item;
}

function stateOf({ children, isOpen }: TreeNode): TreeItemCollapsibleState {
  if (children === undefined) return TreeItemCollapsibleState.None;
  return isOpen === true ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function themeIcon({ name, color }: Icon): ThemeIcon {
  return new ThemeIcon(name, color === undefined ? undefined : new ThemeColor(color));
}

/** The longest value that a hover shows. */
const longestValue = 400;

function tooltip(facts: readonly Fact[]): MarkdownString {
  const markdown = new MarkdownString();
  for (const { label, value } of facts) {
    const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
    appendData(markdown, `${label}: ${shown}`).appendMarkdown('  \n');
  }
  return markdown;
}
