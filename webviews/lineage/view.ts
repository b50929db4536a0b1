import type { LineageIntent } from '../messages/lineage.ts';

/** What a part of the panel can set off. */
export interface Actions {
  send(intent: LineageIntent): void;
  /** Puts the focus on a box. */
  focus(node: string): void;
  /** Draws the picture as large as said, or so that it fits. */
  zoom(size: number | undefined): void;
}
