import type { WrittenNumber } from '../../../model/claim.ts';

/** What "about" still means: a hundredth of the number, or one in its last digit. */
const about = 0.01;

/** Whether a written number says what its evidence says, at the precision that it is written in. */
export function agrees(number: WrittenNumber, evidence: number): boolean {
  if (!Number.isFinite(evidence)) return true;
  if (number.comparator !== undefined && number.comparator !== '~') {
    return agreesAt(number, inUnitOf(number, evidence));
  }
  const readings = [number.value, number.alternative].filter((one) => one !== undefined);
  return readings.some((value) =>
    scalesOf(number, evidence).some((scale) => agreesAt({ ...number, value }, evidence * scale)),
  );
}

/** The evidence in the unit of the written number: the scale in which the two are nearest. */
function inUnitOf(number: WrittenNumber, evidence: number): number {
  const scaled = scalesOf(number, evidence).map((scale) => evidence * scale);
  return scaled.reduce((best, one) =>
    Math.abs(one - number.value) < Math.abs(best - number.value) ? one : best,
  );
}

/** A share may be written in per cent, and per cent as a share; other numbers have one scale. */
function scalesOf(number: WrittenNumber, evidence: number): readonly number[] {
  const size = Math.abs(evidence);
  if (size <= 1) return scalesOfShare(number);
  return size <= 100 && !number.isPercent && Math.abs(number.value) <= 1 ? [1, 0.01] : [1];
}

function scalesOfShare({ value, isPercent }: WrittenNumber): readonly number[] {
  const isLarge = Math.abs(value) > 1.5;
  if (isPercent) return isLarge ? [100] : [1, 100];
  return isLarge ? [1, 100] : [1];
}

function agreesAt(number: WrittenNumber, evidence: number): boolean {
  const { value, upper, spread, comparator } = number;
  const last = 10 ** -number.decimals;
  const half = last / 2 + 1e-9 * Math.max(1, Math.abs(value));
  const slack = comparator === '~' ? Math.max(last, about * Math.abs(value)) : half;
  if (upper !== undefined) return evidence >= value - slack && evidence <= upper + slack;
  if (comparator === '>' || comparator === '>=') return evidence >= value - half;
  if (comparator === '<' || comparator === '<=') return evidence <= value + half;
  return Math.abs(evidence - value) <= Math.max(slack, spread ?? 0);
}

/** A number in the form of a written one: its digits, its decimal sign; the sign and the unit stay beside it. */
export function printedLike(number: WrittenNumber, evidence: number): string {
  const scaled = inUnitOf(number, evidence);
  const digits = Math.min(20, number.decimals);
  const [whole = '', behind] = scaled.toFixed(digits).split('.');
  const isGrouped = number.alternative !== undefined && number.decimals === 0;
  const grouped = isGrouped ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') : whole;
  return behind === undefined ? grouped : `${grouped}${number.hasDecimalComma ? ',' : '.'}${behind}`;
}
