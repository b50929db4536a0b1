import type { RunState } from '../messages/run.ts';

/** What the panel knows beside what the host sends: the time of now, and what a person filters by. */
export interface PanelState {
  readonly run: RunState | undefined;
  readonly now: number;
  readonly filter: string;
}

export type Message =
  | { readonly kind: 'state'; readonly state: RunState }
  | { readonly kind: 'filter'; readonly text: string }
  | { readonly kind: 'tick'; readonly now: number };

export function initialState(now: number): PanelState {
  return { run: undefined, now, filter: '' };
}

/** The state after a message; a filter does not outlive the run that it was typed for. */
export function reduce(state: PanelState, message: Message): PanelState {
  switch (message.kind) {
    case 'state': {
      const isSame = state.run?.reference.run === message.state.reference.run;
      return { ...state, run: message.state, filter: isSame ? state.filter : '' };
    }
    case 'filter':
      return { ...state, filter: message.text };
    case 'tick':
      return { ...state, now: message.now };
  }
}
