// tested by: test/engine/formats/assay/rules/unknownReference.test.ts
import type { Document } from '../../document/document.ts';
import { pairOf, resolved } from '../../document/node.ts';
import type { ManifestModel, ReferenceKind } from '../../model/manifest.ts';

/** The section of the manifest that defines each kind of thing. */
const sections: Readonly<Record<ReferenceKind, string>> = {
  dataset: 'datasets',
  target: 'targets',
  model: 'models',
  gate: 'gates',
  monitor: 'monitors',
  role: 'people',
  environment: 'models',
};

/** The section that defines things of a kind. */
export function sectionOf(kind: ReferenceKind): string {
  return sections[kind];
}

/** Whether all that the manifest defines of a kind is known: it could be read, and its section is a mapping. */
export function isKnown(document: Document, model: ManifestModel, kind: ReferenceKind): boolean {
  if (document.problems.length > 0) return false;
  const section = pairOf(model.root, sectionOf(kind));
  return section === undefined || resolved(section.value)?.type === 'mapping';
}
