import { commands as editorCommands, window, type Disposable } from 'vscode';
import { connectionsChanged } from '../../../server/src/protocol/connections.ts';
import { annotationsChanged } from '../../../server/src/protocol/notes.ts';
import type { Server } from '../server/server.ts';
import type { ViewId } from './ids.ts';
import type { TreeProvider } from './treeProvider.ts';

/** Changes come in bursts while a run logs; the view follows this much later. */
const restMs = 500;
const minuteMs = 60_000;

/** Shows a view and keeps it in step: with what the sources hold, and, as ages grow, with the clock. */
export function liveView(id: ViewId, provider: TreeProvider, server: Server): Disposable[] {
  const view = window.createTreeView(id, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const tell = (): void => {
    view.message = provider.message ?? '';
    void editorCommands.executeCommand('setContext', `${id}.isFiltered`, provider.message !== undefined);
  };
  const stale = new Set<string | undefined>();
  let rest: NodeJS.Timeout | undefined;
  const follow = (): void => {
    rest = undefined;
    for (const source of stale) provider.changed(source);
    stale.clear();
  };
  const minute = setInterval(() => {
    if (view.visible) provider.redraw();
  }, minuteMs);
  return [
    view,
    provider,
    provider.onDidChange(tell),
    view.onDidCollapseElement(({ element }) => provider.folded(element, true)),
    view.onDidExpandElement(({ element }) => provider.folded(element, false)),
    server.hear(connectionsChanged, () => provider.changed()),
    server.hear(annotationsChanged, () => provider.changed()),
    server.onSourcesChanged(({ source }) => {
      stale.add(source);
      rest ??= setTimeout(follow, restMs);
    }),
    {
      dispose: () => {
        clearInterval(minute);
        clearTimeout(rest);
      },
    },
  ];
}
