/**
 * How well a name fits what somebody typed, or undefined where it does not: the letters must come in their order. The
 * same words fit best, then a name that begins with them, then one that has them at the start of a part, then anywhere.
 */
export function fit(typed: string, name: string): number | undefined {
  const wanted = typed.toLowerCase();
  const lower = name.toLowerCase();
  if (wanted === '') return 0;
  const at = lower.indexOf(wanted);
  if (at < 0) return isScattered(wanted, lower) ? 1 : undefined;
  if (at === 0) return lower.length === wanted.length ? 5 : 4;
  return /[\w]/.test(lower[at - 1] ?? '') ? 2 : 3;
}

function isScattered(wanted: string, name: string): boolean {
  let next = 0;
  for (const letter of name) {
    if (letter === wanted[next]) next += 1;
    if (next === wanted.length) return true;
  }
  return false;
}
