import type { LineageIntent } from '../messages/lineage.ts';

/** What a part of the panel can set off. */
export interface Actions {
  send(intent: LineageIntent): void;
  /** Puts the focus on a box. */
  focus(node: string): void;
  zoom(factor: number | undefined): void;
}
