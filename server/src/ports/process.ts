import type { Cancel } from './cancel.ts';

export interface Command {
  /** An absolute path. */
  readonly file: string;
  /** Values from outside stand behind `--` and never begin with `-`. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to a short list of what is handed on from our own environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly input: string | undefined;
  readonly timeoutMs: number;
  /** The most bytes of output that are kept. */
  readonly limit: number;
}

export interface Ended {
  /** Undefined where it could not be started, ran out of time or was cancelled; `why` says which. */
  readonly code: number | undefined;
  readonly why: 'ended' | 'not-found' | 'timeout' | 'cancelled' | 'too-large';
  readonly output: Uint8Array;
  readonly errors: string;
}

/** Starts programs without a shell and without a terminal; ends the whole tree of one that is cancelled. */
export interface Processes {
  run(command: Command, cancel: Cancel): Promise<Ended>;
  /** The program on the PATH, folders of the workspace left out; undefined where there is none. */
  find(name: string, workspace: readonly string[]): Promise<string | undefined>;
}
