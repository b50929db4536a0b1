// tested by: test/engine/fixes/assay.test.ts
import { takeSuggestion } from './takeSuggestion.ts';

/** Names what was most likely meant. */
export const assayUnknownReferenceFix = takeSuggestion('assay/unknown-reference');
