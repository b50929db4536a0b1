import type { Disposable, Memento } from 'vscode';
import { CommitDocuments } from '../git/commitDocuments.ts';
import { openCommitOf } from '../commands/openCommit.ts';
import { ComparePanels } from './compare/comparePanels.ts';
import { LineagePanels } from './lineage/lineagePanels.ts';
import type { PanelOptions } from './panelHost.ts';
import { RunPanels } from './run/runPanels.ts';
import { RunsPanels } from './runs/runsPanels.ts';
import { SavedViews } from './runs/savedViews.ts';

export interface PanelsOptions extends PanelOptions {
  /** What the editor keeps for this workspace. */
  readonly memory: Memento;
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
  const documents = new CommitDocuments(options.server);
  const openCommit = openCommitOf({ server: options.server, documents });
  const runs = new RunPanels({ ...options, openCommit });
  const comparisons = new ComparePanels({ ...options, documents, openRun: (run) => runs.open(run) });
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
