import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The most names that are told, and how deep folders of tags are looked into. */
const mostTags = 20_000;
const deepest = 8;

/** The names of the tags of the Git repository whose working tree a folder is, read without starting Git. */
export function tagNames(folder: string): readonly string[] {
  const git = gitFolderOf(join(folder, '.git'));
  if (git === undefined) return [];
  const packed = textOf(join(git, 'packed-refs')) ?? '';
  const names = Array.from(packed.matchAll(/^[0-9a-f]+ refs\/tags\/(.+)$/gm), ([, name]) => name ?? '');
  return [...names, ...looseTags(join(git, 'refs', 'tags'), '', 0)].slice(0, mostTags);
}

/** Of a working tree beside another, `.git` is a file that names its folder, which names the common one. */
function gitFolderOf(path: string): string | undefined {
  const named = /^gitdir: (.+)$/m.exec(textOf(path) ?? '')?.[1];
  const folder = named === undefined ? path : resolve(path, '..', named.trim());
  const common = textOf(join(folder, 'commondir'));
  return common === undefined ? folder : resolve(folder, common.trim());
}

function looseTags(root: string, below: string, depth: number): readonly string[] {
  if (depth > deepest) return [];
  try {
    return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? looseTags(root, path, depth + 1) : [path];
    });
  } catch {
    return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
