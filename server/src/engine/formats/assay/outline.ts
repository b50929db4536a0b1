// tested by: test/engine/formats/assay/features.test.ts
import type { OutlineEntry } from '../../format.ts';
import type { CheckEntry, Entry, GateEntry, ManifestModel, ModelEntry } from '../../model/manifest.ts';
import type { Loaded } from '../../model/project.ts';
import { pairOf } from '../../document/node.ts';

/** The sections of the manifest with what they define, in the order in which they stand. */
export function outline({ model }: Loaded<'assay'>): readonly OutlineEntry[] {
  return [
    ...section(model, 'people', model.people.map(property)),
    ...section(model, 'datasets', model.datasets.map(dataset)),
    ...section(model, 'targets', model.targets.map(property)),
    ...section(model, 'models', model.models.map(modelEntry)),
    ...section(model, 'gates', model.gates.map(gate)),
    ...section(model, 'monitors', model.monitors.map(property)),
  ].sort((a, b) => a.at.start - b.at.start);
}

function section(
  model: ManifestModel,
  key: string,
  children: readonly OutlineEntry[],
): readonly OutlineEntry[] {
  const pair = pairOf(model.root, key);
  if (pair === undefined) return [];
  return [{ name: key, kind: 'section', at: pair.key.span, whole: pair.span, children }];
}

function entry({ name, nameAt, at }: Entry, kind: OutlineEntry['kind']): OutlineEntry {
  return { name, kind, at: nameAt, whole: at, children: [] };
}

function property(one: Entry): OutlineEntry {
  return entry(one, 'property');
}

function dataset(one: Entry): OutlineEntry {
  return entry(one, 'file');
}

function modelEntry(one: ModelEntry): OutlineEntry {
  const children = one.environments.map((environment) => ({
    ...entry(environment, 'property'),
    detail: environment.gates.map(({ text }) => text).join(', '),
  }));
  return { ...entry(one, 'model'), children };
}

function gate(one: GateEntry): OutlineEntry {
  return { ...entry(one, 'property'), children: one.checks.map(check) };
}

function check({ title, kind, at }: CheckEntry): OutlineEntry {
  return { name: title, kind: kind === 'metric' ? 'metric' : 'property', at, whole: at, children: [] };
}
