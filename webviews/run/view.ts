import type { RunIntent } from '../messages/run.ts';

/** What a part of the panel can set off. */
export interface Actions {
  send(intent: RunIntent): void;
  filter(text: string): void;
}
