import { parseMarkdown } from '../../document/parseMarkdown.ts';
import { defineFormat } from '../../format.ts';
import { lowerCard } from '../modelCard/lower.ts';
import { detect } from './detect.ts';
import { vocabulary } from './rules/vocabulary.ts';

/** Cards of data sets in Markdown, with Hugging Face's front matter or without any. */
export const datasetCardFormat = defineFormat({
  kind: 'dataset-card',
  title: 'Dataset card',
  detect,
  parse: parseMarkdown,
  lower: lowerCard,
  rules: [vocabulary],
});
