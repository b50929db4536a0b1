// tested by: test/engine/formats/modelCard/claims/cards.test.ts
import type { Node, ScalarNode } from '../../../document/node.ts';
import type { Span } from '../../../document/span.ts';
import type { CardMetric } from '../../../model/card.ts';
import type { Claim, MeasureName, WrittenBinding } from '../../../model/claim.ts';
import { bindingBehind, bindingIn } from './binding.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import { measureNameOf } from './measureName.ts';
import { noName, qualified } from './names.ts';
import { numbersIn } from './number.ts';

/** The numbers with a name in a card of keys and values: known measures, and whatever stands below a key for them. */
export function claimsInKeys(text: string, root: Node): readonly Claim[] {
  return leavesOf(root)
    .filter((leaf) => isMeasured(leaf) && !leaf.name.isTarget)
    .flatMap((leaf) => {
      const at = leaf.node.span;
      return claimOf(text, at, { label: leaf.path, name: leaf.name, binding: statedBy(text, leaf) });
    });
}

const measuredKey =
  /(?:^|[._])(?:metrics?|performance|results?|quantitative_?analys[ie]s|evaluation|performance_metrics)(?:[._]|$)/i;

function isMeasured({ name, path }: Leaf): boolean {
  if (name.measures.length > 0) return name.measures.length === 1;
  return measuredKey.test(path) && name.words.length > 0;
}

function statedBy(text: string, { node, evidence }: Leaf): WrittenBinding | undefined {
  return bindingBehind(text, node.span.end) ?? (evidence && bindingOf(evidence));
}

/** The binding that a value at the key `evidence` states. */
function bindingOf({ value, span }: ScalarNode): WrittenBinding | undefined {
  if (typeof value !== 'string') return undefined;
  const text = `assay:${value}`;
  const binding = bindingIn(text, { start: 0, end: text.length });
  return binding && { ...binding, at: span };
}

/** The numbers of the `model-index` of a card of the Hub. */
export function claimsInIndex(text: string, metrics: readonly CardMetric[]): readonly Claim[] {
  return metrics.slice(0, 2000).flatMap(({ type, name, value, split }) => {
    const label = name?.value ?? type?.value;
    if (value === undefined || label === undefined) return [];
    const names = [name, type, split].map((one) => (one === undefined ? noName : measureNameOf(one.value)));
    const [own = noName, kind = noName, part = noName] = names;
    const known: MeasureName = own.measures.length > 0 ? own : qualified(kind, [own]);
    const splits = known.splits.length > 0 ? known.splits : part.splits;
    const binding = bindingBehind(text, value.at.end);
    return claimOf(text, value.at, { label, name: { ...known, splits }, binding });
  });
}

function claimOf(text: string, at: Span, named: Pick<Claim, 'label' | 'name' | 'binding'>): readonly Claim[] {
  const [number, second] = numbersIn(text, at, false);
  if (number === undefined || second !== undefined) return [];
  const plain = { section: undefined, around: [], isOneOfSplits: false, isOtherModel: false };
  return [{ ...named, number, form: 'key', ...plain, sourceAround: undefined }];
}
