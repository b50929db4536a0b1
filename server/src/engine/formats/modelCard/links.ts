// tested by: test/engine/features/links.test.ts
import type { FileLink } from '../../format.ts';
import type { Document } from '../../document/document.ts';
import { localLinksIn } from './localLinks.ts';

/** The links of a card that lead to files beside it. */
export function links({ document }: { readonly document: Document }): readonly FileLink[] {
  return localLinksIn(document).map(({ uri, at }) => ({ uri, at }));
}
