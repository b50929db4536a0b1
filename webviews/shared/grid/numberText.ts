/** A number is shown with so many digits that tell it apart; all of them are in its hover and in copies. */
const digits = 6;

/** Numbers of this size and above, and those so small, are shown with a power of ten. */
const largest = 1e12;
const smallest = 1e-4;

/** A number as short as fits a column: whole numbers whole, others with up to six digits. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size < largest && Number.isInteger(value)) return String(value);
  if (size >= 10 ** digits && size < largest) return String(Math.round(value));
  const short = Number(value.toPrecision(digits));
  return size >= smallest && size < largest ? String(short) : short.toExponential();
}
