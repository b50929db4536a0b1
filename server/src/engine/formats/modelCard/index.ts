import { parseMarkdown } from '../../document/parseMarkdown.ts';
import { defineFormat } from '../../format.ts';
import { usesOf } from './adapter.ts';
import { complete } from './complete.ts';
import { detect } from './detect.ts';
import { hover } from './hover.ts';
import { lowerCard } from './lower.ts';
import { outline } from './outline.ts';
import { baseModel } from './rules/baseModel.ts';
import { baseModelRelation } from './rules/baseModelRelation.ts';
import { co2Units } from './rules/co2Units.ts';
import { datasetId } from './rules/datasetId.ts';
import { datasetUnknown } from './rules/datasetUnknown.ts';
import { libraryName } from './rules/libraryName.ts';
import { metricRange } from './rules/metricRange.ts';
import { metricValue } from './rules/metricValue.ts';
import { modelId } from './rules/modelId.ts';
import { modelIndex } from './rules/modelIndex.ts';
import { pipelineTag } from './rules/pipelineTag.ts';

/** Model cards in Markdown, with Hugging Face's front matter or without any. */
export const modelCardFormat = defineFormat<'model-card'>({
  kind: 'model-card',
  title: 'Model card',
  detect,
  parse: parseMarkdown,
  lower: lowerCard,
  uses: ({ document }) => usesOf(document.uri),
  rules: [
    modelIndex,
    pipelineTag,
    libraryName,
    datasetId,
    datasetUnknown,
    modelId,
    baseModelRelation,
    baseModel,
    metricValue,
    metricRange,
    co2Units,
  ],
  hover,
  outline,
  complete,
});
