// tested by: test/sources/mlflow/folder/index.test.ts
import type { PageRequest } from '../../../engine/evidence/contract.ts';
import type { Page } from '../../../engine/evidence/source.ts';
import { writeCursor } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import { limitOf, placeOf } from '../requests.ts';

/** A page of a list that is sorted by a time, newest first and none last, then by name. */
export function pageOf<T>(
  sorted: readonly T[],
  request: PageRequest,
  name: string,
  cursorOf: (item: T) => Cursor,
): Page<T> {
  const place = placeOf(request, name);
  const start = place === undefined ? 0 : sorted.findIndex((item) => isBehind(cursorOf(item), place));
  const from = start < 0 ? sorted.length : start;
  const items = sorted.slice(from, from + limitOf(request));
  const last = items.at(-1);
  const isLast = last === undefined || from + items.length >= sorted.length;
  return { items, total: sorted.length, next: isLast ? undefined : writeCursor(cursorOf(last)) };
}

function isBehind(one: Cursor, place: Cursor): boolean {
  const [time, other] = [one.time ?? -Infinity, place.time ?? -Infinity];
  return time === other ? one.name > place.name : time < other;
}
