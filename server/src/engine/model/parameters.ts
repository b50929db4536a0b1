import type { Node } from '../document/node.ts';

/** A parameter file: a tree of named values. `root` is none while the file has no mapping. */
export interface Parameters {
  readonly root: Node | undefined;
}
