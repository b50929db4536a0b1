// tested by: test/engine/formats/assay/features.test.ts
import type { Place } from '../../format.ts';
import type { ManifestModel, ReferenceKind } from '../../model/manifest.ts';
import type { Path } from '../../schema/schema.ts';
import { environmentsOf, namesOf } from './references.ts';
import { stagesOf } from './stages.ts';

/** Where in the manifest names of which kind are written; `*` stands for any key or index. */
const places: readonly (readonly [string, ReferenceKind])[] = [
  ['models/*/trains_on/target', 'target'],
  ['models/*/trains_on/data/*', 'dataset'],
  ['models/*/evaluation/data/*', 'dataset'],
  ['models/*/owner', 'role'],
  ['models/*/monitor', 'monitor'],
  ['models/*/deploy/*/*', 'gate'],
  ['gates/*/*/when', 'environment'],
  ['gates/*/*/when/*', 'environment'],
  ['waivers/*/by', 'role'],
];

/** The names that may be written as the value at a path. */
export function suggestedNames({ document, model, project }: Place<'assay'>, path: Path): readonly string[] {
  if (fits(path, 'waivers/*/check')) return waivable(model);
  if (fits(path, 'models/*/trains_on/stage')) {
    const named = model.models.find(({ name }) => name === path[1]);
    return stagesOf(document.uri, named?.pipeline, project) ?? [];
  }
  return places.filter(([pattern]) => fits(path, pattern)).flatMap(([, kind]) => namesOf(model, kind));
}

/** The names that may be keys of the mapping at a path. */
export function suggestedKeys({ model }: Place<'assay'>, path: Path): readonly string[] {
  if (fits(path, 'gates/*/*/approvals')) return namesOf(model, 'role');
  return fits(path, 'models/*/deploy') ? environmentsOf(model) : [];
}

/** Every check that could be waived, as model/environment/gate/check. */
function waivable(model: ManifestModel): readonly string[] {
  const gates = new Map(model.gates.map((gate) => [gate.name, gate.checks]));
  return model.models.flatMap(({ name, environments }) =>
    environments.flatMap((environment) =>
      environment.gates.flatMap(({ text: gate }) =>
        (gates.get(gate) ?? []).map((check) => [name, environment.name, gate, check.name].join('/')),
      ),
    ),
  );
}

function fits(path: Path, pattern: string): boolean {
  const steps = pattern.split('/');
  return steps.length === path.length && steps.every((step, index) => step === '*' || step === path[index]);
}
