import type { Claim, WrittenBinding } from '../../../model/claim.ts';
import type { Loaded, Project } from '../../../model/project.ts';
import { evidenceAt, isAddress, type Evidence, type Known } from './evidence.ts';
import { distance, fitOf, type Asked } from './fit.ts';
import { statedInManifest } from './manifestClaims.ts';
import { measureNameOf } from './measureName.ts';
import { fileNamed } from './sources.ts';
import { chainOf, contextOf, tiersOf, type Context } from './tiers.ts';

/** A number of a card with its evidence, where that is certain, or else with what it may be. */
export interface BoundClaim {
  readonly claim: Claim;
  readonly evidence: Evidence | undefined;
  /** Whether the card or the manifest states the binding in so many words. */
  readonly isStated: boolean;
  readonly offers: readonly Evidence[];
}

/** How many values are offered for one number. */
const mostOffers = 3;

/**
 * Binds the numbers of a card. Certain is what the card or the manifest states, and what name, part of the data and
 * the nearest named file leave as the only one; all else is an offer. Use it with `project.derive`.
 */
export function bindClaims(card: Loaded<'model-card'>, project: Project): readonly BoundClaim[] {
  const { claims } = card.model;
  if (claims.length === 0) return [];
  const context = contextOf(card, project);
  const stated = statedInManifest(card, project);
  const bound = claims.map((claim): BoundClaim => {
    const evidence =
      claim.binding?.key === undefined ? stated.get(claim) : ofBinding(card, claim.binding, project);
    const isStated = claim.binding?.key !== undefined || stated.has(claim);
    return isStated ? { claim, evidence, isStated, offers: [] } : guessed(claim, context);
  });
  return withoutConflicts(bound);
}

/** The value that a binding with a key means. */
function ofBinding(
  card: Loaded<'model-card'>,
  { source, key }: WrittenBinding,
  project: Project,
): Evidence | undefined {
  const at = isAddress(source) ? source : fileNamed(card.document.uri, source, project);
  return at === undefined || key === undefined ? undefined : evidenceAt(at, key, project);
}

/** The best evidence of the nearest source that has any that fits, and what else may be offered. */
function guessed(claim: Claim, context: Context): BoundClaim {
  const asked = askedOf(claim, context);
  const offers: Known[] = [];
  for (const { values, isSure } of tiersOf(claim, context)) {
    context.budget -= values.length;
    if (context.budget < 0) break;
    const fits = values
      .map((value) => ({ value, fit: fitOf(asked, value) }))
      .filter(({ fit }) => fit !== 'no');
    const sure = fits.filter(({ fit }) => fit === 'sure').map(({ value }) => value);
    const only = isSure && offers.length === 0 ? onlyOf(claim, sure) : undefined;
    if (only !== undefined) return { claim, evidence: only.evidence, isStated: false, offers: [] };
    const possible = fits.map(({ value }) => value);
    offers.push(...byDistance(asked, possible));
  }
  const different = new Map(offers.map(({ evidence }) => [`${evidence.source}#${evidence.key}`, evidence]));
  return {
    claim,
    evidence: undefined,
    isStated: false,
    offers: [...different.values()].slice(0, mostOffers),
  };
}

function byDistance(asked: Asked, values: readonly Known[]): readonly Known[] {
  return values
    .map((value) => ({ value, far: distance(asked, value) }))
    .sort((a, b) => a.far - b.far)
    .map(({ value }) => value);
}

/** The only value, or the only one that shares the most words with the number. */
function onlyOf(claim: Claim, values: readonly Known[]): Known | undefined {
  const shared = (value: Known): number =>
    claim.name.words.filter((word) => value.name.words.includes(word)).length +
    claim.name.splits.filter((split) => value.name.splits.includes(split)).length;
  const most = Math.max(...values.map(shared));
  const best = values.filter((value) => shared(value) === most);
  return best.length === 1 ? best[0] : undefined;
}

function askedOf(claim: Claim, { parts, isPrecisionUnsure }: Context): Asked {
  const titles = chainOf(claim.section, parts).flatMap(({ title }) => measureNameOf(title).words);
  return { claim, around: new Set(titles), isPrecisionUnsure };
}

/** Two different numbers of one section cannot come from the same value: nobody can tell which does. */
function withoutConflicts(bound: readonly BoundClaim[]): readonly BoundClaim[] {
  const first = new Map<string, BoundClaim>();
  const doubted = new Set<string>();
  const keyOf = ({ claim, evidence }: BoundClaim): string =>
    `${claim.form} ${claim.section} ${evidence?.source}#${evidence?.key}`;
  for (const one of bound) {
    if (one.evidence === undefined || one.isStated) continue;
    const other = first.get(keyOf(one));
    if (other === undefined) first.set(keyOf(one), one);
    else if (other.claim.number.value !== one.claim.number.value) doubted.add(keyOf(one));
  }
  return bound.map((one) =>
    one.evidence === undefined || one.isStated || !doubted.has(keyOf(one))
      ? one
      : { ...one, evidence: undefined, offers: [one.evidence] },
  );
}
