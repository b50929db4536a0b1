import { resolved, type Node, type ScalarNode } from '../../../document/node.ts';
import { entriesOf, isMap, valueOf, type Held } from './held.ts';

/** The most characters that a rendered text may have: maps put into a command can be as large as their file. */
const longest = 100_000;

/** What a value is as a part of a text; undefined where that cannot be known or DVC refuses it. */
export function textOf(held: Held): string | undefined {
  if (held.kind === 'text') return held.text;
  const value = valueOf(held);
  return value?.type === 'scalar' ? scalarText(value) : undefined;
}

/** A scalar as Python writes it, but for `true` and `false`. Source: to_str, dvc/parsing/interpolate.py. */
export function scalarText({ value, source, style }: ScalarNode): string {
  if (value === null) return 'None';
  if (typeof value !== 'number') return String(value);
  return isFloat(value, source, style) ? floatText(value) : String(value);
}

function isFloat(value: number, source: string, style: ScalarNode['style']): boolean {
  return !Number.isInteger(value) || (style === 'plain' && /[.eE]/.test(source) && !/^[-+]?0x/.test(source));
}

/** A float as `repr` of Python writes it. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) return exponential(value);
  const plain = String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}

function exponential(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${digits}e${sign}${exponent.replace(/^[-+]/, '').padStart(2, '0')}`;
}

/**
 * A mapping as options of a command (`--key value`); undefined where a list in it holds lists, which DVC refuses.
 * Source: to_str of a dict, dvc/parsing/interpolate.py, with the settings that DVC has unless told otherwise.
 */
export function optionsOf(held: Held, prefix = ''): string | undefined {
  const options: string[] = [];
  let length = 0;
  for (const [name, inner] of entriesOf(held)) {
    const option = isMap(inner) ? optionsOf(inner, `${prefix}${name}.`) : optionOf(inner, prefix + name);
    if (option === undefined) return undefined;
    options.push(option);
    length += option.length;
    if (length > longest) break;
  }
  return options.filter((option) => option !== '').join(' ');
}

function optionOf(held: Held, name: string): string | undefined {
  const value = valueOf(held);
  if (value?.type === 'sequence') return listOption(value.items, name);
  if (value?.type !== 'scalar') return '';
  if (typeof value.value === 'boolean') return value.value ? `--${name}` : '';
  return `--${name} ${quoted(value)}`;
}

function listOption(list: readonly Node[], name: string): string | undefined {
  const items = list.map((item) => resolved(item));
  if (items.length === 0) return '';
  const words = items.flatMap((item) => (item?.type === 'scalar' ? quoted(item) : []));
  return words.length === items.length ? `--${name} ${words.join(' ')}` : undefined;
}

function quoted(scalar: ScalarNode): string {
  if (typeof scalar.value !== 'string') return scalarText(scalar);
  const text = scalar.value;
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
