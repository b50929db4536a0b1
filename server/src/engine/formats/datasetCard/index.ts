import { parseMarkdown } from '../../document/parseMarkdown.ts';
import { defineFormat } from '../../format.ts';
import { complete } from '../modelCard/complete.ts';
import { hover } from '../modelCard/hover.ts';
import { links } from '../modelCard/links.ts';
import { lowerCard } from '../modelCard/lower.ts';
import { outline } from '../modelCard/outline.ts';
import { detect } from './detect.ts';
import { mentions } from './mentions.ts';
import { vocabulary } from './rules/vocabulary.ts';

/** Cards of data sets in Markdown, with Hugging Face's front matter or without any. */
export const datasetCardFormat = defineFormat<'dataset-card'>({
  kind: 'dataset-card',
  title: 'Dataset card',
  detect,
  parse: parseMarkdown,
  lower: lowerCard,
  rules: [vocabulary],
  hover,
  outline,
  mentions,
  links,
  complete,
});
