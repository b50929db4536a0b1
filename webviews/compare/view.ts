import type { CompareIntent } from '../messages/compare.ts';

/** What a part of the panel can set off. */
export interface Actions {
  send(intent: CompareIntent): void;
}
