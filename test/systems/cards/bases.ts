import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a text is for huggingface_hub. */
export type Reading = 'model' | 'dataset' | 'results';

/** A text to be changed: the lines between the hyphens of a card, or of a file of results. */
export interface Base {
  readonly kind: Reading;
  readonly lines: readonly string[];
}

const churn = `language:
- en
- de
license: other
license_name: acme
license_link: LICENSE.md
library_name: sklearn
pipeline_tag: tabular-classification
tags: [tabular, churn, "no"]
datasets:
- acme/telco
metrics:
- accuracy
base_model: acme/base # the first one
co2_eq_emissions:
  emissions: 12.5
  training_type: fine-tuning
model-index:
- name: churn
  results:
  - task:
      type: tabular-classification
      name: Tabular classification
    dataset:
      type: acme/telco
      name: "Telco: churn"
      split: test
      args: {language: en}
    metrics:
    - type: accuracy
      value: 0.91
    - type: roc_auc
      value: '0.95 ± 0.01'
      verified: false
    source:
      name: Report
      url: https://example.com/report`;

const aliased = `license: apache-2.0
model_name: speech
thumbnail: null
widget:
- text: "My name is Clara."
  example_title: Name
inference:
  parameters: {temperature: 0.7}
model-index:
- name: speech
  results:
  - &first
    task: &task
      type: automatic-speech-recognition
    dataset: {type: common_voice, name: Common Voice, config: pt, args: pt}
    metrics: [{type: wer, value: 12.3}, {type: cer, value: 4}]
  - <<: *first
    dataset:
      name: LibriSpeech
      type: librispeech
  - task: *task
    dataset: {name: A, type: a}
    metrics:
    - {name: WER, type: wer, value: }
    source: {url: "https://example.com"}`;

const empty = `license: mit
model-index:
- name: a
  results: []
- name: b
  results:
  - task: {type: t}
    dataset: {type: d, name: D}
    metrics: []`;

const small = `language: en
license: llama3.1
extra_gated_prompt: >-
  You agree to
  the terms.
extra_gated_fields:
  Name: text
  I agree: checkbox
base_model:
  - meta-llama/Llama-3.1-8B
tags:
  - text-generation`;

const data = `annotations_creators:
- expert-generated
language: [en]
license:
- cc-by-4.0
pretty_name: Telco churn
size_categories: 1K<n<10K
task_categories:
- tabular-classification
configs:
- config_name: default
  data_files:
  - split: train
    path: data/train-*
dataset_info:
  features:
  - name: tenure
    dtype: int64
  splits:
  - name: train
    num_bytes: 1024
    num_examples: 7043
train-eval-index:
- config: default
  task: text-classification`;

const results = `- dataset:
    id: Idavidrein/gpqa
    task_id: gpqa_diamond
    revision: 5503434ddd753f426f4b38109466949a1217c2bb
  value: 0.412
  date: "2026-01-15"
  source:
    url: https://example.com/log
    name: Log
    user: acme
  notes: "no-tools"
- dataset: {id: cais/hle, task_id: default}
  value: 20.90
- {dataset: {id: a/b, task_id: t}, value: 1, source: {url: u}}`;

/** Real cards that lie beside the project on the machines of its makers; elsewhere there are none. */
const shared = join(import.meta.dirname, '../../../../shared/corpus/model-cards');

function realCards(): readonly Base[] {
  const folders = existsSync(shared) ? readdirSync(shared) : [];
  const texts = folders.flatMap((folder) =>
    readdirSync(join(shared, folder)).map((file) => readFileSync(join(shared, folder, file), 'utf8')),
  );
  return texts.flatMap((text): readonly Base[] => {
    const block = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
    if (block === undefined) return [];
    return [{ kind: block.includes('task_categories') ? 'dataset' : 'model', lines: block.split('\n') }];
  });
}

const written: readonly (readonly [Reading, string])[] = [
  ['model', churn],
  ['model', aliased],
  ['model', empty],
  ['model', small],
  ['dataset', data],
  ['results', results],
];

/** Every text to be changed. */
export function bases(): readonly Base[] {
  return [...written.map(([kind, text]) => ({ kind, lines: text.split('\n') })), ...realCards()];
}
