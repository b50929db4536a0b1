import { languageNames, threeLetterCodes } from './languages.generated.ts';

/** The words that the Hub takes beside the codes of ISO 639. */
const special: ReadonlySet<string> = new Set(['code', 'multilingual']);

/** Whether the Hub takes this as a language: a code of ISO 639-1, -2 or -3 in lower case, or a word of its own. */
export function isLanguage(code: string): boolean {
  if (special.has(code) || Object.hasOwn(languageNames, code)) return true;
  return /^[a-z]{3}$/.test(code) && (isReserved(code) || isListed(code));
}

/** The name of a language that has a code of two letters, or none. */
export function languageNameOf(code: string): string | undefined {
  return Object.hasOwn(languageNames, code) ? languageNames[code] : undefined;
}

/** qaa to qtz are for private use. */
function isReserved(code: string): boolean {
  return code >= 'qaa' && code <= 'qtz';
}

/** Binary search in the sorted codes, three letters each. */
function isListed(code: string): boolean {
  let low = 0;
  let high = threeLetterCodes.length / 3 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = threeLetterCodes.slice(middle * 3, middle * 3 + 3);
    if (found === code) return true;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
