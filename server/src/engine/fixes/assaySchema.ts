import { replaceBySuggestion } from './replaceBySuggestion.ts';

/** Corrects a misspelt key or word of the manifest. */
export const assaySchemaFix = replaceBySuggestion('assay/schema');
