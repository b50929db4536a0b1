// tested by: test/engine/fixes/assay.test.ts
import { takeSuggestion } from './takeSuggestion.ts';

/** Corrects a misspelt key or word of the manifest. */
export const assaySchemaFix = takeSuggestion('assay/schema');
