import type { ColumnId, Query, RunsIntent, ShownColumn } from '../messages/runs.ts';
import type { Overlay } from './reduce.ts';

/** What a part of the panel can set off. */
export interface Actions {
  send(intent: RunsIntent): void;
  ask(query: Partial<Query>): void;
  columns(columns: readonly ShownColumn[]): void;
  sort(column: ColumnId, isAdded: boolean): void;
  filter(text: string): void;
  past(by: 1 | -1): void;
  show(overlay: Overlay): void;
  /** Closes what lies over the table and gives the focus back to it. */
  close(): void;
}

/** What was typed into the field that an event is of. */
export function typed({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}
