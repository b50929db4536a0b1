import type { Fix } from '../fix.ts';
import { takeSuggestion } from './takeSuggestion.ts';

/** The quick fixes for lock files, `.dvc` files and data sets. */
export const dvcFileFixes: readonly Fix[] = [
  takeSuggestion('dvc/lock-schema'),
  takeSuggestion('dvc/data-file-schema'),
  takeSuggestion('dvc/dataset-type'),
  takeSuggestion('dvc/unknown-dataset'),
];
