import { URI } from 'vscode-uri';
import type { Engine, Text } from '../engine/engine.ts';
import { recognise } from '../engine/engine.ts';
import type { Use } from '../engine/format.ts';
import type { Cancel } from '../ports/cancel.ts';
import type { Files, ReadFailure, ReadResult } from '../ports/files.ts';
import type { FileIndex } from './fileIndex.ts';
import { pathsInGitIndex } from './gitIndex.ts';

/** The most files of one folder that are listed, and the largest that is read. */
const mostFiles = 200_000;
const largest = 5 * 1024 * 1024;
const largestGitIndex = 64 * 1024 * 1024;

/** How many files are read at a time. */
const atOnce = 16;

/** Files that may be governed, by their names: whether one is, its beginning tells. */
const candidate = /\.(ya?ml|md|markdown|json|dvc|lock)$|\/(MLproject|MLmodel|\.dvcignore)$/i;

/** A text in an editor. */
export interface OpenText {
  readonly text: string;
  readonly version: number;
}

export interface Loader {
  readonly engine: Engine;
  readonly files: Files;
  readonly index: FileIndex;
  /** The text of this file in an editor, if one holds it: then the disk does not count. */
  openText(uri: string): OpenText | undefined;
}

/** Lists a folder and reads every governed file in it. Answers what could not be looked at, as sentences. */
export async function loadFolder(loader: Loader, folder: string, cancel: Cancel): Promise<readonly string[]> {
  const listing = await loader.files.list(folder, mostFiles, cancel);
  loader.index.setRoot(folder, listing);
  await inTurns(loader.index.repositories(folder), cancel, (one) => loadGitIndex(loader, one));
  await inTurns(listing.uris, cancel, (uri) => loadFile(loader, uri));
  loader.engine.setFiles(loader.index);
  await loadUses(loader, cancel);
  if (!listing.truncated) return [];
  return [`Only the first ${mostFiles} files of ${URI.parse(folder).fsPath} were looked at.`];
}

/**
 * Reads the files that documents name, and those that these name, until nothing new is named. A file that cannot be
 * read is asked for once. Links that lead out of the folder are no files of the project.
 */
export async function loadUses(loader: Loader, cancel: Cancel): Promise<void> {
  const tried = new Set<string>();
  const untried = (): readonly Use[] =>
    loader.engine.wanted().filter(({ uri }) => !tried.has(uri) && loader.index.rootOf(uri) !== undefined);
  for (let uses = untried(); uses.length > 0; uses = untried()) {
    await inTurns(uses, cancel, async (use) => {
      tried.add(use.uri);
      await loadUse(loader, use);
    });
    if (cancel.isCancellationRequested) return;
  }
}

async function loadUse({ engine, files, openText }: Loader, { uri, kind }: Use): Promise<void> {
  const read = await files.read(uri, largest);
  const open = openText(uri);
  if (open !== undefined) engine.set({ uri, ...open, as: kind });
  else if (read.ok) engine.set({ uri, text: textOf(uri, read), version: 0, as: kind });
  else if (!isGone(read.reason)) engine.set({ ...failed(uri, read), as: kind });
}

/** Reads which files Git tracks in a repository. */
export async function loadGitIndex({ files, index }: Loader, repository: string): Promise<void> {
  const bytes = await files.bytes(`${repository}.git/index`, largestGitIndex);
  index.setTracked(repository, bytes === undefined ? undefined : pathsInGitIndex(bytes));
}

/** Reads one file into the engine, if its name may be that of a governed one, or takes it out when it is gone or not governed. */
export async function loadFile({ engine, files, openText }: Loader, uri: string): Promise<void> {
  if (!candidate.test(uri) && engine.get(uri) === undefined) return;
  const read = await files.read(uri, largest);
  if (openText(uri) !== undefined) return;
  if (read.ok) {
    engine.set({ uri, text: textOf(uri, read), version: 0 });
    return;
  }
  if (isGone(read.reason) || !isGoverned(engine, uri)) engine.remove(uri);
  else engine.set(failed(uri, read));
}

/** The text as its readers see it: to DVC a byte-order mark is a letter of the first pattern. */
function textOf(uri: string, { text, hadMark }: ReadResult & { ok: true }): string {
  return hadMark === true && /\/\.dvcignore$/.test(uri) ? `\ufeff${text}` : text;
}

function failed(uri: string, { reason, detail }: ReadResult & { ok: false }): Text {
  const isOtherText = reason === 'not-utf8' || reason === 'binary';
  return { uri, text: '', version: 0, failure: `${detail}.`, isOtherText };
}

function isGoverned(engine: Engine, uri: string): boolean {
  return engine.get(uri) !== undefined || recognise(URI.parse(uri).path, '') !== undefined;
}

function isGone(reason: ReadFailure): boolean {
  return reason === 'missing' || reason === 'not-a-file';
}

async function inTurns<T>(
  items: readonly T[],
  cancel: Cancel,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (cancel.isCancellationRequested) return;
      await act(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
