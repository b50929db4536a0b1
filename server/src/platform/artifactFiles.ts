import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Cancel } from '../ports/cancel.ts';
import type { StoreAnswer, StoreEntry, StoreFailure, StoreFiles } from '../ports/storeFiles.ts';

/** So many entries of a folder are looked at in one go. */
const atOnce = 64;

/** Names that Windows takes for devices, in any folder and with any ending. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;

/** Reads files of this machine below the roots that are named, and nothing else. */
export const nodeStoreFiles: StoreFiles = {
  async realFolder(root) {
    const real = await realpath(root).catch(() => undefined);
    if (real === undefined) return undefined;
    return (await stat(real).catch(() => undefined))?.isDirectory() === true ? real : undefined;
  },
  list,
  read,
  async stamp(root, path) {
    const real = await realBelow(root, path);
    const found = real.ok ? await stat(real.value).catch(() => undefined) : undefined;
    return found === undefined ? undefined : `${found.ino}:${found.size}:${found.mtimeMs}`;
  },
};

async function list(root: string, path: string, cancel: Cancel): Promise<StoreAnswer<readonly StoreEntry[]>> {
  const folder = await realBelow(root, path);
  if (!folder.ok) return folder;
  try {
    const names = (await readdir(folder.value)).sort();
    const entries: StoreEntry[] = [];
    for (let at = 0; at < names.length && !cancel.isCancellationRequested; at += atOnce) {
      const some = names.slice(at, at + atOnce).map((name) => entryOf(root, path, name));
      entries.push(...(await Promise.all(some)).filter((entry) => entry !== undefined));
    }
    return { ok: true, value: entries };
  } catch (error) {
    return failed(error);
  }
}

async function entryOf(root: string, path: string, name: string): Promise<StoreEntry | undefined> {
  const real = await realBelow(root, path === '' ? name : `${path}/${name}`);
  const found = real.ok ? await stat(real.value).catch(() => undefined) : undefined;
  if (found === undefined || !(found.isFile() || found.isDirectory())) return undefined;
  return { name, isFolder: found.isDirectory(), size: found.isFile() ? found.size : undefined };
}

async function read(
  root: string,
  path: string,
  limit: number,
): Promise<StoreAnswer<{ bytes: Uint8Array; uri: string }>> {
  const real = await realBelow(root, path);
  if (!real.ok) return real;
  try {
    const file = await open(real.value, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const found = await file.stat();
      if (!found.isFile()) return { ok: false, reason: 'wrong-kind' };
      if (found.size > limit) return { ok: false, reason: 'too-large' };
      const bytes = await file.readFile();
      // The way to it may have been bent while it was opened.
      const again = await realBelow(root, path);
      if (!again.ok || again.value !== real.value) return { ok: false, reason: 'outside' };
      return { ok: true, value: { bytes, uri: URI.file(real.value).toString() } };
    } finally {
      await file.close();
    }
  } catch (error) {
    return failed(error);
  }
}

/** The real path of what lies below a root, where it does lie there, links followed. */
async function realBelow(root: string, path: string): Promise<StoreAnswer<string>> {
  if (!isPlain(path)) return { ok: false, reason: 'outside' };
  try {
    const base = await realpath(root);
    const real = await realpath(join(base, ...path.split('/')));
    return contains(base, real) ? { ok: true, value: real } : { ok: false, reason: 'outside' };
  } catch (error) {
    return failed(error);
  }
}

/** Whether a path below a root is written in the one way that leads nowhere else, on any system. */
function isPlain(path: string): boolean {
  return path === '' || path.split('/').every(isPlainName);
}

function isPlainName(name: string): boolean {
  if (name === '' || name === '.' || name === '..') return false;
  if (/[\\\p{Cc}]|^[a-z]:/iu.test(name) || device.test(name)) return false;
  return sep === '/' || !/[:*?"<>|]|[. ]$/.test(name);
}

function contains(base: string, path: string): boolean {
  const inside = relative(base, path);
  return inside === '' || !(inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside));
}

function failed(error: unknown): { readonly ok: false; readonly reason: StoreFailure } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENAMETOOLONG') return { ok: false, reason: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { ok: false, reason: 'denied' };
  if (code === 'ENOTDIR' || code === 'EISDIR') return { ok: false, reason: 'wrong-kind' };
  return { ok: false, reason: code === 'ELOOP' ? 'outside' : 'failed' };
}
