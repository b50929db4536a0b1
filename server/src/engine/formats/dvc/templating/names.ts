import { entriesOf, isMap, type Held } from './held.ts';
import type { Variables } from './variables.ts';

/** The most names that are listed. */
const most = 2_000;

/** The dotted names that templates can use with their values, the outer before the inner. */
export function namedIn({ entries }: Variables): readonly (readonly [string, Held])[] {
  const waiting: (readonly [string, Held])[] = [];
  add(entries, '', waiting);
  for (const [name, held] of waiting) if (isMap(held)) add(entriesOf(held), `${name}.`, waiting);
  return waiting;
}

function add(
  entries: Iterable<readonly [string, Held]>,
  prefix: string,
  into: (readonly [string, Held])[],
): void {
  for (const [name, held] of entries) {
    if (into.length >= most) return;
    into.push([prefix + name, held]);
  }
}

/** The names alone. */
export function namesOf(variables: Variables): readonly string[] {
  return namedIn(variables).map(([name]) => name);
}
