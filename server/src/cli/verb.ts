/** What a verb has of the world. Only `main` touches the process itself. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of the bundle, which the rules' pages lie beside. */
  readonly home: string;
  readonly version: string;
  readonly color: boolean;
  write(text: string): void;
  /** Says something that is no result: why the job could not be done, what was left out. */
  warn(text: string): void;
}

/** 0: clean; 1: findings at or above the threshold; 2: the job could not be done. */
export type ExitCode = 0 | 1 | 2;

/** A verb of the command line. */
export interface Verb {
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Thrown for arguments that cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
