import type { CancellationToken } from 'vscode-languageserver/node';
import { gatherLineage } from '../engine/lineage/gather.ts';
import type { Lineage } from '../engine/evidence/lineage.ts';
import type { Answer } from '../engine/evidence/source.ts';
import type { VersionParams } from '../protocol/comparison.ts';
import { lineageMarkdown } from '../report/lineage.ts';
import { remoteSource } from './remoteSource.ts';
import type { Session } from './session.ts';
import type { Tracking } from './tracking.ts';
import type { WorkspaceGit } from './workspaceGit.ts';

export interface LineagesOptions {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly git: WorkspaceGit;
}

/** Where versions came from, gathered as `assay lineage` does. */
export class Lineages {
  readonly #options: LineagesOptions;

  constructor(options: LineagesOptions) {
    this.#options = options;
  }

  async of(
    { source: id, model, version }: VersionParams,
    cancel: CancellationToken,
  ): Promise<Answer<{ readonly lineage: Lineage; readonly markdown: string }>> {
    const { session, tracking, git } = this.#options;
    const info = tracking.sources.find((one) => one.id === id);
    if (info === undefined) return isGone;
    const { histories, whyNone } = await git.get();
    const source = remoteSource(tracking, info, cancel);
    const { project } = session.engine;
    const found = await gatherLineage({ model, version }, { source, project, histories, whyNone }, cancel);
    if (!found.ok) return found;
    return { ...found, value: { lineage: found.value, markdown: lineageMarkdown(found.value) } };
  }
}

const isGone = {
  ok: false,
  problem: {
    reason: 'not-found',
    message: 'The source of this version is not part of the project any more.',
    action: 'Refresh the registry.',
  },
} as const;
