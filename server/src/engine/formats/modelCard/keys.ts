/** The keys of a model card's front matter, with what the Hub uses them for. Source: hub-docs, modelcard.md. */
export const cardKeys: Readonly<Record<string, string>> = {
  license: 'Licence of the model: one id of the Hub, in lower case.',
  license_name: 'Name of the licence, where `license` is `other`.',
  license_link: 'File in the repository or URL with the text of the licence, where `license` is `other`.',
  language: 'Languages that the model was made for: codes of ISO 639 in lower case.',
  language_bcp47: 'Languages with their region, as BCP 47 writes them.',
  library_name: 'Library that loads the model.',
  pipeline_tag: 'Task of the model; it decides which widget the Hub shows.',
  tags: 'Words to find the model by.',
  datasets: 'Data sets that the model was trained on, as ids of the Hub.',
  metrics: 'Metrics that the model was measured with, as ids of the Hub.',
  base_model: 'Model or models that this one was made from, as ids of the Hub.',
  base_model_relation: 'How it was made from them: adapter, merge, quantized or finetune.',
  new_version: 'Model that comes after this one.',
  model_name: 'Name of the model, which evaluation results belong to.',
  'model-index': 'Evaluation results: for each task and data set the values of metrics.',
  co2_eq_emissions: 'Emissions of the training, in grams of CO2 equivalent.',
  thumbnail: 'Picture that is shown for the model.',
  widget: 'Examples for the widget.',
  inference: 'Whether and how the Hub offers inference.',
  instance_prompt: 'Words that call up what the model was tuned to show.',
  mask_token: 'What stands for the word to fill in, in the widget.',
  extra_gated_prompt: 'What a user agrees to before the model is given.',
  extra_gated_fields: 'What a user is asked before the model is given.',
  extra_gated_heading: 'Heading above the request for access.',
  extra_gated_button_content: 'Words on the button that asks for access.',
};

/** The keys of the evaluation results by where they stand, list indexes left out; source: hub-docs, modelcard.md. */
export const resultKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'model-index': {
    name: 'Name of the model. Required.',
    results: 'One entry for each task and data set. Required.',
  },
  'model-index/results': {
    task: 'What was measured. Required, with its type.',
    dataset: 'What it was measured on. Required, with its type and name.',
    metrics: 'The values. Required, each with its type and value.',
    source: 'Where the values come from, with its url.',
  },
  'model-index/results/task': {
    type: 'Task of the Hub, such as tabular-classification. Required.',
    name: 'Name to show.',
  },
  'model-index/results/dataset': {
    type: 'Data set as the id of the Hub. Required.',
    name: 'Name to show. Required.',
    config: 'Configuration of the data set.',
    split: 'Part of the data set, such as test.',
    revision: 'Revision of the data set.',
    args: 'Further arguments of load_dataset.',
  },
  'model-index/results/metrics': {
    type: 'Metric as the id of the Hub, such as accuracy. Required.',
    value: 'What was measured: a number, or a text such as "20.0 ± 1.2". Required.',
    name: 'Name to show.',
    config: 'Configuration of the metric.',
    args: 'Arguments that the metric was computed with.',
  },
  'model-index/results/source': { url: 'Where the values are published. Required.', name: 'Name to show.' },
  co2_eq_emissions: {
    emissions: 'Emissions in grams of CO2 equivalent.',
    source: 'How they were measured or estimated, such as code carbon.',
    training_type: 'What they were caused by: pre-training or fine-tuning.',
    geographical_location: 'Where the computers stand.',
    hardware_used: 'What was computed on, such as 8 A100 GPUs.',
  },
};
