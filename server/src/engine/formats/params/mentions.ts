// tested by: test/engine/features/references.test.ts
import type { Mentions } from '../../mention.ts';
import type { Loaded } from '../../model/project.ts';
import { keyMentions } from './keyMentions.ts';

/** The names of the parameters. */
export function mentions({ document, model }: Loaded<'params'>): Mentions {
  return { mentions: keyMentions(model.root, document), unclear: new Set() };
}
