import { entriesOf, isMap, type Held } from './held.ts';
import type { Variables } from './variables.ts';

/** The most names that are listed. */
const most = 2_000;

/** The dotted names that templates can use with their values, the outer before the inner. */
export function namedIn({ entries }: Variables): readonly (readonly [string, Held])[] {
  const waiting: (readonly [string, Held])[] = [...entries].slice(0, most);
  for (const [name, held] of waiting) {
    if (waiting.length >= most) break;
    if (!isMap(held)) continue;
    for (const [inner, child] of entriesOf(held)) {
      if (waiting.length >= most) break;
      waiting.push([`${name}.${inner}`, child]);
    }
  }
  return waiting;
}

/** The names alone. */
export function namesOf(variables: Variables): readonly string[] {
  return namedIn(variables).map(([name]) => name);
}
