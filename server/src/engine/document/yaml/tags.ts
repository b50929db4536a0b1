import type { ScalarNode } from '../node.ts';
import { readFloat, readInt, resolvePlain, type Words } from './plain.ts';
import type { Token } from './token.ts';

const standard = 'tag:yaml.org,2002:';

/** The handles that tags may begin with and what they stand for. */
export type Handles = ReadonlyMap<string, string>;

export const usualHandles: Handles = new Map([
  ['!', '!'],
  ['!!', standard],
]);

/** The whole name of a tag, `!` for the tag that says nothing; undefined where its handle is declared nowhere. */
export function tagName({ handle, text }: Token, handles: Handles): string | undefined {
  if (handle === undefined) return text;
  const prefix = handles.get(handle);
  return prefix === undefined ? undefined : prefix + text;
}

/** The value of a scalar with a tag; undefined where the reader refuses it. */
export function taggedValue(
  text: string,
  tag: string,
  words: Words,
): { readonly value: ScalarNode['value'] } | undefined {
  if (tag === '!') return { value: resolvePlain(text, words).value };
  const read = tag.startsWith(standard) ? scalarTags.get(tag.slice(standard.length)) : undefined;
  const value = read?.(text, words);
  return value === undefined ? undefined : { value };
}

type ReadScalar = (text: string, words: Words) => ScalarNode['value'] | undefined;

const scalarTags: ReadonlyMap<string, ReadScalar> = new Map<string, ReadScalar>([
  ['str', (text) => text],
  ['null', () => null],
  ['bool', (text) => booleans.get(text.toLowerCase())],
  ['int', (text, words) => readInt(text, words)],
  ['float', (text, words) => readFloat(text, words)],
  ['binary', (text) => (isBase64(text) ? text : undefined)],
  ['timestamp', (text, words) => (resolvePlain(text, words).tag === 'timestamp' ? text : undefined)],
]);

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
]);

/** Python skips what is no letter of base64, and wants the padding. */
function isBase64(text: string): boolean {
  if (!/^\p{ASCII}*$/u.test(text)) return false;
  const [data = '', ...padding] = text.replace(/[^A-Za-z0-9+/=]/g, '').split('=');
  return data.length % 4 !== 1 && padding.length >= (4 - (data.length % 4)) % 4;
}

export function isListOfPairs(tag: string): boolean {
  return tag === `${standard}omap` || tag === `${standard}pairs`;
}

/** Whether the reader takes a tag on a list or a mapping. */
export function takesTag(tag: string, type: 'sequence' | 'mapping'): boolean {
  if (tag === '!') return true;
  const known = type === 'sequence' ? ['seq', 'omap', 'pairs'] : ['map', 'set'];
  return known.some((name) => tag === standard + name);
}
