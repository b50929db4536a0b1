// tested by: test/engine/formats/modelCard/features.test.ts
import type { Kind } from '../../model/kinds.ts';
import type { Project } from '../../model/project.ts';
import { datasetKeys } from '../datasetCard/keys.ts';
import { wordsOf } from '../datasetCard/words.ts';
import { evalKeys } from '../evalResults/keys.ts';
import { cardKeys, resultKeys } from './keys.ts';
import { textsAt } from './lower.ts';
import { languageNames } from './vocabulary/languages.generated.ts';
import { licences } from './vocabulary/licences.ts';
import { metrics } from './vocabulary/metrics.ts';
import { relations } from './vocabulary/relations.ts';
import { libraryNames, pipelineTags } from './vocabulary/tasks.generated.ts';

/** Words with what they mean. */
export type Words = Readonly<Record<string, string>>;

/** Keys or words by where they stand: the keys on the way, list indexes left out, joined by slashes. */
type ByPlace<T> = Readonly<Record<string, T>>;

const none: Words = {};

const keys: Readonly<Partial<Record<Kind, ByPlace<Words>>>> = {
  'model-card': { '': cardKeys, ...resultKeys },
  'dataset-card': datasetKeys,
  'eval-results': evalKeys,
};

/** The keys that may stand at a place of a document of this kind, with what they are for. */
export function keysAt(kind: Kind, where: string): Words {
  return at(keys[kind] ?? {}, where) ?? none;
}

const shared: ByPlace<() => Words> = {
  license: () => Object.fromEntries(Object.entries(licences).map(([id, { name }]) => [id, name])),
  language: () => ({
    ...languageNames,
    multilingual: 'Many languages.',
    code: 'Programming languages.',
  }),
};

const ofModels: ByPlace<(project: Project) => Words> = {
  ...shared,
  pipeline_tag: () => pipelineTags,
  library_name: () => libraryNames,
  base_model_relation: () => relations,
  metrics: () => metrics,
  tags: () => ({
    ...libraryNames,
    ...pipelineTags,
    'not-for-all-audiences': 'Warns before the card is shown.',
  }),
  datasets: datasetsOf,
  'co2_eq_emissions/training_type': () => ({
    'pre-training': 'Trained from the beginning.',
    'fine-tuning': 'Trained further from a base model.',
  }),
  'model-index/results/task/type': () => pipelineTags,
  'model-index/results/metrics/type': () => metrics,
  'model-index/results/dataset/type': datasetsOf,
};

/** The words that may stand at a place of a document of this kind, with what they mean. */
export function wordsAt(kind: Kind, where: string, project: Project): Words {
  if (kind === 'model-card') return at(ofModels, where)?.(project) ?? none;
  if (kind === 'dataset-card') return at(shared, where)?.() ?? wordsOf(where) ?? none;
  return none;
}

/** The data sets that the manifests of the project name, and those that its cards name. */
function datasetsOf(project: Project): Words {
  const manifests = project.all('assay').flatMap(({ model }) => model.datasets.map(({ name }) => name));
  const cards = project
    .all('model-card')
    .flatMap(({ model }) => textsAt(model.metadata, 'datasets').map(({ value }) => value));
  return Object.fromEntries([
    ...cards.map((id) => [id, 'Data set of a card of this project.']),
    ...manifests.map((name) => [name, 'Data set of the manifest.']),
  ]) as Words;
}

/** A key of a user's reaches nothing that an object has of itself. */
function at<T>(all: ByPlace<T>, where: string): T | undefined {
  return Object.hasOwn(all, where) ? all[where] : undefined;
}
