// tested by: test/platform/git.test.ts
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The most folders of refs that are looked into. */
const mostFolders = 5000;

/** A text that is another when HEAD or a ref is: a ref is written by a rename, which its folder shows. */
export async function stampOfRefs(gitFolder: string, commonFolder: string): Promise<string> {
  const files = [
    join(gitFolder, 'HEAD'),
    join(commonFolder, 'packed-refs'),
    join(commonFolder, 'reftable', 'tables.list'),
  ];
  const folders = await foldersBelow(join(commonFolder, 'refs'));
  return (await Promise.all([...files, ...folders].map(stampOf))).join(' ');
}

async function foldersBelow(root: string): Promise<readonly string[]> {
  const found = [root];
  for (let at = 0; at < found.length && found.length < mostFolders; at += 1) {
    const folder = found[at] ?? root;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    found.push(...entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)));
  }
  return found;
}

async function stampOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino}:${size}:${mtimeMs}`;
  } catch {
    return 'none';
  }
}
