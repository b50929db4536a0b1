import type { Connection } from 'vscode-languageserver/node';
import type { Log } from '../ports/log.ts';

/** Writes to the editor's output channel. */
export function connectionLog(connection: Connection): Log {
  return {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message, cause) => connection.console.error(withCause(message, cause)),
  };
}

function withCause(message: string, cause: unknown): string {
  if (cause === undefined) return message;
  return `${message}: ${cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause)}`;
}
