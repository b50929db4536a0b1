import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FolderTree, FolderTrees, TreeEntry } from '../ports/folderTree.ts';

/** Neither waits for a writer of a pipe nor follows a link. */
const carefully = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** Folders of this machine. Reading small files in one go is several times quicker than asking for each. */
export const nodeFolderTrees: FolderTrees = {
  open(root): FolderTree {
    const below = (path: string): string | undefined => placeOf(root, path);
    return {
      entries: (path) => attempt(() => (isStraight(root, path) ? entriesOf(below(path)) : undefined)),
      text: (path, limit) => attempt(() => (isStraight(root, path) ? textOf(below(path), limit) : undefined)),
      stamp: (path) => attempt(() => stampOf(below(path))),
      pause: () => setImmediate(undefined),
    };
  },
};

function entriesOf(place: string | undefined): readonly TreeEntry[] | undefined {
  if (place === undefined || lstatSync(place).isSymbolicLink()) return undefined;
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function textOf(place: string | undefined, limit: number): string | undefined {
  if (place === undefined) return undefined;
  const file = openSync(place, carefully);
  try {
    const found = fstatSync(file);
    return found.isFile() && found.size <= limit ? readFileSync(file, 'utf8') : undefined;
  } finally {
    closeSync(file);
  }
}

function stampOf(place: string | undefined): string | undefined {
  const found = place === undefined ? undefined : lstatSync(place, { throwIfNoEntry: false });
  return found === undefined || found.isSymbolicLink()
    ? undefined
    : `${found.ino}:${found.size}:${found.mtimeMs}`;
}

/** The root itself may be a link: what the user opened. Nothing below it may lead out by its name. */
function placeOf(root: string, path: string): string | undefined {
  if (path === '') return realpathSync(root);
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part)))
    return undefined;
  return join(root, ...parts);
}

/** Whether every folder on the way is one itself: a link may lead anywhere. */
function isStraight(root: string, path: string): boolean {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
    if (!lstatSync(join(root, path.slice(0, end))).isDirectory()) return false;
  return true;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
