// tested by: test/engine/formats/modelCard/rules/metricMismatch.test.ts
import type { Claim, MeasureName } from '../../../model/claim.ts';
import type { Loaded, Project } from '../../../model/project.ts';
import { uriOfFile } from '../../assay/files.ts';
import { evidenceAt, isAddress, type Evidence } from './evidence.ts';
import { measureNameOf } from './measureName.ts';
import { modelOf } from './sources.ts';

/** The evidence that the manifest states for numbers of a card, by the names of its model's `claims`. */
export function statedInManifest(
  card: Loaded<'model-card'>,
  project: Project,
): ReadonlyMap<Claim, Evidence | undefined> {
  const governed = project.derive(modelOf, card);
  const found = new Map<Claim, Evidence | undefined>();
  for (const { name, target } of governed?.model.claims ?? []) {
    if (governed === undefined || target === undefined) continue;
    const evidence = ofTarget(governed.manifest, target.text, project);
    for (const claim of numbersNamed(card.model.claims, measureNameOf(name))) found.set(claim, evidence);
  }
  return found;
}

/** The value at `file#key`, seen from the manifest. */
function ofTarget(manifest: string, target: string, project: Project): Evidence | undefined {
  const hash = target.indexOf('#');
  const source = hash > 0 ? target.slice(0, hash) : '';
  const at = isAddress(source) ? source : uriOfFile(manifest, source);
  return at === undefined || source === '' ? undefined : evidenceAt(at, target.slice(hash + 1), project);
}

/** The numbers that a name means; none where they are of several parts of the data and the name does not tell. */
function numbersNamed(claims: readonly Claim[], name: MeasureName): readonly Claim[] {
  const plain = claims.filter(
    (claim) => claim.form !== 'prose' && !claim.isOtherModel && isCalled(claim.name, name),
  );
  const splits = new Set(plain.map((claim) => partOf(claim)));
  if (name.splits.length > 0) return plain.filter((claim) => partOf(claim) === name.splits.join());
  return splits.size > 1 ? [] : plain;
}

function partOf({ name, around }: Claim): string {
  return (name.splits.length > 0 ? name.splits : around).filter((split) => split !== 'eval').join();
}

function isCalled(own: MeasureName, name: MeasureName): boolean {
  const texts = ({ measures, averages, statistics, words, k }: MeasureName): string =>
    [measures, averages, statistics, [...words].sort(), [k]].map((list) => list.join(' ')).join('|');
  return texts(own) === texts(name) && (name.threshold === undefined || name.threshold === own.threshold);
}
