/** From this size on a number is told in thousands or millions. */
const large = 100_000;
const small = 1e-4;
const digits = 6;

/** A number beside an axis: short, and never rounded so far that two lines of the grid would read the same. */
export function tickText(value: number): string {
  const size = Math.abs(value);
  if (size >= large) {
    return value.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: digits });
  }
  const rounded = Number(value.toPrecision(digits));
  return size !== 0 && size < small ? rounded.toExponential() : String(rounded);
}
