import type { Span } from '../../../document/span.ts';
import type { Comparator, WrittenNumber } from '../../../model/claim.ts';

const space = String.raw`[ \u00a0\u202f]`;
const digits = String.raw`\d{1,3}(?:[ \u00a0\u202f'’]\d{3}){1,5}(?![\d])(?:[.,]\d{1,20})?|\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,20})?(?!\d)|\d{1,3}(?:\.\d{3}){1,5},\d{1,20}(?!\d)|\d{1,3}(?:\.\d{3}){2,5}(?!\d)|\d{1,20}(?:[.,]\d{1,20})?|\.\d{1,20}`;
const exponent = String.raw`(?:[eE][-+]?\d{1,3})?`;
const marks = '[*_`]{0,3}';
const comparator = String.raw`(?<comparator>[~≈∼≃]|&gt;=?|&lt;=?|>=|<=|≥|≤|>|<|(?<![a-z])(?:about|approx\.?|approximately|around|ca\.|circa|aprox\.?|aproximadamente|environ|etwa|cerca de|alrededor de)|大?约)`;
const percent = String.raw`(?:${space}?(?:%|％|percent\b|per cent\b))`;
const number = String.raw`[-+−]?(?:${digits})${exponent}`;
const range = String.raw`${marks}${space}{0,3}(?:-|–|—|to|bis|até|至|a|à)${space}{0,3}${marks}(?<upper>${number})(?<percent2>${percent})?`;
const spread = String.raw`${marks}${space}{0,3}(?:±|\+\/-|\+-)${space}{0,3}${marks}(?<spread>${number})(?<percent3>${percent})?`;

const pattern = new RegExp(
  String.raw`${comparator}?${space}{0,2}${marks}(?<![A-Za-zÀ-ÿ0-9_@#][*]{0,3}|[A-Za-z0-9_][-./:,])(?<number>${number})(?<percent>${percent})?(?:${spread}|${range})?(?![A-Za-zÀ-ÿ0-9_]|[.,:]\d|-[A-Za-z\d])`,
  'gi',
);

const comparators: Readonly<Record<string, Comparator>> = {
  '&gt;': '>',
  '&gt;=': '>=',
  '&lt;': '<',
  '&lt;=': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '<': '<',
  '<=': '<=',
  '≤': '<=',
};

/** The most numbers that are read of one stretch. */
const most = 1000;

/**
 * The numbers in a stretch of a text, each with its sign, unit, spread and range. Numbers in words (`F1`, `v1.2`,
 * `top-5`), dates and versions are none. `isComma` says that the language writes decimals with a comma.
 */
export function numbersIn(text: string, within: Span, isComma: boolean): readonly WrittenNumber[] {
  const inside = text.slice(within.start, within.end);
  if (!/\d/.test(inside)) return [];
  const found: WrittenNumber[] = [];
  for (const match of inside.matchAll(pattern)) {
    if (found.length === most) break;
    const number = written(match, within.start, isComma);
    if (number !== undefined) found.push(number);
  }
  return found;
}

function written(match: RegExpExecArray, offset: number, isComma: boolean): WrittenNumber | undefined {
  const { groups = {} } = match;
  const text = groups['number'] ?? '';
  const read = readNumber(text, isComma);
  const upper = groups['upper'] === undefined ? undefined : readNumber(groups['upper'], isComma);
  if (upper !== undefined && !(upper.value > read.value)) return undefined;
  const start = offset + match.index + placeOfNumber(match[0], groups['comparator'] ?? '', text);
  const sign = groups['comparator'];
  return {
    ...read,
    upper: upper?.value,
    isPercent: [groups['percent'], groups['percent2'], groups['percent3']].some((one) => one !== undefined),
    spread: groups['spread'] === undefined ? undefined : readNumber(groups['spread'], isComma).value,
    comparator: sign === undefined ? undefined : (comparators[sign] ?? '~'),
    at: { start, end: start + text.length },
    whole: wholeOf(match[0], offset + match.index),
  };
}

function placeOfNumber(all: string, sign: string, text: string): number {
  return all.indexOf(text, sign.length);
}

/** The match without blanks and marks around it. */
function wholeOf(all: string, at: number): Span {
  const start = at + (/^[ \u00a0\u202f*_`]*/.exec(all)?.[0].length ?? 0);
  return { start, end: at + all.length };
}

type Read = Pick<WrittenNumber, 'value' | 'alternative' | 'decimals' | 'hasDecimalComma'>;

/** What digits with separators mean; two readings where `1,234` and `1.234` may mean thousands. */
function readNumber(written: string, isComma: boolean): Read {
  const [mantissa = '', power = '0'] = written.replaceAll('−', '-').split(/[eE]/);
  const plain = mantissa.replace(/[ \u00a0\u202f'’]/g, '');
  const [separator, ...others] = plain.match(/[.,]/g) ?? [];
  const last = others.at(-1) ?? separator;
  if (separator === undefined || last === undefined) return of(plain, undefined, power);
  if (others.length > 0) return of(plain, last === separator ? undefined : last, power);
  const read = of(plain, separator, power);
  if (!/^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return read;
  const thousands = of(plain, undefined, power);
  const isThousands = separator === ',' && !isComma;
  return isThousands ? { ...thousands, alternative: read.value } : { ...read, alternative: thousands.value };
}

/** A number whose decimal sign is known; all other separators group digits. */
function of(plain: string, decimal: string | undefined, power: string): Read {
  const at = decimal === undefined ? -1 : plain.lastIndexOf(decimal);
  const whole = (at < 0 ? plain : plain.slice(0, at)).replace(/[.,]/g, '');
  const behind = at < 0 ? '' : plain.slice(at + 1);
  return {
    value: Number(`${whole === '' ? '0' : whole}.${behind === '' ? '0' : behind}e${power}`),
    alternative: undefined,
    decimals: Math.max(0, behind.length - Number(power)),
    hasDecimalComma: decimal === ',',
  };
}
