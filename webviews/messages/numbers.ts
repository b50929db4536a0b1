/** A metric's value as a panel and a tree know it; JSON has no NaN and no infinity. */
export type Value = number | 'NaN' | 'Infinity' | '-Infinity';

/** A value in few digits, for places where several stand side by side: `0.9127`, `1.2e-5`, `NaN`. */
export function shortValue(value: Value): string {
  if (typeof value !== 'number') return value;
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return String(value);
  const short = Number(value.toPrecision(4));
  // The largest numbers would be rounded to one that is none.
  if (!Number.isFinite(short)) return value.toExponential(3);
  const size = Math.abs(short);
  return size >= 1e-4 && size < 1e9 ? String(short) : short.toExponential();
}

/** A value with every digit that was recorded. */
export function fullValue(value: Value): string {
  return String(value);
}

/** A count with its noun: `1 run`, `12 runs`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
