import type { Node } from '../document/node.ts';

/** A file of measured values, as a pipeline writes it. */
export interface Metrics {
  readonly root: Node | undefined;
}
