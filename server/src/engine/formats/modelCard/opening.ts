// tested by: test/engine/formats/datasetCard/features.test.ts
const readmeName = /\/readme\.(md|markdown)$/i;

/** The front matter at the beginning of a README, as far as it is at hand; none where there is none. */
export function openingOf(path: string, head: string): string | undefined {
  const opening = readmeName.test(path) ? /^\s*---(?:\r\n|\n|\r)/.exec(head)?.[0] : undefined;
  return opening === undefined ? undefined : head.slice(opening.length).split(/^---[ \t]*$/m)[0];
}

/** A key that only cards of data sets have, or none. */
export function datasetKeyIn(block: string): string | undefined {
  const key = datasetKey.exec(block)?.[1];
  return (
    key ??
    (/^configs[ \t]*:/m.test(block) && /^[ \t-]*config_name[ \t]*:/m.test(block) ? 'configs' : undefined)
  );
}

const datasetKey =
  /^(dataset_info|task_categories|task_ids|size_categories|pretty_name|annotations_creators|language_creators|language_details|source_datasets|multilinguality|train-eval-index)[ \t]*:/m;

/** Whether the front matter is that of a Space: an app, no card. */
export function isSpace(block: string): boolean {
  return /^(sdk|sdk_version|app_file|colorFrom|colorTo)[ \t]*:/m.test(block);
}
