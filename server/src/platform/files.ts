import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { TextDecoder } from 'node:util';
import { URI } from 'vscode-uri';
import type { Cancel } from '../ports/cancel.ts';
import type { Files, Listing, ReadFailure, ReadResult } from '../ports/files.ts';

/** Folders that hold no sources of a project, or more files than are worth a look. */
const unseen: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.venv',
  'venv',
  '__pycache__',
  '.mypy_cache',
  '.ipynb_checkpoints',
  '.tox',
  '.trash',
  'mlartifacts',
  'mlruns',
]);

/** A byte-order mark. Of two, readers take the second for a letter of the text, so that both are left. */
const singleMark = /^\ufeff(?!\ufeff)/;

/** Inside `.dvc`, where a cache and scratch files lie. */
const unseenInDvc: ReadonlySet<string> = new Set(['cache', 'tmp']);

/** Reads files of this machine. Other schemes than `file` cannot be read. */
export const nodeFiles: Files = { read, bytes, list };

async function read(uri: string, limit: number): Promise<ReadResult> {
  const found = await load(uri, limit);
  return found instanceof Uint8Array ? decode(found) : found;
}

async function bytes(uri: string, limit: number): Promise<Uint8Array | undefined> {
  const found = await load(uri, limit);
  return found instanceof Uint8Array ? found : undefined;
}

/** The content of a file, or why there is none. */
async function load(uri: string, limit: number): Promise<Uint8Array | (ReadResult & { ok: false })> {
  const path = pathOf(uri);
  if (path === undefined) return failed('unreadable', 'it is not on this machine');
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return failed('not-a-file', 'it is not a file');
      if (stat.size > limit) return failed('too-large', `it has ${stat.size} bytes, more than ${limit}`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    return fromSystem(cause);
  }
}

function decode(bytes: Uint8Array): ReadResult {
  if (bytes.subarray(0, 8192).includes(0)) return failed('binary', 'it is a binary file');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!singleMark.test(text)) return { ok: true, text };
    return { ok: true, text: text.slice(1), hadMark: true };
  } catch {
    return failed('not-utf8', 'it is not UTF-8 text');
  }
}

function fromSystem(cause: unknown): ReadResult & { ok: false } {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed('missing', 'there is no such file');
  if (code === 'EACCES' || code === 'EPERM') return failed('denied', 'reading it is not permitted');
  if (code === 'EISDIR') return failed('not-a-file', 'it is a folder');
  return failed('unreadable', `the system refused it (${code})`);
}

function failed(reason: ReadFailure, detail: string): ReadResult & { ok: false } {
  return { ok: false, reason, detail };
}

async function list(folder: string, limit: number, cancel: Cancel): Promise<Listing> {
  const root = pathOf(folder);
  if (root === undefined) return { uris: [], links: [], skipped: [withSlash(folder)], truncated: false };
  const walk = new Walk(await realpath(root).catch(() => root), limit);
  await walk.enter(root, cancel);
  return walk.listing();
}

/** One walk through the folders below a root, breadth first, bounded. */
class Walk {
  readonly #root: string;
  readonly #limit: number;
  readonly #uris: string[] = [];
  readonly #links: string[] = [];
  readonly #skipped: string[] = [];
  #truncated = false;

  constructor(root: string, limit: number) {
    this.#root = root;
    this.#limit = limit;
  }

  listing(): Listing {
    return { uris: this.#uris, links: this.#links, skipped: this.#skipped, truncated: this.#truncated };
  }

  async enter(start: string, cancel: Cancel): Promise<void> {
    const queue = [start];
    for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
      if (this.#truncated || cancel.isCancellationRequested) {
        this.#truncated = true;
        return;
      }
      queue.push(...(await this.#read(folder)));
    }
  }

  /** Notes the files of one folder and answers the folders in it that are to be entered. */
  async #read(folder: string): Promise<string[]> {
    const folders: string[] = [];
    for (const entry of await this.#entries(folder)) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) await this.#file(path, entry.isSymbolicLink());
      else if (isUnseen(folder, entry.name)) this.#skipped.push(withSlash(uriOf(path)));
      else folders.push(path);
    }
    return folders;
  }

  async #file(path: string, isLink: boolean): Promise<void> {
    if (isLink && !(await this.#staysInside(path))) this.#links.push(uriOf(path));
    else this.#note(path);
  }

  async #entries(folder: string) {
    try {
      return await readdir(folder, { withFileTypes: true });
    } catch {
      this.#skipped.push(withSlash(uriOf(folder)));
      return [];
    }
  }

  #note(path: string): void {
    if (this.#uris.length >= this.#limit) this.#truncated = true;
    else this.#uris.push(uriOf(path));
  }

  async #staysInside(link: string): Promise<boolean> {
    try {
      const inside = relative(this.#root, await realpath(link));
      return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
    } catch {
      return false;
    }
  }
}

function isUnseen(folder: string, name: string): boolean {
  return unseen.has(name) || (unseenInDvc.has(name) && /[\\/]\.dvc$/.test(folder));
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

function uriOf(path: string): string {
  return URI.file(path).toString();
}

function withSlash(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}
