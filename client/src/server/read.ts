import type { RequestDefinition } from '../../../server/src/protocol/definition.ts';
import type { Answer, Unavailable } from '../../../server/src/protocol/tracking.ts';
import type { Server } from './server.ts';

/** Asks for evidence; a server that does not answer is one more reason why there is none. */
export async function read<P, T>(
  server: Pick<Server, 'ask'>,
  definition: RequestDefinition<P, Answer<T>>,
  params: P,
): Promise<Answer<T>> {
  try {
    return await server.ask(definition, params);
  } catch (error) {
    return { ok: false, problem: noAnswer(error) };
  }
}

/** Why there is no answer at all. */
export function noAnswer(error: unknown): Unavailable {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    reason: 'internal',
    message: `The language server gave no answer: ${detail}`,
    action: 'Restart it with "Assay: Restart Language Server".',
  };
}
