import { defineRule, type Report } from '../../../rule.ts';
import { measuredIn, numberOf } from '../measured.ts';
import type { Span } from '../../../document/span.ts';

/** Metrics that are a share of something: between 0 and 1, or between 0 and 100 in per cent. */
const shares =
  /^(?:(?:balanced|top\d?|test|eval|mean|average|macro|micro|weighted)?(?:accuracy|acc|f1|f1score|precision|recall|auc|rocauc|auroc|prauc|auprc|averageprecision|exactmatch|map|iou|miou|meaniou|dice))(?:macro|micro|weighted)?$/;

/** A share outside its range, or shares of one card in two scales. Source: each is a ratio by its definition. */
export const metricRange = defineRule({
  id: 'card/metric-range',
  title: 'Shares lie between 0 and 1, or between 0 and 100',
  severity: 'warning',
  kinds: ['model-card'],
  messages: {
    outside: '{type} is a share: {value} lies outside 0 to 1 and 0 to 100.',
    mixed: '{type} is {value} here and {other} elsewhere in the card: write both in one scale.',
  },
  help: 'Write every share between 0 and 1, or every one in per cent.',
  *check({ document, model }) {
    const known = measuredIn(model.metadata).flatMap(({ type, value, at }): readonly Share[] => {
      const number = numberOf(value);
      const name = type
        .slice(0, 100)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
      return number !== undefined && shares.test(name) ? [{ type, name, value: number, at }] : [];
    });
    for (const { type, value, at } of known) {
      if (value < 0 || value > 100) yield { message: 'outside', at, data: { type, value } };
    }
    for (const { share, other } of mixedIn(known))
      yield { ...mixed(share, other), related: [{ document, ...elsewhere(other) }] };
  },
});

interface Share {
  readonly type: string;
  readonly name: string;
  readonly value: number;
  readonly at: Span;
}

/** The shares between 0 and 1 of a kind that is in per cent elsewhere; 0 and 1 may be either. */
function* mixedIn(known: readonly Share[]): Iterable<{ readonly share: Share; readonly other: Share }> {
  const inPercent = new Map<string, Share>();
  for (const share of known) if (share.value > 1 && share.value <= 100) inPercent.set(share.name, share);
  for (const share of known) {
    const other = inPercent.get(share.name);
    if (other !== undefined && share.value > 0 && share.value < 1) yield { share, other };
  }
}

function mixed({ type, value, at }: Share, other: Share): Report<'mixed'> {
  return { message: 'mixed', at, data: { type, value, other: other.value } };
}

function elsewhere({ type, value, at }: Share) {
  return { at, message: `${type} is ${value} here.` };
}
