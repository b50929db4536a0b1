import type { GraphOutput, GraphPath, GraphStage } from './graphStages.ts';
import { parentOf } from './graphPaths.ts';

/** A folder with the outputs that lie in it, and the folders in it that hold others. */
export interface OutputFolder {
  readonly path: string;
  readonly outputs: readonly GraphOutput[];
  readonly folders: readonly OutputFolder[];
}

interface GrowingFolder extends OutputFolder {
  readonly outputs: GraphOutput[];
  readonly folders: GrowingFolder[];
}

/** The outputs of a repository by their paths, and the folders above them. Source: build_outs_trie, dvc/repo/trie.py. */
export class OutputIndex {
  readonly #byPath = new Map<string, GraphOutput[]>();
  readonly #folders = new Map<string, GrowingFolder>();
  readonly #above = new Map<string, { readonly output: GraphOutput | undefined }>();

  add(stage: GraphStage): void {
    this.#above.clear();
    for (const output of stage.outputs) {
      const same = this.#byPath.get(output.path);
      if (same === undefined) this.#byPath.set(output.path, [output]);
      else same.push(output);
      this.#folder(output.folder).outputs.push(output);
    }
  }

  /** The outputs with this very path. */
  at(path: string): readonly GraphOutput[] {
    return this.#byPath.get(path) ?? [];
  }

  /** The nearest output that a path lies in, the path itself left out. */
  above(path: string, folder = parentOf(path)): GraphOutput | undefined {
    return folder === path ? undefined : this.#at(folder);
  }

  /** The output with this path, or the nearest above it. */
  #at(path: string): GraphOutput | undefined {
    const known = this.#above.get(path);
    if (known !== undefined) return known.output;
    const parent = parentOf(path);
    const output = this.at(path)[0] ?? (parent === path ? undefined : this.#at(parent));
    this.#above.set(path, { output });
    return output;
  }

  /** The folder at this path, where outputs lie in it at any depth. */
  folder(path: string): OutputFolder | undefined {
    return this.#folders.get(path);
  }

  /** The first outputs below a path, at any depth. */
  *below(path: string): Iterable<GraphOutput> {
    const top = this.folder(path);
    const waiting = top === undefined ? [] : [top];
    for (const folder of waiting) {
      yield* folder.outputs;
      for (const inner of folder.folders) waiting.push(inner);
    }
  }

  /** What makes a path: the outputs with that path, the one that it lies in, those that lie in it. */
  *makersOf({ path }: Pick<GraphPath, 'path'>): Iterable<GraphOutput> {
    yield* this.at(path);
    const above = this.above(path);
    if (above !== undefined) yield above;
    yield* this.below(path);
  }

  #folder(path: string): GrowingFolder {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const folder: GrowingFolder = { path, outputs: [], folders: [] };
    this.#folders.set(path, folder);
    const parent = parentOf(path);
    if (parent !== path) this.#folder(parent).folders.push(folder);
    return folder;
  }
}
