import { window, type Disposable } from 'vscode';
import type { ViewId } from '../views/ids.ts';
import type { Works } from './works.ts';

const secondMs = 1000;

/** Shows that a view waits: by the editor's own progress bar above it, and second by second in its nodes. */
export function showWork(id: ViewId, works: Works, redraw: () => void): Disposable {
  let end: (() => void) | undefined;
  let second: NodeJS.Timeout | undefined;
  const begin = (): void => {
    void window.withProgress(
      { location: { viewId: id } },
      () => new Promise<void>((resolve) => (end = resolve)),
    );
    second = setInterval(redraw, secondMs);
  };
  const stop = (): void => {
    clearInterval(second);
    end?.();
    end = undefined;
  };
  works.onChange(() => {
    const isBusy = works.isBusy(id);
    if (isBusy && end === undefined) begin();
    else if (!isBusy && end !== undefined) stop();
    else return;
    redraw();
  });
  return { dispose: stop };
}
