// tested by: test/engine/fixes/assay.test.ts
import { takeSuggestion } from './takeSuggestion.ts';

/** Corrects the path of a file to that of a near one. */
export const assayMissingFileFix = takeSuggestion('assay/missing-file');
