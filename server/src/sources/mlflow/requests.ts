import type { PageRequest } from '../../engine/evidence/contract.ts';
import { ReadProblem } from './client.ts';
import { readCursor } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { badPlace } from './problems.ts';

const mostItems = 1000;

/** The number of items that a page may have. */
export function limitOf(request: PageRequest): number {
  return Math.min(mostItems, Math.max(1, Math.trunc(request.limit) || 1));
}

/** The place that a page begins behind; none for the first. Throws `ReadProblem` for one that no page named. */
export function placeOf(request: PageRequest, name: string): Cursor | undefined {
  if (request.from === undefined) return undefined;
  const cursor = readCursor(request.from);
  if (cursor === undefined) throw new ReadProblem(badPlace(name));
  return cursor;
}
