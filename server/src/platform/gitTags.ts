import { constants } from 'node:fs';
import { open, opendir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** The most names that are told, and how deep folders of tags are looked into. */
const mostTags = 20_000;
const deepest = 8;

/** The largest files that are read, in bytes: one that names a folder, and the list of the refs. */
const longestPointer = 65_536;
const longestList = 64 * 1024 * 1024;

/** So many names are looked at before others may work. */
const atOnce = 1000;

/** Does not wait for a writer of a pipe. */
const carefully = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * The names of the tags that are wanted, of the Git repository whose working tree a folder is, read without starting
 * Git. A repository may have many others: these hold nobody up.
 */
export async function tagNames(
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
  const git = await gitFolderOf(join(folder, '.git'));
  const names = new Set<string>();
  for await (const name of tagsIn(git)) {
    if (isWanted(name)) names.add(name);
    if (names.size >= mostTags) break;
  }
  return [...names];
}

async function* tagsIn(git: string): AsyncGenerator<string> {
  const packed = (await textOf(join(git, 'packed-refs'), longestList)) ?? '';
  let seen = 0;
  for (const [, name = ''] of packed.matchAll(/ refs\/tags\/(.+)/g)) {
    seen += 1;
    if (seen % atOnce === 0) await setImmediate();
    yield name;
  }
  yield* looseTags(join(git, 'refs', 'tags'), '', 0);
}

async function* looseTags(root: string, below: string, depth: number): AsyncGenerator<string> {
  const folder = await opendir(join(root, below), { bufferSize: atOnce }).catch(() => undefined);
  if (folder === undefined) return;
  try {
    for await (const entry of folder) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) yield path;
      else if (depth < deepest) yield* looseTags(root, path, depth + 1);
    }
  } catch {
    // It went while it was read.
  }
}

/** Of a working tree beside another, `.git` is a file that names its folder, which names the common one. */
async function gitFolderOf(path: string): Promise<string> {
  const named = /^gitdir: (.+)$/m.exec((await textOf(path, longestPointer)) ?? '')?.[1];
  const folder = named === undefined ? path : resolve(path, '..', named.trim());
  const common = await textOf(join(folder, 'commondir'), longestPointer);
  return common === undefined ? folder : resolve(folder, common.trim());
}

/** The text of a plain file; undefined for what is none, or is longer. */
async function textOf(path: string, limit: number): Promise<string | undefined> {
  try {
    const file = await open(path, carefully);
    try {
      const found = await file.stat();
      return found.isFile() && found.size <= limit ? await file.readFile('utf8') : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
