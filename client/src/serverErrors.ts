import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient/node';
import type { Clock } from './clock.ts';

/** With so many crashes within the window the server is left alone. */
const crashLimit = 5;
const windowMs = 60_000;

/** What the language client does next; the numbers are its own. */
const continueOnError: ErrorHandlerResult['action'] = 1;
const doNotRestart: CloseHandlerResult['action'] = 1;
const restart: CloseHandlerResult['action'] = 2;

export interface ServerErrorsOptions {
  readonly clock: Clock;
  log(message: string): void;
  /** The server crashed too often and is not started again. */
  onGivenUp(): void;
}

/** Starts a server that crashed once more, until it crashes five times within a minute. */
export class ServerErrors implements ErrorHandler {
  readonly #options: ServerErrorsOptions;
  #crashes: readonly number[] = [];

  constructor(options: ServerErrorsOptions) {
    this.#options = options;
  }

  /** A message could not be read or written; the connection goes on, and a broken one closes by itself. */
  error(error: Error): ErrorHandlerResult {
    this.#options.log(`The connection to the language server had an error: ${error.message}`);
    return { action: continueOnError, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = this.#options.clock.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < windowMs), now];
    const count = this.#crashes.length;
    if (count < crashLimit) {
      return {
        action: restart,
        handled: true,
        message: `The language server ended and starts again (${count}).`,
      };
    }
    this.#options.onGivenUp();
    return {
      action: doNotRestart,
      handled: true,
      message: `The language server ended ${count} times within a minute and stays off.`,
    };
  }

  /** A person wants the server to run again: what was does not count any more. */
  forget(): void {
    this.#crashes = [];
  }
}
