// tested by: test/engine/formats/assay/lower.test.ts
import { resolved, valueOf, type Node } from '../../document/node.ts';
import type {
  Entry,
  GateEntry,
  ManifestModel,
  ManifestReference,
  ModelEntry,
  ReferenceKind,
  Written,
} from '../../model/manifest.ts';
import { namedPairs, writtenAt } from './read.ts';

/** What each kind of thing is called in a sentence. */
export const kindNames: Readonly<Record<ReferenceKind, string>> = {
  dataset: 'data set',
  target: 'target',
  model: 'model',
  gate: 'gate',
  monitor: 'monitor',
  role: 'role',
  environment: 'environment',
};

/** The words that `when` knows beside environments. */
const riskLevels = ['minimal', 'limited', 'high'];

/** Every name in the manifest that stands for something defined elsewhere in it, each place once. */
export function referencesOf(
  root: Node | undefined,
  models: readonly ModelEntry[],
  gates: readonly GateEntry[],
): readonly ManifestReference[] {
  const all = [
    ...namedPairs(valueOf(root, 'models')).flatMap(({ pair }) => ofModel(pair.value)),
    ...models.flatMap(ofDeployment),
    ...gates.flatMap((gate) => gate.checks.flatMap((check) => to('environment', check.when))),
    ...gates.flatMap((gate) =>
      gate.checks.flatMap(({ approvals }) =>
        to(
          'role',
          approvals.map(({ role }) => role),
        ),
      ),
    ),
    ...waiversOf(root).flatMap(ofWaiver),
  ];
  return [...new Map(all.map((reference) => [`${reference.to} ${reference.at.start}`, reference])).values()];
}

/** The names that a reference of a kind may have. */
export function namesOf(model: ManifestModel, kind: ReferenceKind): readonly string[] {
  if (kind === 'environment') return [...new Set([...environmentsOf(model), ...riskLevels])];
  return entriesOfKind(model, kind).map((entry) => entry.name);
}

/** What a reference stands for, or nothing. An environment is that of the first model which has it. */
export function entryOf(model: ManifestModel, reference: ManifestReference): Entry | undefined {
  return entriesOfKind(model, reference.to).find((entry) => entry.name === reference.text);
}

function entriesOfKind(model: ManifestModel, kind: ReferenceKind): readonly Entry[] {
  switch (kind) {
    case 'dataset':
      return model.datasets;
    case 'target':
      return model.targets;
    case 'model':
      return model.models;
    case 'gate':
      return model.gates;
    case 'monitor':
      return model.monitors;
    case 'role':
      return model.people;
    case 'environment':
      return model.models.flatMap((one) => one.environments);
  }
}

/** The names of the environments that some model is deployed to. */
export function environmentsOf(model: ManifestModel): readonly string[] {
  return [...new Set(entriesOfKind(model, 'environment').map((entry) => entry.name))];
}

function ofModel(value: Node | undefined): readonly ManifestReference[] {
  return [
    ...to('target', [writtenAt(valueOf(value, 'trains_on'), 'target')]),
    ...to('role', [writtenAt(value, 'owner')]),
    ...to('monitor', [writtenAt(value, 'monitor')]),
  ];
}

function ofDeployment(model: ModelEntry): readonly ManifestReference[] {
  return [
    ...to('dataset', [...model.trainingData, ...model.evaluationData]),
    ...model.environments.flatMap((environment) => to('gate', environment.gates)),
  ];
}

function waiversOf(root: Node | undefined): readonly Node[] {
  const waivers = resolved(valueOf(root, 'waivers'));
  return waivers?.type === 'sequence' ? waivers.items : [];
}

/** A waiver names model/environment/gate/check (not looked into where it is written with escapes), and who grants it: a role unless it is a person (with an @). */
function ofWaiver(waiver: Node): readonly ManifestReference[] {
  const by = writtenAt(waiver, 'by');
  return [
    ...to('role', [by?.text.includes('@') === true ? undefined : by]),
    ...partsOf(writtenAt(waiver, 'check')),
  ];
}

function partsOf(check: Written | undefined): readonly ManifestReference[] {
  const [model, environment, gate] = check?.text.split('/') ?? [];
  if (check === undefined || model === undefined || environment === undefined || gate === undefined)
    return [];
  const quotes = (check.at.end - check.at.start - check.text.length) / 2;
  if (quotes !== 0 && quotes !== 1) return [];
  const part = (text: string, from: number): Written => {
    const start = check.at.start + quotes + from;
    return { text, at: { start, end: start + text.length } };
  };
  return [
    ...to('model', [part(model, 0)]),
    ...to('environment', [part(environment, model.length + 1)]),
    ...to('gate', [part(gate, model.length + environment.length + 2)]),
  ];
}

function to(kind: ReferenceKind, names: readonly (Written | undefined)[]): readonly ManifestReference[] {
  return names.flatMap((name) => (name === undefined ? [] : [{ to: kind, ...name }]));
}
