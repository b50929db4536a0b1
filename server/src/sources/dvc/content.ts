// tested by: test/sources/dvc/index.test.ts
import { URI } from 'vscode-uri';
import type { Cancel } from '../../ports/cancel.ts';
import type { Files } from '../../ports/files.ts';
import type { History } from '../../ports/history.ts';
import { outputOver, placesInCache, type Noted } from './locks.ts';
import { valueAt, valuesOf, isList, textAt } from './values.ts';

/** The files of a revision: a commit, or a folder of the working tree. */
export interface Tree {
  readonly commit: string | undefined;
  /** The URI of the folder, where it is no commit. */
  readonly folder: string | undefined;
}

export interface ContentOptions {
  readonly history: History;
  /** Answers nothing that lies outside of the repository. */
  readonly files: Files;
  /** The URI of the root of the DVC repository. */
  readonly root: string;
  /** From the root of the Git repository to it; empty, or ending in a slash. */
  readonly prefix: string;
}

/** The largest file that is read for its values. */
const largest = 5 * 1024 * 1024;

/** How many files are read at a time. */
const atOnce = 16;

export type Wanted = { readonly tree: Tree; readonly path: string };

/** Reads files of revisions: from Git, from the working tree, or from the cache of DVC. */
export class Content {
  readonly #options: ContentOptions;

  constructor(options: ContentOptions) {
    this.#options = options;
  }

  /** The texts of files; those of all commits in one process. */
  async texts(wanted: readonly Wanted[], cancel: Cancel): Promise<readonly (string | undefined)[]> {
    const { history, prefix } = this.#options;
    const asked: { readonly commit: string; readonly path: string }[] = [];
    for (const { tree, path } of wanted)
      if (tree.commit !== undefined) asked.push({ commit: tree.commit, path: prefix + path });
    const committed = (await history.texts(asked, largest, cancel)).values();
    const files = wanted.filter(({ tree }) => tree.commit === undefined);
    const read = (await inTurns(files, (one) => this.#file(one), cancel)).values();
    return wanted.map(({ tree }) => (tree.commit === undefined ? read : committed).next().value);
  }

  async #file({ tree, path }: Wanted): Promise<string | undefined> {
    if (tree.folder === undefined) return undefined;
    const answer = await this.#options.files.read(below(tree.folder, path), largest);
    return answer.ok ? answer.text : undefined;
  }

  /** The text that an output had, from the cache; undefined where it is not there. */
  async cachedText(outputs: readonly Noted[], path: string): Promise<string | undefined> {
    const bytes = await this.cached(outputs, path, largest);
    if (bytes === undefined) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }

  /** The bytes of an output, or of a file in one that is a folder, from the cache. */
  async cached(outputs: readonly Noted[], path: string, limit: number): Promise<Uint8Array | undefined> {
    const output = outputOver(outputs, path);
    if (output?.md5 === undefined) return undefined;
    if (!output.md5.endsWith('.dir'))
      return path === output.path ? this.#cacheFile(output.md5, output.isCurrent, limit) : undefined;
    const inside = path.slice(output.path.length + 1);
    const entry = (await this.cachedFolder(output)).find((one) => one.path === inside);
    return entry && this.#cacheFile(entry.md5, output.isCurrent, limit);
  }

  /** The files of an output that is a folder. */
  async cachedFolder(output: Noted): Promise<readonly { readonly path: string; readonly md5: string }[]> {
    const bytes =
      output.md5?.endsWith('.dir') === true
        ? await this.#cacheFile(output.md5, output.isCurrent, largest)
        : undefined;
    const list = bytes && valuesOf(new TextDecoder().decode(bytes), 'list.json');
    return isList(list) ? list.flatMap((one) => entryOf(textAt(one, 'relpath'), valueAt(one, 'md5'))) : [];
  }

  async #cacheFile(md5: string, isCurrent: boolean, limit: number): Promise<Uint8Array | undefined> {
    for (const place of placesInCache(md5, isCurrent)) {
      const bytes = await this.#options.files.bytes(below(this.#options.root, `.dvc/cache/${place}`), limit);
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  }
}

function entryOf(path: unknown, md5: unknown): readonly { readonly path: string; readonly md5: string }[] {
  if (typeof path !== 'string' || typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5)) return [];
  return /(^|\/)\.\.(\/|$)|^\//.test(path) ? [] : [{ path, md5 }];
}

/** The URI of a path below a folder. */
export function below(folder: string, path: string): string {
  const base = URI.parse(folder);
  return base.with({ path: `${base.path.replace(/\/$/, '')}/${path}` }).toString();
}

/** Does something with each item, some at a time. */
export async function inTurns<T, R>(
  items: readonly T[],
  act: (item: T) => Promise<R>,
  cancel: Cancel,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    if (cancel.isCancellationRequested) return results;
    results.push(...(await Promise.all(items.slice(from, from + atOnce).map(act))));
  }
  return results;
}
