// tested by: test/engine/formats/modelCard/claims/features.test.ts
import { touches } from '../../../document/span.ts';
import type { Action, Place } from '../../../format.ts';
import type { Claim } from '../../../model/claim.ts';
import { bindClaims } from './bind.ts';
import type { Evidence } from './evidence.ts';
import { bindingText, sourceName } from './shown.ts';

/** Binds the number at the cursor to what it may have come from: writes a comment behind it. */
export function bindActions({ document, model, offset, project }: Place<'model-card'>): readonly Action[] {
  const card = project.get(document.uri, 'model-card');
  if (card?.model !== model) return [];
  const bound = project.derive(bindClaims, card).find(({ claim }) => touches(claim.number.whole, offset));
  if (bound === undefined) return [];
  return bound.offers.flatMap((offer) => {
    const text = bindingText(offer, project);
    const edit = commentOf(bound.claim, text, document.text);
    if (edit === undefined || /--|[\r\n]/.test(text)) return [];
    return [{ title: `Bind to ${sourceName(offer, project)}: ${shortened(offer)}`, edits: [edit] }];
  });
}

function shortened({ key }: Evidence): string {
  return key.length > 80 ? `${key.slice(0, 79)}…` : key;
}

/** In Markdown the comment stands behind the number, in YAML at the end of its line; JSON has no comments. */
function commentOf(
  { form, number }: Claim,
  binding: string,
  text: string,
): Action['edits'][number] | undefined {
  const { end } = number.whole;
  if (form !== 'key') {
    const marks = /^[*_`]{0,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return { at: { start: end + marks, end: end + marks }, text: ` <!-- assay: ${binding} -->` };
  }
  const rest = /^["']?[ \t]*(?=[\r\n]|$)/.exec(text.slice(end, end + 200))?.[0];
  if (rest === undefined || text.trimStart().startsWith('{')) return undefined;
  const at = end + rest.trimEnd().length;
  return { at: { start: at, end: at }, text: ` # assay: ${binding}` };
}
