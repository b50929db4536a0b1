import { oneLine } from './oneLine.ts';

const longest = 1000;

/** A message as the editor shows it: one that makes links of `[text](address)` gets none to make. */
export function plainMessage(text: string): string {
  return text
    .slice(0, longest)
    .split(/\r?\n/)
    .map((line) => oneLine(line).replaceAll('](', '] ('))
    .join('\n');
}
