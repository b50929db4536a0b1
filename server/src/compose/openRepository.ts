import { URI, Utils } from 'vscode-uri';
import type { Source } from '../engine/evidence/contract.ts';
import type { FilePlace } from '../engine/evidence/place.ts';
import { containedFiles } from '../platform/containedFiles.ts';
import { createGit } from '../platform/git.ts';
import { isAlive, nodeProcesses } from '../platform/process.ts';
import { stampOf } from '../platform/stamp.ts';
import type { Clock } from '../ports/clock.ts';
import { HistoryError, type History } from '../ports/history.ts';
import type { Log } from '../ports/log.ts';
import { createDvcSource } from '../sources/dvc/index.ts';
import { createGtoSource } from '../sources/gto/index.ts';
import { infoOf } from './discover.ts';

export interface RepositoryParts {
  readonly clock: Clock;
  readonly log: Log;
}

/** The DVC repository in a folder of a trusted workspace. */
export function openDvc(place: FilePlace, { clock, log }: RepositoryParts): Source {
  return createDvcSource({
    clock,
    log,
    info: infoOf(place),
    root: URI.file(place.path).toString(),
    files: containedFiles(place.path),
    open: () => openHistory(place, log),
    stampOf: (uri) => stampOf(URI.parse(uri).fsPath),
    isAlive,
  });
}

/** The registry of GTO in the Git repository around a folder of a trusted workspace. */
export function openGto(place: FilePlace, { clock, log }: RepositoryParts): Source {
  return createGtoSource({
    clock,
    log,
    info: infoOf(place),
    files: containedFiles(place.path),
    settings: Utils.joinPath(URI.file(place.path), '.gto').toString(),
    open: () => openHistory(place, log),
  });
}

/** The Git repository around a place. The program is none that lies in the workspace. */
async function openHistory({ path, workspace }: FilePlace, log: Log): Promise<History> {
  const git = await nodeProcesses.find('git', [workspace]);
  if (git === undefined) throw new HistoryError('no-git', 'There is no git on the PATH.');
  return createGit({ root: path, git, process: nodeProcesses, log });
}
