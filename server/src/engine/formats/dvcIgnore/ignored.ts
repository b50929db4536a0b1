import type { Document } from '../../document/document.ts';
import type { IgnorePattern, NamePattern } from '../../model/ignore.ts';
import type { Loaded } from '../../model/project.ts';
import { takesAll, tokenTakes } from './glob.ts';

/** An ignore file with the folder that it holds for, as a path. */
export interface PlacedIgnore {
  readonly folder: string;
  readonly loaded: Loaded<'dvc-ignore'>;
}

/** The pattern that ignores a path, with its document. */
export interface IgnoredBy {
  readonly document: Document;
  readonly pattern: IgnorePattern;
}

/**
 * Answers for many paths what ignores them: the last pattern that matches the path or a folder above it, the inner
 * files before the outer. Source: DvcIgnorePatterns, dvc/ignore.py.
 */
export class Ignored {
  readonly #files: readonly PlacedIgnore[];
  /** What ignores a folder, by its path. */
  readonly #folders = new Map<string, IgnoredBy | undefined>();

  constructor(files: readonly PlacedIgnore[]) {
    this.#files = [...files].sort((a, b) => b.folder.length - a.folder.length);
  }

  /** What ignores a file or folder at an absolute path. */
  by(path: string, isFolder: boolean): IgnoredBy | undefined {
    if (this.#files.length === 0) return undefined;
    const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const inherited = above === '' ? undefined : this.#byFolder(above);
    return inherited ?? this.#own(path, isFolder);
  }

  #byFolder(path: string): IgnoredBy | undefined {
    if (this.#folders.has(path)) return this.#folders.get(path);
    const found = this.by(path, true);
    this.#folders.set(path, found);
    return found;
  }

  #own(path: string, isFolder: boolean): IgnoredBy | undefined {
    for (const { folder, loaded } of this.#files) {
      if (!path.startsWith(`${folder}/`)) continue;
      const names = path.slice(folder.length + 1).split('/');
      const pattern = loaded.model.patterns.findLast(
        (one) => (isFolder || !one.isFolderOnly) && partsMatch(one.parts, names),
      );
      if (pattern !== undefined)
        return pattern.isNegated ? undefined : { document: loaded.document, pattern };
    }
    return undefined;
  }
}

function partsMatch(parts: readonly NamePattern[], names: readonly string[]): boolean {
  return takesAll(parts, names, { isAny: (part) => part === '**', takes: nameMatches });
}

function nameMatches(pattern: NamePattern | undefined, name: string): boolean {
  if (pattern === undefined || pattern === '**') return false;
  return takesAll(pattern, Array.from(name), { isAny: (token) => token === '*', takes: tokenTakes });
}
