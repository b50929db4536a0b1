import { setImmediate } from 'node:timers/promises';
import { ResponseError } from 'vscode-jsonrpc/node';
import type { CancellationToken, MessageConnection } from 'vscode-jsonrpc/node';
import type { Source } from '../../engine/evidence/contract.ts';
import type { Answer } from '../../engine/evidence/source.ts';
import type { RequestDefinition } from '../../protocol/definition.ts';
import type { Sources } from '../sources.ts';

/** The language-server protocol's code for a request that was cancelled. */
const requestCancelled = -32800;

/** Answers a request. A read of a file cannot be stopped, so what cancels it is let in before it begins. */
export function bindRequest<P, T>(
  connection: MessageConnection,
  definition: RequestDefinition<P, T>,
  answer: (params: P, token: CancellationToken) => Promise<T>,
): void {
  connection.onRequest(definition.method, async (params: P, token: CancellationToken) => {
    await setImmediate();
    if (token.isCancellationRequested)
      throw new ResponseError(requestCancelled, 'The request was cancelled.');
    return answer(params, token);
  });
}

/** Answers a request from the source that it names. */
export function bindRead<P extends { readonly source: string }, T>(
  { connection, sources }: { readonly connection: MessageConnection; readonly sources: Sources },
  definition: RequestDefinition<P, Answer<T>>,
  read: (source: Source, params: P, token: CancellationToken) => Promise<Answer<T>>,
): void {
  bindRequest(connection, definition, (params, token) =>
    sources.read(params.source, (source) => read(source, params, token)),
  );
}

/** The answer of a source that cannot do what it was asked for. */
export function notSupported(source: Source, what: string): Answer<never> {
  const problem = {
    reason: 'not-supported',
    message: `${source.info.label} cannot ${what}.`,
    action: 'Use the system that holds it.',
  } as const;
  return { ok: false, problem };
}
