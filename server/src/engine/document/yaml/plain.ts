import type { ScalarNode } from '../node.ts';

/** What a plain text is taken for. `invalid` is a number or a date that the reader then fails to read. */
export type PlainTag =
  'string' | 'null' | 'bool' | 'int' | 'float' | 'timestamp' | 'merge' | 'value' | 'invalid';

/** A plain text with its value; dates are kept as they were written. */
export interface PlainValue {
  readonly tag: PlainTag;
  readonly value: ScalarNode['value'];
}

/** How one reader tells plain values apart. */
export interface Words {
  readonly bool: RegExp;
  readonly int: RegExp;
  readonly float: RegExp;
  /** Whether `017` is octal and `1:30` counts in sixties. */
  readonly isVersion11: boolean;
}

/** PyYAML 6. Source: yaml/resolver.py. */
export const pyYamlWords: Words = {
  bool: /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  int: /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
  float:
    /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  isVersion11: true,
};

/** ruamel.yaml behind `%YAML 1.1`. Source: ruamel/yaml/resolver.py. */
export const ruamel11Words: Words = {
  bool: /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  int: /^(?:[-+]?0b[01_]+|[-+]?0?[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
  float:
    /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?:[eE][-+]?[0-9]+)|\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  isVersion11: true,
};

/** ruamel.yaml, which reads YAML 1.2. Source: ruamel/yaml/resolver.py. */
export const ruamelWords: Words = {
  bool: /^(?:true|True|TRUE|false|False|FALSE)$/,
  int: /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/,
  float:
    /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?:[eE][-+]?[0-9]+)|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  isVersion11: false,
};

/** Whether a plain text is a date, or a date and time, to the readers of YAML. */
export function isTimestamp(text: string): boolean {
  return timestamp.test(text);
}

const timestamp =
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** The first characters of words that may be more than a text. */
const special: ReadonlySet<string> = new Set('tTfFyYnNoO~-+.0123456789<=');

/** What a reader takes a plain text for. */
export function resolvePlain(text: string, words: Words): PlainValue {
  if (text === '') return { tag: 'null', value: null };
  if (!special.has(text.charAt(0))) return { tag: 'string', value: text };
  return word(text, words) ?? numeric(text, words) ?? { tag: 'string', value: text };
}

function word(text: string, { bool }: Words): PlainValue | undefined {
  if (text.length > 5) return undefined;
  if (bool.test(text)) return { tag: 'bool', value: /^(?:y|t|on)/i.test(text) };
  if (/^(?:~|null|Null|NULL)$/.test(text)) return { tag: 'null', value: null };
  if (text === '<<') return { tag: 'merge', value: text };
  return text === '=' ? { tag: 'value', value: text } : undefined;
}

function numeric(text: string, words: Words): PlainValue | undefined {
  if (!/^[-+.\d]/.test(text)) return undefined;
  if (words.float.test(text)) return checked('float', readFloat(text, words));
  if (words.int.test(text)) return checked('int', readInt(text, words));
  if (!timestamp.test(text)) return undefined;
  return { tag: isMoment(text) ? 'timestamp' : 'invalid', value: text };
}

function checked(tag: PlainTag, value: number | bigint | undefined): PlainValue {
  return value === undefined ? { tag: 'invalid', value: null } : { tag, value };
}

/** The value of a text as a float, or undefined where Python reads none. */
export function readFloat(text: string, { isVersion11 }: Words): number | undefined {
  const plain = text.replaceAll('_', '').toLowerCase();
  const sign = plain.startsWith('-') ? -1 : 1;
  const digits = plain.replace(/^[-+]/, '');
  if (digits === '.inf') return sign * Number.POSITIVE_INFINITY;
  if (digits === '.nan') return Number.NaN;
  if (isVersion11 && digits.includes(':')) return sign * sexagesimal(digits);
  return /^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(digits) ? sign * Number(digits) : undefined;
}

/** The value of a text as an integer, or undefined where Python reads none. */
export function readInt(text: string, { isVersion11 }: Words): number | bigint | undefined {
  const plain = text.replaceAll('_', '');
  const digits = plain.replace(/^[-+]/, '');
  if (isVersion11 && digits.includes(':')) return (plain.startsWith('-') ? -1 : 1) * sexagesimal(digits);
  const literal = integerLiteral(digits, isVersion11);
  if (literal === undefined) return undefined;
  const value = plain.startsWith('-') ? -BigInt(literal) : BigInt(literal);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Digits as JavaScript writes them. */
function integerLiteral(digits: string, isVersion11: boolean): string | undefined {
  if (/^0b[01]+$/.test(digits) || /^0x[0-9a-fA-F]+$/.test(digits)) return digits;
  if (/^0o[0-7]+$/.test(digits)) return isVersion11 ? undefined : digits;
  if (isVersion11 && /^0[0-7]+$/.test(digits)) return `0o${digits.slice(1)}`;
  return /^\d+$/.test(digits) ? digits : undefined;
}

function sexagesimal(digits: string): number {
  return digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Whether the numbers of a date and time are a day and a time that there are. */
function isMoment(text: string): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (text.match(/\d+/g) ?? []).map(
    Number,
  );
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const isDay = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && hour < 24 && minute < 60 && second < 60;
}
