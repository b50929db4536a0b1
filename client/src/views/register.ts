import type { Disposable } from 'vscode';
import type { Clock } from '../clock.ts';
import type { Project } from '../project.ts';
import type { Server } from '../server/server.ts';
import { ExperimentsTree } from './experiments/experimentsTree.ts';
import { liveView } from './liveView.ts';
import { RegistryTree } from './registry/registryTree.ts';
import { TreeProvider } from './treeProvider.ts';

export interface ViewsOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly project: Project;
}

export interface Views {
  readonly experiments: TreeProvider;
  readonly registry: TreeProvider;
  readonly filters: { readonly runs: ExperimentsTree; readonly models: RegistryTree };
  readonly registered: readonly Disposable[];
}

/** Makes the views of the activity bar's container; they are drawn anew when the server comes or goes. */
export function registerViews({ server, clock, project }: ViewsOptions): Views {
  const state = (): Project['standing']['state'] => project.standing.state;
  const experiments = new TreeProvider({
    server,
    state,
    make: (onChange) => new ExperimentsTree({ server, clock, onChange }),
  });
  const registry = new TreeProvider({
    server,
    state,
    make: (onChange) => new RegistryTree({ server, clock, onChange }),
  });
  const changed = project.onDidChangeState(() => {
    experiments.changed();
    registry.changed();
  });
  const views = [
    ...liveView('assay.experiments', experiments, server),
    ...liveView('assay.registry', registry, server),
  ];
  const filters = { runs: experiments.tree, models: registry.tree };
  return { experiments, registry, filters, registered: [...views, changed] };
}
