import type { Connection, RequestHandler } from 'vscode-languageserver/node';
import type { RequestDefinition } from '../protocol/definition.ts';

/** Answers a request of our own, with the types that its definition gives. */
export function onRequest<P, R>(
  connection: Connection,
  definition: RequestDefinition<P, R>,
  answer: RequestHandler<P, R, void>,
): void {
  connection.onRequest(definition.method, answer);
}
