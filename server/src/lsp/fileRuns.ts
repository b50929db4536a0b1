import { relative, sep } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { SourcedRun } from '../engine/evidence/origin.ts';
import type { Answer } from '../engine/evidence/source.ts';
import { fileRuns, type FileCommit } from '../engine/lineage/fileRuns.ts';
import { HistoryError, type History } from '../ports/history.ts';
import { listOrigins } from '../protocol/tracking.ts';
import type { Tracking } from './tracking.ts';
import type { WorkspaceGit } from './workspaceGit.ts';

/** The runs that were made with a file, commit by commit. */
export class FileRuns {
  readonly #tracking: Tracking;
  readonly #git: WorkspaceGit;

  constructor(tracking: Tracking, git: WorkspaceGit) {
    this.#tracking = tracking;
    this.#git = git;
  }

  async of(
    { uri }: { readonly uri: string },
    cancel: CancellationToken,
  ): Promise<Answer<readonly FileCommit[]>> {
    const { histories, whyNone } = await this.#git.get();
    const file = URI.parse(uri).fsPath;
    const history = histories.find(({ root }) => pathIn(root, file) !== undefined);
    if (history === undefined) return unavailable(whyNone);
    return this.#read(history, pathIn(history.root, file) ?? '', cancel);
  }

  async #read(
    history: History,
    path: string,
    cancel: CancellationToken,
  ): Promise<Answer<readonly FileCommit[]>> {
    try {
      const value = await fileRuns({ history, path }, await this.#runs(cancel), cancel);
      return { ok: true, value, readAt: Date.now() };
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
      return unavailable(error.message);
    }
  }

  /** The newest runs of all sources, newest first; a source that cannot be read has none. */
  async #runs(cancel: CancellationToken): Promise<readonly SourcedRun[]> {
    const found = await Promise.all(
      this.#tracking.sources.map(async ({ id }) => {
        const answer = await this.#tracking.ask(listOrigins, { source: id }, cancel);
        return answer.ok ? answer.value.map((run) => ({ ...run, source: id })) : [];
      }),
    );
    return found.flat().sort((one, other) => (other.startedAt ?? 0) - (one.startedAt ?? 0));
  }
}

/** The path of a file from a folder, with forward slashes; nothing where it is not in there. */
function pathIn(root: string, file: string): string | undefined {
  const path = relative(root, file);
  const isIn = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !/^([a-z]:|[\\/])/i.test(path);
  return isIn ? path.split(sep).join('/') : undefined;
}

function unavailable(message: string): Answer<never> {
  return { ok: false, problem: { reason: 'not-found', message, action: 'Commit the file to see its runs.' } };
}
