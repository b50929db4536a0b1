import { replaceBySuggestion } from './replaceBySuggestion.ts';

/** Names what was most likely meant. */
export const assayUnknownReferenceFix = replaceBySuggestion('assay/unknown-reference');
