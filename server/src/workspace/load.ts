import { URI } from 'vscode-uri';
import type { Engine } from '../engine/engine.ts';
import { recognise } from '../engine/engine.ts';
import type { Cancel } from '../ports/cancel.ts';
import type { Files, ReadFailure } from '../ports/files.ts';
import type { FileIndex } from './fileIndex.ts';

/** The most files of one folder that are listed, and the largest that is read. */
const mostFiles = 200_000;
const largest = 5 * 1024 * 1024;

/** How many files are read at a time. */
const atOnce = 16;

/** Files that may be governed, by their names: whether one is, its beginning tells. */
const candidate = /\.(ya?ml|md|markdown|json|dvc|lock)$|\/(MLproject|MLmodel)$/i;

export interface Loader {
  readonly engine: Engine;
  readonly files: Files;
  readonly index: FileIndex;
  /** Whether an editor holds the text of this file: then the disk does not count. */
  isOpen(uri: string): boolean;
}

/** Lists a folder and reads every governed file in it. Answers what could not be looked at, as sentences. */
export async function loadFolder(loader: Loader, folder: string, cancel: Cancel): Promise<readonly string[]> {
  const listing = await loader.files.list(folder, mostFiles, cancel);
  loader.index.setRoot(folder, listing);
  await inTurns(listing.uris, cancel, (uri) => loadFile(loader, uri));
  loader.engine.setFiles(loader.index);
  if (!listing.truncated) return [];
  return [`Only the first ${mostFiles} files of ${URI.parse(folder).fsPath} were looked at.`];
}

/** Reads one file into the engine, if its name may be that of a governed one, or takes it out when it is gone or not governed. */
export async function loadFile({ engine, files, isOpen }: Loader, uri: string): Promise<void> {
  if (!candidate.test(uri)) return;
  const read = await files.read(uri, largest);
  if (isOpen(uri)) return;
  if (read.ok) {
    engine.set({ uri, text: read.text, version: 0 });
    return;
  }
  if (isGone(read.reason) || recognise(URI.parse(uri).path, '') === undefined) engine.remove(uri);
  else engine.set({ uri, text: '', version: 0, failure: `${read.detail}.` });
}

function isGone(reason: ReadFailure): boolean {
  return reason === 'missing' || reason === 'not-a-file';
}

async function inTurns(
  uris: readonly string[],
  cancel: Cancel,
  act: (uri: string) => Promise<void>,
): Promise<void> {
  const waiting = [...uris];
  const worker = async (): Promise<void> => {
    for (let uri = waiting.shift(); uri !== undefined; uri = waiting.shift()) {
      if (cancel.isCancellationRequested) return;
      await act(uri);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
