// tested by: test/engine/document/python.test.ts
const letters: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

const escape = /\\(?:[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;

/** What a text in quotes stands for; undefined for one that Python fills in when it runs (`f''`). */
export function pythonText(written: string): string | undefined {
  const from = written.search(/['"]/);
  const prefix = written.slice(0, from).toLowerCase();
  if (/[ft]/.test(prefix)) return undefined;
  const quoted = written.slice(from);
  const quotes = /^(?:'''|""")/.test(quoted) ? 3 : 1;
  const isClosed = quoted.length >= 2 * quotes && quoted.endsWith(quoted.slice(0, quotes));
  const text = quoted.slice(quotes, isClosed ? -quotes : undefined).replaceAll(/\r\n?/g, '\n');
  if (prefix.includes('r') || !text.includes('\\')) return text;
  return text.replace(escape, meant);
}

function meant(written: string): string {
  const letter = written.slice(1);
  if (Object.hasOwn(letters, letter)) return letters[letter] ?? written;
  const code = /^[0-7]/.test(letter) ? Number.parseInt(letter, 8) : Number.parseInt(letter.slice(1), 16);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : written;
}
