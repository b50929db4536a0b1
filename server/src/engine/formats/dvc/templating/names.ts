import { entriesOf, isMap, type Held } from './held.ts';
import type { Variables } from './variables.ts';

/** The most names that are listed. */
const most = 2_000;

/** The dotted names that templates can use, the outer before the inner. */
export function namesOf({ entries }: Variables): readonly string[] {
  const names: string[] = [];
  const waiting: (readonly [string, Held])[] = [...entries];
  for (const [name, held] of waiting) {
    if (names.length >= most) break;
    names.push(name);
    if (!isMap(held) || waiting.length > most) continue;
    for (const [inner, child] of entriesOf(held)) waiting.push([`${name}.${inner}`, child]);
  }
  return names;
}
