import { stringOf, valueOf, type Node } from '../../document/node.ts';
import type {
  DatasetEntry,
  GateEntry,
  ManifestModel,
  ModelEntry,
  MonitorEntry,
  RoleEntry,
  TargetEntry,
} from '../../model/manifest.ts';
import { checkOf } from './checks.ts';
import { filesOf } from './files.ts';
import { entriesOf, listAt, listOf, written, writtenAt } from './read.ts';
import { referencesOf } from './references.ts';

/** Lowers the tree of an `assay.yaml`: whatever is of the expected form is taken, the rest is left out. */
export function lowerManifest(root: Node | undefined): ManifestModel {
  const people = entriesOf(valueOf(root, 'people'), roleOf);
  const datasets = entriesOf(valueOf(root, 'datasets'), datasetOf);
  const targets = entriesOf(valueOf(root, 'targets'), targetOf);
  const models = entriesOf(valueOf(root, 'models'), modelOf);
  const gates = entriesOf(valueOf(root, 'gates'), gateOf);
  const monitors = entriesOf(valueOf(root, 'monitors'), monitorOf);
  const parts = { people, datasets, targets, models, gates, monitors };
  return { root, ...parts, references: referencesOf(root, models, gates), files: filesOf(parts) };
}

type Own<T> = Omit<T, 'name' | 'nameAt' | 'at'>;

function roleOf(value: Node | undefined): Own<RoleEntry> {
  return { people: listOf(value) };
}

function datasetOf(value: Node | undefined): Own<DatasetEntry> {
  return {
    path: writtenAt(value, 'path'),
    digest: writtenAt(value, 'sha256'),
    card: writtenAt(value, 'card'),
    split: stringOf(valueOf(value, 'split')),
  };
}

function targetOf(value: Node | undefined): Own<TargetEntry> {
  return { type: stringOf(valueOf(value, 'type')), host: stringOf(valueOf(value, 'host')) };
}

function modelOf(value: Node | undefined): Own<ModelEntry> {
  const trainsOn = valueOf(value, 'trains_on');
  const evaluation = valueOf(value, 'evaluation');
  return {
    card: writtenAt(value, 'card'),
    pipeline: writtenAt(value, 'pipeline'),
    stage: writtenAt(trainsOn, 'stage'),
    artifact: writtenAt(value, 'artifact'),
    report: writtenAt(evaluation, 'report'),
    registeredAs: writtenAt(value, 'registered_as'),
    claims: entriesOf(valueOf(value, 'claims'), (target) => ({ target: written(target) })),
    risk: stringOf(valueOf(value, 'risk')),
    trainingData: listAt(trainsOn, 'data'),
    evaluationData: listAt(evaluation, 'data'),
    environments: entriesOf(valueOf(value, 'deploy'), (gates) => ({ gates: listOf(gates) })),
  };
}

function gateOf(value: Node | undefined): Own<GateEntry> {
  return { checks: value?.type === 'sequence' ? value.items.map(checkOf) : [] };
}

function monitorOf(value: Node | undefined): Own<MonitorEntry> {
  return { report: writtenAt(value, 'report'), every: stringOf(valueOf(value, 'every')) };
}
