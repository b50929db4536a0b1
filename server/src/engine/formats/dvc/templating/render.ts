import type { ScalarNode } from '../../../document/node.ts';
import { entriesOf, isMap, itemsIn, valueOf, type Held } from './held.ts';

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
  const plain = Object.is(value, -0) ? '-0' : String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}

function exponential(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${digits}e${sign}${exponent.replace(/^[-+]/, '').padStart(2, '0')}`;
}

/** A list as Python writes it, which is what DVC puts into a text of a loop; undefined where that cannot be known. */
export function listText(held: Held): string | undefined {
  const words = (itemsIn(held) ?? []).slice(0, mostValues).map((item) => writtenItem(item));
  return words.includes(undefined) ? undefined : `[${words.join(', ')}]`;
}

/** Lists in lists and mappings in them are left unknown. */
function writtenItem(held: Held): string | undefined {
  const value = held.kind === 'text' ? held.text : scalarOf(held)?.value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'string') return textOf(held);
  if (!/^[^\\\p{C}\p{Z}]*$/u.test(value.replaceAll(' ', ''))) return undefined;
  return value.includes("'") && !value.includes('"') ? `"${value}"` : `'${value.replaceAll("'", "\\'")}'`;
}

function scalarOf(held: Held): ScalarNode | undefined {
  const value = valueOf(held);
  return value?.type === 'scalar' ? value : undefined;
}

/**
 * A mapping as options of a command (`--key value`): `nested` where a list in it holds lists, which DVC refuses;
 * undefined where that cannot be known. Source: to_str of a dict, dvc/parsing/interpolate.py, with the settings that
 * DVC has unless told otherwise.
 */
export function optionsOf(held: Held): { readonly text: string } | 'nested' | undefined {
  const options = new Options();
  options.add(held, '');
  return options.result;
}

/** The most values that options are made of, so that mappings that name each other many times end. */
const mostValues = 20_000;

class Options {
  readonly #words: string[] = [];
  #count = 0;
  #length = 0;
  #isNested = false;
  #isUnknown = false;

  get result(): { readonly text: string } | 'nested' | undefined {
    if (this.#isUnknown) return undefined;
    return this.#isNested ? 'nested' : { text: this.#words.join(' ') };
  }

  add(held: Held, prefix: string): void {
    for (const [name, inner] of entriesOf(held)) {
      this.#count += 1;
      if (this.#count > mostValues || this.#length > longest) this.#isUnknown = true;
      if (this.#isUnknown) return;
      if (isMap(inner)) this.add(inner, `${prefix}${name}.`);
      else this.#option(inner, prefix + name);
    }
  }

  #option(held: Held, name: string): void {
    const items = itemsIn(held);
    if (items !== undefined) {
      this.#list(items, name);
      return;
    }
    const value = valueOf(held);
    const truth = value?.type === 'scalar' && typeof value.value === 'boolean' ? value.value : undefined;
    if (truth === undefined) this.#push(`--${name} `, wordOf(held));
    else if (truth) this.#push(`--${name}`, '');
  }

  #list(items: readonly Held[], name: string): void {
    for (const [index, item] of items.slice(0, mostValues).entries()) {
      if (isMap(item) || itemsIn(item) !== undefined) this.#isNested = true;
      else this.#push(index === 0 ? `--${name} ` : '', wordOf(item));
    }
  }

  #push(before: string, word: string | undefined): void {
    if (word === undefined) this.#isUnknown = true;
    else this.#words.push(before + word);
    this.#length += before.length + (word?.length ?? 0);
  }
}

function wordOf(held: Held): string | undefined {
  if (held.kind === 'text') return quoted(held.text);
  const value = valueOf(held);
  if (value?.type !== 'scalar') return undefined;
  if (typeof value.value === 'boolean') return value.value ? 'True' : 'False';
  return typeof value.value === 'string' ? quoted(value.value) : scalarText(value);
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
