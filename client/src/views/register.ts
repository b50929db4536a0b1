import type { Disposable } from 'vscode';
import type { Clock } from '../clock.ts';
import type { Project } from '../project.ts';
import type { Server } from '../server/server.ts';
import { ExperimentsTree } from './experiments/experimentsTree.ts';
import { liveView } from './liveView.ts';
import { RegistryTree } from './registry/registryTree.ts';
import { showWork } from '../work/showWork.ts';
import { Works } from '../work/works.ts';
import { TreeProvider } from './treeProvider.ts';

export interface ViewsOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly project: Project;
}

export interface Views {
  readonly experiments: TreeProvider;
  readonly registry: TreeProvider;
  readonly works: Works;
  readonly filters: { readonly runs: ExperimentsTree; readonly models: RegistryTree };
  readonly registered: readonly Disposable[];
}

/** Makes the views of the activity bar's container; they are drawn anew when the server comes or goes. */
export function registerViews({ server, clock, project }: ViewsOptions): Views {
  const state = (): Project['standing']['state'] => project.standing.state;
  const works = new Works(server, clock);
  const experiments = new TreeProvider({
    waits: () => works.nodes('assay.experiments'),
    server,
    state,
    make: (onChange) =>
      new ExperimentsTree({ server, clock, onChange, onWork: (work, stop) => works.tell(work, stop) }),
  });
  const registry = new TreeProvider({
    waits: () => works.nodes('assay.registry'),
    server,
    state,
    make: (onChange) =>
      new RegistryTree({ server, clock, onChange, onWork: (work, stop) => works.tell(work, stop) }),
  });
  const changed = project.onDidChangeState(() => {
    works.clear();
    experiments.changed();
    registry.changed();
  });
  const views = [
    ...liveView('assay.experiments', experiments, server),
    ...liveView('assay.registry', registry, server),
    showWork('assay.experiments', works, () => experiments.redraw()),
    showWork('assay.registry', works, () => registry.redraw()),
  ];
  const filters = { runs: experiments.tree, models: registry.tree };
  return { experiments, registry, filters, works, registered: [...views, changed] };
}
