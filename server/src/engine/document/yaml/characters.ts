/** What a cursor answers behind the end of its text. A text with a real NUL is refused before it is scanned. */
export const end = 0;

/** Codes of the characters that mean something in YAML. */
export const code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  doubleQuote: 34,
  hash: 35,
  percent: 37,
  ampersand: 38,
  singleQuote: 39,
  asterisk: 42,
  plus: 43,
  comma: 44,
  minus: 45,
  dot: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  less: 60,
  greater: 62,
  question: 63,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  pipe: 124,
  closeBrace: 125,
  byteOrderMark: 0xfeff,
} as const;

/** Whether a line ends with this character. YAML 1.1 and its readers count NEL, LS and PS too. */
export function isBreak(character: number): boolean {
  return (
    character === 10 || character === 13 || character === 0x85 || character === 0x2028 || character === 0x2029
  );
}

/** A line break or the end of the text. */
export function isLineEnd(character: number): boolean {
  return character === end || isBreak(character);
}

/** A space, a line break or the end of the text. */
export function isSpaceOrEnd(character: number): boolean {
  return character === code.space || isLineEnd(character);
}

/** A space, a tab, a line break or the end of the text: what stands behind an indicator. */
export function isBlank(character: number): boolean {
  return character === code.space || character === code.tab || isLineEnd(character);
}

/** `,[]{}`: what ends a plain text inside of brackets. */
export function isFlowIndicator(character: number): boolean {
  return (
    character === code.comma ||
    character === code.openBracket ||
    character === code.closeBracket ||
    character === code.openBrace ||
    character === code.closeBrace
  );
}

/** A letter or digit of ASCII, or `-` or `_`. */
export function isWordCharacter(character: number): boolean {
  return (
    (character >= 48 && character <= 57) ||
    (character >= 65 && character <= 90) ||
    (character >= 97 && character <= 122) ||
    character === code.minus ||
    character === 95
  );
}

/** Where the first character stands that no reader takes, from a place on. */
export function controlIn(text: string, from: number): number | undefined {
  // Written as PyYAML writes it, the other way round: what is no tab, line end or printable character.
  const control = /[^\t\n\r\x20-\x7e\x85\u00a0-\ud7ff\ud800-\udfff\ue000-\ufffd]/g;
  control.lastIndex = from;
  return control.exec(text)?.index;
}
