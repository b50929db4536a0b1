// tested by: test/sources/mlflow/rest/index.test.ts
import type { PageRequest } from '../../../engine/evidence/contract.ts';
import type { Page } from '../../../engine/evidence/source.ts';
import { optionalTextAt, type Data } from './json.ts';
import { RestProblem } from './problems.ts';

const mostItems = 1000;

/** The words of a request for a part of a list. */
export function partOf({ limit, from }: PageRequest): { max_results: number; page_token?: string } {
  const most = Math.min(mostItems, Math.max(1, Math.trunc(limit) || 1));
  return from === undefined ? { max_results: most } : { max_results: most, page_token: from };
}

/** A part of a list. How many items there are in all, MLflow does not tell. */
export function pageOf<T>(data: Data, items: readonly T[], request: PageRequest): Page<T> {
  const next = optionalTextAt(data, 'next_page_token');
  // A server that names the part again that was just asked for would be asked for ever.
  return { items, total: undefined, next: next === request.from ? undefined : next };
}

/** MLflow calls a place in a list that it does not know an invalid parameter. */
export function placeProblem(error: unknown, request: PageRequest, name: string): unknown {
  const isPlace =
    error instanceof RestProblem && request.from !== undefined && error.code === 'INVALID_PARAMETER_VALUE';
  if (!isPlace) return error;
  const message = `The place in the list of ${name} is not known.`;
  return new RestProblem({ reason: 'not-found', message, action: 'Refresh the list.' }, error.code);
}
