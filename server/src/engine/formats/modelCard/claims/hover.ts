// tested by: test/engine/formats/modelCard/claims/features.test.ts
import { touches } from '../../../document/span.ts';
import type { HoverText, Place } from '../../../format.ts';
import { codeSpan, escapeMarkdown } from '../../../markdownText.ts';
import type { Project } from '../../../model/project.ts';
import { bindClaims, type BoundClaim } from './bind.ts';
import { agrees } from './compare.ts';
import type { Evidence } from './evidence.ts';
import { sourceName, valueText } from './shown.ts';

/** What is known of a place, and below it the evidence of the number there or what it may be bound to. */
export function withClaim(place: Place<'model-card'>, known: HoverText | undefined): HoverText | undefined {
  const claim = hoverClaim(place);
  if (known === undefined || claim === undefined) return known ?? claim;
  return { at: known.at, markdown: `${known.markdown}\n\n${claim.markdown}` };
}

function hoverClaim({ model, document, project, offset }: Place<'model-card'>): HoverText | undefined {
  const card = project.get(document.uri, 'model-card');
  if (card?.model !== model) return undefined;
  const bound = project.derive(bindClaims, card).find(({ claim }) => touches(claim.number.whole, offset));
  const lines = bound && linesOf(bound, project);
  if (bound === undefined || lines === undefined) return undefined;
  return { at: bound.claim.number.whole, markdown: lines.join('\n\n') };
}

function linesOf({ claim, evidence, offers }: BoundClaim, project: Project): readonly string[] | undefined {
  if (evidence !== undefined) {
    const line = evidenceLine(evidence, project);
    // That it differs is a finding, which editors show in the same box.
    return agrees(claim.number, evidence.value) ? [line, 'The card agrees with it.'] : [line];
  }
  if (offers.length === 0) return undefined;
  const lines = offers.map((offer) => `- ${evidenceLine(offer, project)}`);
  return ['Not bound to evidence. It may be:', lines.join('\n')];
}

/** `metrics/eval.json`: `test.auc` is `0.8846`. */
function evidenceLine(evidence: Evidence, project: Project): string {
  const { run, key } = evidence;
  const what = `${codeSpan(key.slice(0, 200))} is ${codeSpan(valueText(evidence))}`;
  if (run === undefined) return `${codeSpan(sourceName(evidence, project))}: ${what}`;
  const name = run.run.name === '' ? '' : ` (${escapeMarkdown(run.run.name.slice(0, 100))})`;
  const where = `run ${codeSpan(run.run.id)}${name} in ${escapeMarkdown(run.run.store)}`;
  return `${where}: ${what}, step ${run.metric.step}`;
}
