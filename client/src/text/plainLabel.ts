import { oneLine } from './oneLine.ts';

/** A text in a list or in the status bar, where the editor draws pictures for `$(name)`: it gets none to draw. */
export function plainLabel(text: string): string {
  return oneLine(text).replaceAll('$(', '$\u200b(');
}
