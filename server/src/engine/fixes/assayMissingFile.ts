import { replaceBySuggestion } from './replaceBySuggestion.ts';

/** Corrects the path of a file to that of a near one. */
export const assayMissingFileFix = replaceBySuggestion('assay/missing-file');
