/** An object of an answer. Nothing in it is believed before it was looked at. */
export type Data = Readonly<Record<string, unknown>>;

/** The longest text that is taken: MLflow itself takes at most 100,000 characters in any field. */
const longestText = 200_000;
const deepest = 64;

/** Why a text is no answer. */
export type Unreadable = 'not-json' | 'too-deep';

/** Reads an answer; what is no object in JSON, or nested too deep, is none. */
export function readJson(bytes: Uint8Array): Data | Unreadable {
  if (isDeeper(bytes, deepest)) return 'too-deep';
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return objectOf(value) ?? 'not-json';
  } catch {
    return 'not-json';
  }
}

const quote = 0x22;
const backslash = 0x5c;

/** Whether brackets stand in each other deeper than this, without reading the text by anything that recurses. */
function isDeeper(bytes: Uint8Array, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) at = endOfText(bytes, at);
    else if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** The place of the quote that ends the text which begins at `from`. */
function endOfText(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(quote, from + 1);
  while (at !== -1 && isEscaped(bytes, at)) at = bytes.indexOf(quote, at + 1);
  return at === -1 ? bytes.length : at;
}

function isEscaped(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (bytes[before] === backslash) before -= 1;
  return (at - before) % 2 === 0;
}

function objectOf(value: unknown): Data | undefined {
  return isData(value) ? value : undefined;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a key; an empty one where there is none. */
export function dataAt(data: Data, key: string): Data {
  return objectOf(data[key]) ?? {};
}

/** The objects of the list at a key; MLflow leaves out an empty list. */
export function listAt(data: Data, key: string): readonly Data[] {
  const list: unknown = data[key];
  return Array.isArray(list) ? list.filter(isData) : [];
}

/** The text at a key; empty where there is none. */
export function textAt(data: Data, key: string): string {
  const value = data[key];
  if (typeof value === 'string') return value.length > longestText ? value.slice(0, longestText) : value;
  return typeof value === 'number' ? String(value) : '';
}

/** The text at a key; undefined where there is none or an empty one. */
export function optionalTextAt(data: Data, key: string): string | undefined {
  const text = textAt(data, key);
  return text === '' ? undefined : text;
}

/** The finite number at a key; some versions write whole numbers as texts. */
export function numberAt(data: Data, key: string): number | undefined {
  const value = data[key];
  const number = typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
