/** Names of files that are model cards whatever they hold. */
const cardName = /\/model[-_]?card\.(md|markdown)$/i;
const readmeName = /\/readme\.(md|markdown)$/i;

/** A key of the front matter that only data-set cards have, and one that model cards have. */
const datasetKey =
  /^(dataset_info|task_categories|task_ids|size_categories|pretty_name|annotations_creators|language_creators|source_datasets|multilinguality|configs)\s*:/m;
const cardKey =
  /^(license|license_name|language|library_name|pipeline_tag|base_model|base_model_relation|datasets|metrics|model-index|model_name|co2_eq_emissions|widget|tags)\s*:/m;

/** Whether a Markdown file is a model card, and by what it is known. */
export function detect(path: string, head: string): string | undefined {
  if (cardName.test(path)) return 'named as a model card';
  if (!readmeName.test(path) || !/^\s*---\s*$/m.test(head.slice(0, 200))) return undefined;
  const front = /^\s*---[ \t]*(?:\r\n|\n|\r)([\s\S]*)/.exec(head)?.[1];
  const block = front?.split(/^---[ \t]*$/m)[0];
  if (block === undefined || datasetKey.test(block)) return undefined;
  const key = cardKey.exec(block)?.[1];
  return key === undefined ? undefined : `a README whose front matter has the key ${key}`;
}
