import { URI } from 'vscode-uri';
import type { FileFacts } from '../engine/model/project.ts';
import type { Listing } from '../ports/files.ts';

/** Which files the folders of a workspace hold, kept true by `add` and `remove` as they come and go. */
export class FileIndex implements FileFacts {
  readonly #roots = new Map<string, Listing>();
  /** The files that Git tracks and the folders that they are in, by the path of their repository with a slash. */
  readonly #tracked = new Map<string, ReadonlySet<string>>();
  /** The names in each folder, by the folder's URI with a slash. */
  readonly #folders = new Map<string, Set<string>>();

  /** Takes the list of a root folder's files. */
  setRoot(root: string, listing: Listing): void {
    const folder = withSlash(root);
    this.#roots.set(folder, listing);
    for (const uri of [...listing.uris, ...listing.links]) this.add(uri);
    for (const skipped of listing.skipped) this.add(skipped.slice(0, -1));
  }

  removeRoot(root: string): void {
    const folder = withSlash(root);
    this.#roots.delete(folder);
    for (const known of this.#folders.keys()) if (known.startsWith(folder)) this.#folders.delete(known);
  }

  /** The root folders, each ending in a slash. */
  roots(): readonly string[] {
    return [...this.#roots.keys()];
  }

  add(uri: string): void {
    if (this.rootOf(uri) === undefined) return;
    let child = uri;
    while (this.rootOf(child) !== undefined && !this.#roots.has(withSlash(child))) {
      const [folder, name] = split(child);
      const names = this.#folders.get(folder) ?? new Set<string>();
      if (names.has(name)) return;
      this.#folders.set(folder, names.add(name));
      child = folder.slice(0, -1);
    }
  }

  /** Forgets a file, or a folder with all that is in it. */
  remove(uri: string): void {
    const [folder, name] = split(uri);
    this.#folders.get(folder)?.delete(name);
    const inside = withSlash(uri);
    for (const known of this.#folders.keys()) if (known.startsWith(inside)) this.#folders.delete(known);
  }

  exists(uri: string): boolean | undefined {
    const root = this.rootOf(uri);
    if (root === undefined) return undefined;
    const plain = uri.replace(/\/$/, '');
    if (this.#roots.has(withSlash(plain)) || this.#folders.has(withSlash(plain))) return true;
    const [folder, name] = split(plain);
    if (this.#folders.get(folder)?.has(name) === true) return true;
    const listing = this.#roots.get(root);
    const unknown =
      listing?.truncated !== false || listing.skipped.some((skipped) => uri.startsWith(skipped));
    return unknown ? undefined : false;
  }

  entries(uri: string): readonly string[] {
    return [...(this.#folders.get(withSlash(uri)) ?? [])];
  }

  /** Takes the paths that Git tracks in a repository; without any, it is not known which. */
  setTracked(repository: string, paths: readonly string[] | undefined): void {
    const folder = withSlash(URI.parse(repository).path);
    if (paths === undefined) this.#tracked.delete(folder);
    else this.#tracked.set(folder, new Set(paths.flatMap(withFolders)));
  }

  isTracked(uri: string): boolean | undefined {
    const path = URI.parse(uri).path.replace(/\/$/, '');
    const [repository = ''] = [...this.#tracked.keys()]
      .filter((folder) => path.startsWith(folder))
      .sort((a, b) => b.length - a.length);
    return this.#tracked.get(repository)?.has(path.slice(repository.length));
  }

  /** The repositories of Git below a root folder. */
  repositories(root: string): readonly string[] {
    return this.unread(root)
      .filter((uri) => uri.endsWith('/.git/'))
      .map((uri) => uri.slice(0, -'.git/'.length));
  }

  /** The folders below a root that were not looked into, each ending in a slash. */
  unread(root: string): readonly string[] {
    return this.#roots.get(withSlash(root))?.skipped ?? [];
  }

  rootOf(uri: string): string | undefined {
    let longest: string | undefined;
    for (const root of this.#roots.keys()) {
      if (withSlash(uri).startsWith(root) && root.length > (longest?.length ?? 0)) longest = root;
    }
    return longest;
  }

  /** Every known file; links that lead out of a root and folders that were not looked into are left out. */
  *files(): Iterable<string> {
    for (const [folder, names] of this.#folders) {
      for (const name of names) {
        const uri = folder + name;
        if (!this.#folders.has(`${uri}/`) && !this.#isUnread(uri)) yield uri;
      }
    }
  }

  #isUnread(uri: string): boolean {
    const listing = this.#roots.get(this.rootOf(uri) ?? '');
    return listing !== undefined && (listing.links.includes(uri) || listing.skipped.includes(`${uri}/`));
  }
}

function withSlash(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** A path with those of the folders that it lies in. */
function withFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The folder of a URI, with its slash, and the name in it. */
function split(uri: string): [string, string] {
  const at = uri.lastIndexOf('/') + 1;
  return [uri.slice(0, at), uri.slice(at)];
}
