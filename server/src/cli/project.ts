import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { createEngine, type Engine } from '../engine/engine.ts';
import { nodeFiles } from '../platform/files.ts';
import { FileIndex } from '../workspace/fileIndex.ts';
import { loadFolder } from '../workspace/load.ts';
import { UsageError, type Terminal } from './verb.ts';

/** A project read from the disk. */
export interface OpenedProject {
  readonly engine: Engine;
  readonly index: FileIndex;
  /** The governed files that the paths name. */
  readonly chosen: readonly string[];
  /** The files that were named themselves, not by a folder around them, as `fileIn` names them. */
  readonly named: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Reads the folders that paths name; for a file, the working directory is read and just the file is chosen.
 * Throws `UsageError` for a path that is not there, or a file that is not governed.
 */
export async function openProject(paths: readonly string[], terminal: Terminal): Promise<OpenedProject> {
  const engine = createEngine({ log: logTo(terminal) });
  const index = new FileIndex();
  const loader = { engine, files: nodeFiles, index, openText: () => undefined };
  const named = await Promise.all(
    (paths.length > 0 ? paths : ['.']).map((path) => locate(path, terminal.cwd)),
  );
  const notes: string[] = [];
  for (const folder of outermost(named.map((one) => rootOf(one, terminal.cwd)))) {
    notes.push(
      ...(await loadFolder(loader, URI.file(folder).toString(), { isCancellationRequested: false })),
    );
  }
  const chosen = engine.uris().filter((uri) => named.some((one) => isNamed(URI.parse(uri).fsPath, one)));
  const ungoverned = named.find(
    (one) => one.isFile && !chosen.some((uri) => URI.parse(uri).fsPath === one.path),
  );
  if (ungoverned !== undefined) throw new UsageError(`${ungoverned.given} is no file that Assay checks.`);
  const files = named.filter(({ isFile }) => isFile).map(({ path }) => URI.file(path).toString());
  return {
    engine,
    index,
    chosen: chosen.sort(),
    named: files.map((uri) => fileIn(terminal.cwd, uri)),
    notes,
  };
}

/** A file as a person in a folder names it, with forward slashes. */
export function fileIn(cwd: string, uri: string): string {
  const path = relative(cwd, URI.parse(uri).fsPath);
  return sep === '/' ? path : path.split(sep).join('/');
}

interface Named {
  readonly given: string;
  readonly path: string;
  readonly isFile: boolean;
}

async function locate(given: string, cwd: string): Promise<Named> {
  const path = resolve(cwd, given);
  try {
    return { given, path, isFile: (await stat(path)).isFile() };
  } catch {
    throw new UsageError(`There is no file or folder ${given}.`);
  }
}

function rootOf({ path, isFile }: Named, cwd: string): string {
  if (!isFile) return path;
  return path.startsWith(cwd + sep) ? cwd : resolve(path, '..');
}

/** The folders that lie in no other of them. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders)];
  return all.filter((folder) => !all.some((other) => other !== folder && folder.startsWith(other + sep)));
}

function isNamed(path: string, { path: named, isFile }: Named): boolean {
  return path === named || (!isFile && path.startsWith(named.endsWith(sep) ? named : named + sep));
}

function logTo({ warn }: Terminal) {
  return {
    info: () => undefined,
    warn,
    error: (message: string, cause?: unknown) =>
      warn(`${message}${cause instanceof Error ? `: ${cause.message}` : ''}`),
  };
}
