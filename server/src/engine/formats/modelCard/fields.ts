// tested by: test/engine/formats/modelCard/rules/fieldType.test.ts
import type { Kind } from '../../model/kinds.ts';

/**
 * What a key of the front matter holds: one text; a text or a list of them; a list of texts; a list of anything; keys
 * with values; and the last three or a word or number in their place.
 */
export type Shape = 'text' | 'texts' | 'words' | 'list' | 'mapping' | 'word-or-mapping' | 'list-or-mapping';

/** The keys that the cards of models and of data sets share. Source: hub-docs, modelcard.md and datasetcard.md. */
const sharedFields: Readonly<Record<string, Shape>> = {
  license: 'texts',
  license_name: 'text',
  license_link: 'text',
  language: 'texts',
  language_bcp47: 'texts',
  tags: 'words',
  thumbnail: 'text',
  extra_gated_heading: 'text',
  extra_gated_prompt: 'text',
  extra_gated_description: 'text',
  extra_gated_button_content: 'text',
  extra_gated_fields: 'mapping',
};

const modelFields: Readonly<Record<string, Shape>> = {
  ...sharedFields,
  library_name: 'text',
  pipeline_tag: 'text',
  datasets: 'texts',
  metrics: 'words',
  base_model: 'texts',
  base_model_relation: 'text',
  new_version: 'text',
  model_name: 'text',
  instance_prompt: 'text',
  mask_token: 'text',
  widget: 'list',
  buckets: 'list',
  inference: 'word-or-mapping',
  co2_eq_emissions: 'word-or-mapping',
};

const datasetFields: Readonly<Record<string, Shape>> = {
  ...sharedFields,
  pretty_name: 'text',
  language_details: 'texts',
  annotations_creators: 'texts',
  language_creators: 'texts',
  multilinguality: 'texts',
  size_categories: 'texts',
  source_datasets: 'texts',
  task_categories: 'texts',
  task_ids: 'texts',
  configs: 'list',
  dataset_info: 'list-or-mapping',
  'train-eval-index': 'list',
};

/** What a key holds in the cards of this kind, where the Hub says so. */
export function shapeOf(kind: Kind, key: string): Shape | undefined {
  const fields = kind === 'dataset-card' ? datasetFields : modelFields;
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
