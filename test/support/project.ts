import { createEngine, type Engine } from '../../server/src/engine/engine.ts';
import type { FileFacts } from '../../server/src/engine/model/project.ts';
import type { Log } from '../../server/src/ports/log.ts';

/** The folder that in-memory projects live in. */
const root = 'file:///project/';

/** Texts by path inside the project. */
export type Texts = Readonly<Record<string, string>>;

/** A log that fails the test when something goes wrong inside. */
export const strictLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error(message, cause) {
    throw new Error(message, { cause });
  },
};

/**
 * An engine over files in memory: every file is known, every other path is known to be absent. The lines of
 * `.git/index` are the files that Git tracks.
 */
export function projectOf(texts: Texts, others: readonly string[] = []): Engine {
  const engine = createEngine({ log: strictLog });
  const tracked = texts['.git/index']?.trim().split('\n');
  engine.setFiles({ ...factsOf([...Object.keys(texts), ...others]), ...trackedFacts(tracked) });
  for (const [path, text] of Object.entries(texts)) engine.set({ uri: uriOf(path), text, version: 1 });
  const byUri = new Map(Object.entries(texts).map(([path, text]) => [uriOf(path), text]));
  const named = () => engine.wanted().filter(({ uri }) => byUri.has(uri));
  for (let uses = named(); uses.length > 0; uses = named()) {
    for (const { uri, kind } of uses) engine.set({ uri, text: byUri.get(uri) ?? '', version: 1, as: kind });
  }
  return engine;
}

export function uriOf(path: string): string {
  return root + path;
}

/** What is known of a project that holds just these paths. */
function factsOf(paths: readonly string[]): Omit<FileFacts, 'isTracked'> {
  const known = new Set(paths.flatMap(withFolders).map(uriOf));
  return {
    exists: (uri) => (uri.startsWith(root) ? known.has(uri.replace(/\/$/, '')) || uri === root : undefined),
    entries: (uri) => entriesOf(uri.endsWith('/') ? uri : `${uri}/`, known),
    rootOf: (uri) => (uri.startsWith(root) ? root : undefined),
  };
}

function trackedFacts(paths: readonly string[] | undefined): Pick<FileFacts, 'isTracked'> {
  const tracked = paths && new Set(paths.flatMap(withFolders).map(uriOf));
  return { isTracked: (uri) => tracked?.has(uri) };
}

function entriesOf(folder: string, known: ReadonlySet<string>): string[] {
  return [...known]
    .filter((uri) => uri.startsWith(folder) && !uri.slice(folder.length).includes('/'))
    .map((uri) => uri.slice(folder.length));
}

function withFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
