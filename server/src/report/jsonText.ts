import { plainLines } from './plainText.ts';

/**
 * A value as indented JSON that may be printed to a terminal or a log. What `plainText` hides can only be inside
 * strings of the JSON, and is written there as the escape that JSON has for it: the value stays the same.
 */
export function jsonText(value: object): string {
  return `${plainLines(JSON.stringify(value, null, 2))}\n`;
}
