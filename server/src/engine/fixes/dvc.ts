import type { Fix } from '../fix.ts';
import { replaceBySuggestion } from './replaceBySuggestion.ts';

/** The quick fixes for `dvc.yaml`. */
export const dvcFixes: readonly Fix[] = [
  replaceBySuggestion('dvc/schema'),
  replaceBySuggestion('dvc/unknown-interpolation', (name) => `\${${name}}`),
  replaceBySuggestion('dvc/missing-parameter'),
];
