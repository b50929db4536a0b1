/** Names of files that are model cards whatever they hold. */
const cardName = /\/model[-_]?card\.(md|markdown)$/i;
const readmeName = /\/readme\.(md|markdown)$/i;

/** The keys that only cards of data sets have, or those of Spaces; a README with one of them is no model card. */
const otherKey =
  /^(dataset_info|task_categories|task_ids|size_categories|pretty_name|annotations_creators|language_creators|source_datasets|multilinguality|configs|sdk|sdk_version|app_file|colorFrom|colorTo)[ \t]*:/m;
const cardKey =
  /^(license|license_name|language|library_name|pipeline_tag|base_model|base_model_relation|datasets|metrics|model-index|model_name|co2_eq_emissions|widget|tags)[ \t]*:/m;

/** Whether a Markdown file is a model card, and by what it is known. */
export function detect(path: string, head: string): string | undefined {
  if (cardName.test(path)) return 'named as a model card';
  const opening = readmeName.test(path) ? /^\s*---(?:\r\n|\n|\r)/.exec(head)?.[0] : undefined;
  if (opening === undefined) return undefined;
  const [block = ''] = head.slice(opening.length).split(/^---[ \t]*$/m);
  if (otherKey.test(block)) return undefined;
  const key = cardKey.exec(block)?.[1];
  return key === undefined ? undefined : `a README whose front matter has the key ${key}`;
}
