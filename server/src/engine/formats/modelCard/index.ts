import { parseMarkdown } from '../../document/parseMarkdown.ts';
import { defineFormat } from '../../format.ts';
import { complete } from './complete.ts';
import { detect } from './detect.ts';
import { hover } from './hover.ts';
import { lowerCard } from './lower.ts';
import { outline } from './outline.ts';
import { baseModelRelation } from './rules/baseModelRelation.ts';
import { datasetId } from './rules/datasetId.ts';
import { libraryName } from './rules/libraryName.ts';
import { modelId } from './rules/modelId.ts';
import { modelIndex } from './rules/modelIndex.ts';
import { pipelineTag } from './rules/pipelineTag.ts';

/** Model cards in Markdown, with Hugging Face's front matter or without any. */
export const modelCardFormat = defineFormat({
  kind: 'model-card',
  title: 'Model card',
  detect,
  parse: parseMarkdown,
  lower: lowerCard,
  rules: [modelIndex, pipelineTag, libraryName, datasetId, modelId, baseModelRelation],
  hover,
  outline,
  complete,
});
