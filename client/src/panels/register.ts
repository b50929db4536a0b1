import type { Disposable, Memento, Uri } from 'vscode';
import { CommitDocuments } from '../git/commitDocuments.ts';
import type { Clock } from '../clock.ts';
import type { Server } from '../server/server.ts';
import { openCommitOf } from '../commands/openCommit.ts';
import { ComparePanels } from './compare/comparePanels.ts';
import { LineagePanels } from './lineage/lineagePanels.ts';
import { RunPanels } from './run/runPanels.ts';
import { RunsPanels } from './runs/runsPanels.ts';
import { SavedViews } from './runs/savedViews.ts';

export interface PanelsOptions {
  readonly server: Server;
  readonly clock: Clock;
  /** The folder that holds the bundles of the panels, and the one with pictures. */
  readonly bundles: Uri;
  readonly media: Uri;
  /** What the editor keeps for this workspace. */
  readonly memory: Memento;
  log(message: string): void;
  /** Whether the server has not read the workspace yet. */
  isStarting(): boolean;
}

export interface Panels {
  readonly runs: RunPanels;
  readonly tables: RunsPanels;
  readonly comparisons: ComparePanels;
  readonly lineages: LineagePanels;
  readonly documents: CommitDocuments;
  readonly registered: readonly Disposable[];
}

/** Makes the kinds of panels, each of which leads to the others. */
export function registerPanels(options: PanelsOptions): Panels {
  const runs = new RunPanels(options);
  const documents = new CommitDocuments(options.server);
  const comparisons = new ComparePanels({ ...options, documents, openRun: (run) => runs.open(run) });
  const openCommit = openCommitOf({ server: options.server, documents });
  const lineages = new LineagePanels({ ...options, openRun: (run) => runs.open(run), openCommit });
  const views = new SavedViews(options.memory);
  const tables = new RunsPanels({
    ...options,
    views,
    openRun: (run) => runs.open(run),
    openRunToSide: (run) => runs.openToSide(run),
    compare: (chosen) =>
      comparisons.open(chosen.map(({ source, run }) => ({ source, run, version: undefined }))),
  });
  const registered = [runs, documents, comparisons, lineages, views, tables];
  return { runs, tables, comparisons, lineages, documents, registered };
}
