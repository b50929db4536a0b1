import { randomUUID } from 'node:crypto';
import { link, lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileWriter, FileWritten } from '../ports/fileWriter.ts';
import { nodeFiles } from './files.ts';

/** The largest file that is replaced. */
const largest = 5_000_000;

/** Names that Windows keeps for devices, and characters that it does not have in names. */
const unfit = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[<>:"|?*\\\p{Cc}]|[. ]$/iu;

/** Writes files of this machine. */
export const nodeFileWriter: FileWriter = { write };

async function write(
  folder: string,
  path: string,
  text: string,
  expected: string | undefined,
): Promise<FileWritten> {
  try {
    const target = await targetIn(folder, path);
    if (target === undefined) return failed('outside', `${path} would lie outside of the folder`);
    const { ok, detail } = await compare(target, expected);
    if (!ok) return failed('changed', detail);
    await replace(target, text, expected === undefined);
    return { ok: true };
  } catch (cause) {
    return fromSystem(cause);
  }
}

/** The place of a file below a folder, its folders made; undefined where a part of the path leads out, or is a link. */
async function targetIn(folder: string, path: string): Promise<string | undefined> {
  const parsed = URI.parse(folder);
  const parts = path.split('/');
  if (parsed.scheme !== 'file' || parts.some((part) => part === '' || part === '..' || unfit.test(part)))
    return undefined;
  const root = await realpath(parsed.fsPath);
  const target = join(root, ...parts);
  if (!isInside(root, target)) return undefined;
  const real = await folderBelow(root, parts.slice(0, -1));
  if (real === undefined || !isInside(root, join(real, basename(target)))) return undefined;
  const known = await lstat(target).catch(() => undefined);
  return known === undefined || known.isFile() ? target : undefined;
}

/** The real folder below a root, made part by part; undefined where one leads out, before anything is made there. */
async function folderBelow(root: string, parts: readonly string[]): Promise<string | undefined> {
  let folder = root;
  for (const part of parts) {
    await mkdir(join(folder, part)).catch((cause: unknown) => {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    });
    folder = await realpath(join(folder, part));
    if (!isInside(root, folder)) return undefined;
  }
  return folder;
}

function isInside(root: string, path: string): boolean {
  const inside = relative(root, path);
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** Whether a file still holds what somebody saw in it. */
async function compare(
  target: string,
  expected: string | undefined,
): Promise<{ ok: boolean; detail: string }> {
  const found = await nodeFiles.read(URI.file(target).toString(), largest);
  if (found.ok) return { ok: found.text === expected, detail: 'it holds another text by now' };
  if (found.reason === 'missing') return { ok: expected === undefined, detail: 'it is gone' };
  return { ok: false, detail: `it cannot be read: ${found.detail}` };
}

/** Writes beside and moves over; a file that must be new fails where there is one by then. */
async function replace(target: string, text: string, isNew: boolean): Promise<void> {
  const beside = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    if (isNew) await link(beside, target);
    else await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}

function failed(reason: 'changed' | 'outside' | 'denied' | 'failed', detail: string): FileWritten {
  return { ok: false, reason, detail };
}

function fromSystem(cause: unknown): FileWritten {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (code === 'EEXIST') return failed('changed', 'it was made by someone else');
  return failed(['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'denied' : 'failed', detail);
}
