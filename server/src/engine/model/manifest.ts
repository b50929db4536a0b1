import type { Node } from '../document/node.ts';

/** The manifest `assay.yaml`. */
export interface ManifestModel {
  readonly root: Node | undefined;
}
